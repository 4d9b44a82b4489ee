import { defineStage } from './stage.ts';

/** Finds short forms that the copy defines. */
export const acronyms = defineStage({
  layer: 'acronyms',
  needs: [],
  annotate: () => [],
});
