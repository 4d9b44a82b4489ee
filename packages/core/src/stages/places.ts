import { defineStage } from './stage.ts';

/** Finds places. */
export const places = defineStage({
  layer: 'places',
  needs: [],
  annotate: () => [],
});
