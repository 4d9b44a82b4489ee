import { anchorsOf } from '../text/spans.ts';
import { defineStage } from './stage.ts';

/** Finds the keyword line: `BC-HARBOUR-FERRIES`, `NORWAY-FERRIES/STRIKE (UPDATE 2)`. */
export const slugline = defineStage({
  layer: 'slugline',
  needs: ['head'],
  annotate: ({ text, head: { slugline: line } }) =>
    line && { text: text.slice(line.start, line.end), anchors: anchorsOf(line.start, line.end) },
});
