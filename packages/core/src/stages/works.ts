import { defineStage } from './stage.ts';

/** Finds named documents. */
export const works = defineStage({
  layer: 'works',
  needs: [],
  annotate: () => [],
});
