import { defineStage } from './stage.ts';

/** Finds trailers: credits, copyright, the mark that ends a story. */
export const credits = defineStage({
  layer: 'credits',
  needs: [],
  annotate: () => [],
});
