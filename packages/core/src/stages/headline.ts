import { defineStage } from './stage.ts';

/** Finds the headline. */
export const headline = defineStage({
  layer: 'headline',
  needs: [],
  annotate: () => undefined,
});
