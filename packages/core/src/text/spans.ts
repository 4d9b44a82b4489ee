import type { Anchors, Span } from '../model/span.ts';

/** Anything that stands at one or more places of a source. */
export interface Anchored {
  readonly anchors: readonly [Span, ...Span[]];
}

/** One span as the anchors of an annotation. */
export const anchorsOf = (start: number, end: number): Anchors => [{ start, end }];

/** From the first code unit of an annotation to its last, gaps included. */
export function extentOf({ anchors }: Anchored): Span {
  return { start: anchors[0].start, end: (anchors.at(-1) ?? anchors[0]).end };
}

/** Whether the first annotation holds the whole extent of the second. */
export function covers(outer: Anchored, inner: Anchored): boolean {
  const a = extentOf(outer);
  const b = extentOf(inner);
  return a.start <= b.start && b.end <= a.end;
}

/** The annotations that stand wholly within another, in order. */
export function within<Item extends Anchored>(outer: Anchored, items: readonly Item[]): Item[] {
  return items.filter((item) => covers(outer, item));
}

/** The words of the source that an annotation covers, its runs joined by one space. */
export function textOf(source: { readonly text: string }, { anchors }: Anchored): string {
  return anchors.map(({ start, end }) => source.text.slice(start, end)).join(' ');
}

const ODD_SPACE = /[^\S ]| {2}/;

/** A stretch of the source as one line, one space between words. */
export function lineOf(text: string, start: number, end: number): string {
  const printed = text.slice(start, end);
  return ODD_SPACE.test(printed) ? printed.replace(/\s+/g, ' ') : printed;
}

/** Layers are kept in the order of their first anchor. */
export const bySourceOrder = (a: Anchored, b: Anchored): number =>
  a.anchors[0].start - b.anchors[0].start || a.anchors[0].end - b.anchors[0].end;

/** Sorts a list in place, if it is not in order yet: what is read from left to right nearly always is. */
export function putInOrder<Item>(items: Item[], compare: (a: Item, b: Item) => number): Item[] {
  for (let at = 1; at < items.length; at++)
    if (compare(items[at - 1] as Item, items[at] as Item) > 0) return items.sort(compare);
  return items;
}

/** A span without the white space at its edges; undefined when nothing else is in it. */
export function trimSpan(text: string, { start, end }: Span): Span | undefined {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : undefined;
}

/** White space as JavaScript's `\s` knows it, and the byte order mark. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0xfeff ||
    (code >= 0x1680 &&
      (code === 0x1680 ||
        (code >= 0x2000 && code <= 0x200a) ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x3000))
  );
}
