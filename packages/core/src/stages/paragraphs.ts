import { anchorsOf } from '../text/spans.ts';
import { defineStage } from './stage.ts';

/** Finds the paragraphs of the body: blocks of text that an empty line parts. */
export const paragraphs = defineStage({
  layer: 'paragraphs',
  needs: ['lines'],
  annotate: ({ lines }) =>
    lines.filter((line) => !line.empty).map((line) => ({ anchors: anchorsOf(line.start, line.end) })),
});
