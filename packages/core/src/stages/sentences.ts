import { defineStage } from './stage.ts';

/** Finds sentences. */
export const sentences = defineStage({
  layer: 'sentences',
  needs: [],
  annotate: () => [],
});
