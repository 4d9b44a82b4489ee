import type { Credit } from '../model/credit.ts';
import type { Paragraph } from '../model/paragraph.ts';
import { anchorsOf } from '../text/spans.ts';
import { bodyLines } from './body/body-lines.ts';
import { beginsParagraph, layoutOf } from './body/layout.ts';
import { defineStage } from './stage.ts';

/**
 * Finds the paragraphs of the body.
 *
 * An empty line parts them; so does an indent, in copy whose lines a machine broke. In other copy each line is one, unless
 * its sentence goes on in the next. A row of a table is a paragraph.
 */
export const paragraphs = defineStage({
  layer: 'paragraphs',
  needs: ['lines', 'head', 'credits'],
  annotate: ({ text, lines, head, credits }) => {
    const body = bodyLines(text, lines, head.bodyStart, endOfStory(text, credits));
    const layout = layoutOf(body);
    const found: Paragraph[] = [];
    let start = body[0]?.start ?? 0;
    for (const [index, line] of body.entries()) {
      const next = body[index + 1];
      if (next !== undefined && !beginsParagraph(line, next, layout)) continue;
      found.push({ anchors: anchorsOf(start, line.end) });
      start = next?.start ?? line.end;
    }
    return found;
  },
});

/** The story ends where its trailers begin, with the bracket that opens them. */
function endOfStory(text: string, [first]: readonly Credit[]): number {
  const end = first?.anchors[0].start ?? text.length;
  return first !== undefined && text[end - 1] === '(' ? end - 1 : end;
}
