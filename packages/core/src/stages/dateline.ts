import { defineStage } from './stage.ts';

/** Finds the dateline. */
export const dateline = defineStage({
  layer: 'dateline',
  needs: [],
  annotate: () => undefined,
});
