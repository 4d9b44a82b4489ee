import { defineStage } from './stage.ts';

/** Finds the desk's words inside the copy. */
export const notes = defineStage({
  layer: 'notes',
  needs: [],
  annotate: () => [],
});
