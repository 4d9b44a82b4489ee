import { CursorError, StoreError } from './errors.ts';

/** A cursor is the row's number, written so that nobody counts with it. */
export const writeCursor = (kind: string, ...parts: readonly number[]): string =>
  Buffer.from(`${kind}:${parts.join(':')}`).toString('base64url');

/** Errors: `CursorError` for anything that `writeCursor` did not write for this kind of list. */
export function readCursor(kind: string, cursor: string, length = 1): number[] {
  const [found, ...parts] = Buffer.from(cursor, 'base64url').toString('latin1').split(':');
  const numbers = parts.map(Number);
  if (found !== kind || numbers.length !== length || !numbers.every(Number.isSafeInteger))
    throw new CursorError(cursor);
  return numbers;
}

/** The largest page. */
const MOST = 1000;

/** Errors: `StoreError` for a page of no size or a size that no page has. */
export function checkLimit(limit: number): number {
  if (Number.isSafeInteger(limit) && limit >= 1 && limit <= MOST) return limit;
  throw new StoreError(`expected a page of 1 to ${MOST}, found ${limit}`);
}
