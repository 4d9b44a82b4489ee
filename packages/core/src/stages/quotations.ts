import { defineStage } from './stage.ts';

/** Finds quotations and who said them. */
export const quotations = defineStage({
  layer: 'quotations',
  needs: [],
  annotate: () => [],
});
