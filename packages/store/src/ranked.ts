import { readCursor, writeCursor } from './cursor.ts';
import type { PageRequest } from './store.ts';

/** Which stretch of a ranked search a page asks for. Positions count from 0. */
export interface RankedStretch {
  /** Only articles up to this number count, so that later ones shift nothing. */
  readonly bound: number;
  readonly first: number;
  /** One past the last; undefined: the end of the list. */
  readonly end: number | undefined;
}

/** `newest` is the number of the newest article: how far the archive reaches when the first page is made. */
export function rankedStretch({ after, before }: PageRequest, newest: number): RankedStretch {
  const [afterBound, first = -1] = after === undefined ? [] : readCursor('ranked', after, 2);
  const [beforeBound, end] = before === undefined ? [] : readCursor('ranked', before, 2);
  return { bound: afterBound ?? beforeBound ?? newest, first: first + 1, end };
}

/** What to fetch of a stretch: one row more than the page holds tells whether there is more. */
export function rankedWindow(
  { first, end }: RankedStretch,
  { limit, fromEnd = false }: PageRequest,
  total: number,
): { readonly offset: number; readonly count: number } {
  const last = Math.min(end ?? total, total);
  const count = Math.max(0, Math.min(limit, last - first));
  return { offset: fromEnd ? last - count : first, count };
}

export const rankedCursor = ({ bound }: RankedStretch, position: number): string =>
  writeCursor('ranked', bound, position);
