import { defineStage } from './stage.ts';

/** Finds the desk's flags before the headline. */
export const advisories = defineStage({
  layer: 'advisories',
  needs: [],
  annotate: () => [],
});
