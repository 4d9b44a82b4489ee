import { CursorError } from './errors.ts';

/** A cursor is the row's number, written so that nobody counts with it. */
export const writeCursor = (kind: string, ...parts: readonly number[]): string =>
  Buffer.from(`${kind}:${parts.join(':')}`).toString('base64url');

/** Errors: `CursorError` for anything that `writeCursor` did not write for this kind of list. */
export function readCursor(kind: string, cursor: string): number[] {
  const [found, ...parts] = Buffer.from(cursor, 'base64url').toString('latin1').split(':');
  const numbers = parts.map(Number);
  if (found !== kind || numbers.length === 0 || !numbers.every(Number.isSafeInteger)) throw new CursorError(cursor);
  return numbers;
}
