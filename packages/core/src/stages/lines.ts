import { splitLines } from '../text/lines.ts';
import { defineStage } from './stage.ts';

/** Finds the lines of the source. */
export const lines = defineStage({
  layer: 'lines',
  needs: [],
  annotate: ({ text }) => splitLines(text),
});
