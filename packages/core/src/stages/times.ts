import { defineStage } from './stage.ts';

/** Finds expressions of time and resolves them. */
export const times = defineStage({
  layer: 'times',
  needs: [],
  annotate: () => [],
});
