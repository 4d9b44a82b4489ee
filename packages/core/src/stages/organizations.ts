import { defineStage } from './stage.ts';

/** Finds organizations. */
export const organizations = defineStage({
  layer: 'organizations',
  needs: [],
  annotate: () => [],
});
