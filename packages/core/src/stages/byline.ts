import { defineStage } from './stage.ts';

/** Finds the byline. */
export const byline = defineStage({
  layer: 'byline',
  needs: [],
  annotate: () => undefined,
});
