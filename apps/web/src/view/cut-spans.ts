import type { Span } from './anchored.ts';

/** A stretch of the source to be marked. Of two marks that overlap, the one on the lower level stands outside. */
export interface Mark<Value> extends Span {
  /** 0 outermost. Marks of one level never nest: where two overlap, the later yields. */
  readonly level: number;
  readonly value: Value;
}

/** A piece of marked text: words, or an element around more pieces. `first` is false on what continues a cut mark. */
export type Piece<Value> = string | { readonly value: Value; readonly first: boolean; readonly pieces: Piece<Value>[] };

interface Open<Value> {
  readonly mark: Mark<Value>;
  readonly first: boolean;
  readonly pieces: Piece<Value>[];
}

/**
 * Cuts overlapping marks into well-nested pieces of `text` within `range`.
 *
 * The pieces' text joined is `text.slice(range.start, range.end)`, always. No more elements are ever open than there are
 * levels, so the time is linear in marks times levels, whatever the overlaps.
 */
export function cutSpans<Value>(text: string, range: Span, marks: readonly Mark<Value>[]): Piece<Value>[] {
  const root: Piece<Value>[] = [];
  const open: Open<Value>[] = [];
  const begun = new Set<Mark<Value>>();
  let at = range.start;

  const innermost = (): Piece<Value>[] => open.at(-1)?.pieces ?? root;
  const writeUpTo = (end: number): void => {
    if (end > at) innermost().push(text.slice(at, end));
    at = Math.max(at, end);
  };
  const enter = (mark: Mark<Value>): void => {
    const pieces: Piece<Value>[] = [];
    const first = !begun.has(mark);
    innermost().push({ value: mark.value, first, pieces });
    begun.add(mark);
    open.push({ mark, first, pieces });
  };
  // Two marks may begin where one ends: an element that was entered for nothing is taken back.
  const leave = (depth: number): void => {
    while (open.length > depth) {
      const left = open.pop();
      if (left === undefined || left.pieces.length > 0) continue;
      innermost().pop();
      if (left.first) begun.delete(left.mark);
    }
  };
  // Leaves the element at `depth` with all inside it, and enters those again that go on.
  const reopen = (depth: number, goOn: readonly Mark<Value>[]): void => {
    leave(depth);
    for (const mark of goOn) enter(mark);
  };
  const closeUpTo = (limit: number): void => {
    while (open.length > 0) {
      const end = firstEnd(open);
      if (end > limit) return;
      writeUpTo(end);
      const depth = open.findIndex(({ mark }) => mark.end === end);
      reopen(
        depth,
        open.slice(depth).flatMap(({ mark }) => (mark.end > end ? [mark] : [])),
      );
    }
  };

  for (const mark of disjointByLevel(range, marks)) {
    closeUpTo(mark.start);
    writeUpTo(mark.start);
    const inside = open.findIndex((other) => other.mark.level > mark.level);
    const depth = inside < 0 ? open.length : inside;
    reopen(depth, [mark, ...open.slice(depth).map((other) => other.mark)]);
  }
  closeUpTo(range.end);
  writeUpTo(range.end);
  return root;
}

const firstEnd = (open: readonly Open<unknown>[]): number =>
  open.reduce((least, { mark }) => Math.min(least, mark.end), Number.POSITIVE_INFINITY);

/** The marks clipped to the range and, within a level, to where the mark before ends; in source order, outermost first. */
function disjointByLevel<Value>(range: Span, marks: readonly Mark<Value>[]): Mark<Value>[] {
  const sorted = marks.toSorted((a, b) => a.start - b.start || a.level - b.level || b.end - a.end);
  const taken = new Map<number, number>();
  const clipped: Mark<Value>[] = [];
  for (const mark of sorted) {
    const { level, value } = mark;
    const start = Math.max(mark.start, range.start, taken.get(level) ?? 0);
    const end = Math.min(mark.end, range.end);
    if (start >= end) continue;
    taken.set(level, end);
    clipped.push({ start, end, level, value });
  }
  return clipped.sort((a, b) => a.start - b.start || a.level - b.level);
}
