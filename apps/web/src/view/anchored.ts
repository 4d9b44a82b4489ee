/** A stretch of the source in UTF-16 code units, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Anything that stands at one or more places of the source, in order. */
export interface Anchored {
  readonly anchors: readonly Span[];
}

/** Where an annotation begins; after all text when it stands nowhere. */
export const startOf = ({ anchors }: Anchored): number => anchors[0]?.start ?? Number.MAX_SAFE_INTEGER;

/** From the first code unit of an annotation to its last, gaps included. */
export function extentOf({ anchors }: Anchored): Span {
  const end = anchors.at(-1)?.end ?? 0;
  return { start: anchors[0]?.start ?? end, end };
}

/**
 * The number of the last paragraph that begins at or before a place, counted from 1; 1 for a place before them all.
 *
 * Paragraphs are in order, so it is found by halving.
 */
export function paragraphAt(paragraphs: readonly Anchored[], place: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const paragraph = paragraphs[middle];
    if (paragraph && startOf(paragraph) <= place) low = middle + 1;
    else high = middle;
  }
  return Math.max(low, 1);
}
