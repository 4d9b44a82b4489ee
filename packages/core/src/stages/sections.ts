import { defineStage } from './stage.ts';

/** Finds the parts of a story that open by naming their topic. */
export const sections = defineStage({
  layer: 'sections',
  needs: [],
  annotate: () => [],
});
