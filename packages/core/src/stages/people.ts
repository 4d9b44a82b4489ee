import { defineStage } from './stage.ts';

/** Finds people, their titles and all their mentions. */
export const people = defineStage({
  layer: 'people',
  needs: [],
  annotate: () => [],
});
