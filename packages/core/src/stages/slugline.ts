import { defineStage } from './stage.ts';

/** Finds the keyword line. */
export const slugline = defineStage({
  layer: 'slugline',
  needs: [],
  annotate: () => undefined,
});
