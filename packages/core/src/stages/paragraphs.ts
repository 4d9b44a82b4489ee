import type { Credit } from '../model/credit.ts';
import type { Paragraph } from '../model/paragraph.ts';
import type { Line } from '../text/lines.ts';
import { anchorsOf } from '../text/spans.ts';
import { defineStage } from './stage.ts';

/**
 * Finds the paragraphs of the body.
 *
 * An empty line or an indent parts paragraphs. Copy set in short lines of even width was wrapped by a machine: its lines
 * are joined. In other copy each line is a paragraph.
 */
export const paragraphs = defineStage({
  layer: 'paragraphs',
  needs: ['lines', 'head', 'credits'],
  annotate: ({ text, lines, head, credits }) => {
    const end = endOfStory(text, credits);
    const body = bodyLines(text, lines, head.bodyStart, end);
    const wrapped = isWrapped(body);
    const base = wrapped ? usualIndent(body) : 0;
    const told = body.some(({ afterGap, indent }) => afterGap || indent > base);
    const found: Paragraph[] = [];
    let open: { start: number; end: number } | undefined;
    for (const [index, line] of body.entries()) {
      const begins =
        index === 0 || !wrapped || line.afterGap || line.indent > base || (!told && endsEarly(body[index - 1]));
      if (begins && open) found.push({ anchors: anchorsOf(open.start, open.end) });
      open = { start: begins ? line.start : (open?.start ?? line.start), end: line.end };
    }
    if (open) found.push({ anchors: anchorsOf(open.start, open.end) });
    return found;
  },
});

/** The story ends where its trailers begin, with the bracket that opens them. */
function endOfStory(text: string, [first]: readonly Credit[]): number {
  const end = first?.anchors[0].start ?? text.length;
  return first !== undefined && text[end - 1] === '(' ? end - 1 : end;
}

interface BodyLine {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  readonly afterGap: boolean;
}

function bodyLines(text: string, lines: readonly Line[], start: number, end: number): BodyLine[] {
  const body: BodyLine[] = [];
  let afterGap = false;
  for (const line of lines) {
    if (line.start >= end) break;
    if (line.end <= start && !line.empty) continue;
    if (line.empty) {
      afterGap = true;
      continue;
    }
    const from = Math.max(line.start, start);
    const to = Math.min(line.end, end);
    const trimmed = to - (/\s*$/.exec(text.slice(Math.max(from, to - 40), to))?.[0].length ?? 0);
    if (from < trimmed)
      body.push({ start: from, end: trimmed, indent: from > line.start ? 0 : indentOf(text, line.start), afterGap });
    afterGap = false;
  }
  return body;
}

/** White space between the line's first character and the line end before it. */
function indentOf(text: string, start: number): number {
  let at = start;
  while (at > 0 && !/[\n\r\u2028\u2029]/.test(text[at - 1] ?? '') && start - at < 64) at--;
  return start - at;
}

const WIDEST_WRAPPED = 100;

/** Wrapped copy has no wide line, and most of its lines are nearly as long as the longest. */
function isWrapped(body: readonly BodyLine[]): boolean {
  const lengths = body.map(({ start, end }) => end - start);
  const longest = lengths.reduce((a, b) => Math.max(a, b), 0);
  if (body.length < 3 || longest > WIDEST_WRAPPED || longest < 40) return false;
  const full = lengths.filter((length) => length > longest * 0.7).length;
  return full * 2 >= body.filter(({ afterGap }) => !afterGap).length;
}

/** The indent that most lines have. */
function usualIndent(body: readonly BodyLine[]): number {
  const counts = new Map<number, number>();
  for (const { indent } of body) counts.set(indent, (counts.get(indent) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
}

/** Where nothing is indented and no line is empty, a line that ends well before the margin ends its paragraph. */
const endsEarly = (line: BodyLine | undefined): boolean => line !== undefined && line.end - line.start < 45;
