import type { BodyLine } from './body-lines.ts';

/** How the lines of a body are set, which tells where its paragraphs begin. */
export interface Layout {
  /** Whether a machine broke the lines, so that a line end is none of the writer's. */
  readonly wrapped: boolean;
  /** The indent of a line that goes on; a deeper one begins a paragraph. */
  readonly indent: number;
  /** The widest line. */
  readonly width: number;
  /** Whether empty lines or indents tell paragraphs apart. */
  readonly told: boolean;
}

/** Machines break lines within so many columns. */
const WIDEST_WRAPPED = 100;
/** A narrower line that ends without a mark may be a heading. */
const NARROWEST_WRAPPED = 45;

export function layoutOf(body: readonly BodyLine[]): Layout {
  const width = body.reduce((widest, line) => Math.max(widest, line.width), 0);
  const indent = goingOnIndent(body);
  const told = body.some((line) => line.afterGap || line.indent > indent);
  return { wrapped: width <= WIDEST_WRAPPED && isWrapped(body, indent), indent, width, told };
}

/** In wrapped copy, many lines end amid a sentence. A table has such ends too, but few small letters after them. */
function isWrapped(body: readonly BodyLine[], indent: number): boolean {
  let inner = 0;
  let broken = 0;
  let small = 0;
  for (const [index, line] of body.entries()) {
    const before = body[index - 1];
    if (before === undefined || line.afterGap || line.indent > indent || line.tabular) continue;
    inner++;
    if (!before.endsSentence && before.width >= NARROWEST_WRAPPED) broken++;
    if (isBroken(before, line)) small++;
  }
  return Math.max(broken, small) * 4 >= inner && (small > 0 || (broken > 0 && broken * 2 >= inner));
}

/** The indent that most lines have; where those lines open as paragraphs do, the smallest. */
function goingOnIndent(body: readonly BodyLine[]): number {
  const counts = new Map<number, { lines: number; small: number }>();
  for (const { indent, opensSmall } of body.slice(1)) {
    const count = counts.get(indent) ?? { lines: 0, small: 0 };
    counts.set(indent, { lines: count.lines + 1, small: count.small + (opensSmall ? 1 : 0) });
  }
  const [usual, ...others] = [...counts].sort(([, a], [, b]) => b.lines - a.lines);
  if (usual === undefined) return 0;
  const [indent, { lines, small }] = usual;
  return small * 5 >= lines ? indent : others.reduce((least, [each]) => Math.min(least, each), indent);
}

/** Whether a sentence goes on over the end of a line. */
const isBroken = (before: BodyLine, line: BodyLine): boolean =>
  !before.endsSentence && line.opensSmall && !before.tabular && !line.tabular;

/** Whether a line begins a paragraph, by the line before it and the way the body is set. */
export function beginsParagraph(before: BodyLine, line: BodyLine, { wrapped, indent, width, told }: Layout): boolean {
  if (line.afterGap) return true;
  if (isBroken(before, line) && line.indent - indent <= 2) return false;
  if (!wrapped || line.indent > indent || line.tabular || before.tabular || line.listed) return true;
  // The next word would have stood in the line before: the writer ended the line.
  return !told && before.endsSentence && before.width + 10 < width;
}
