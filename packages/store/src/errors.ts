/** The store cannot do its work: a file that is no archive, a disk that cannot be written. */
export class StoreError extends Error {
  override readonly name: string = 'StoreError';
}

/** A cursor that no list of this store gave. */
export class CursorError extends StoreError {
  override readonly name = 'CursorError';

  constructor(readonly cursor: string) {
    super(`expected a cursor that a list gave, found ${JSON.stringify(cursor.slice(0, 80))}`);
  }
}

/** Copy that came under the id of a withdrawn article. What was killed stays killed, however often it is sent again. */
export class WithdrawnError extends StoreError {
  override readonly name = 'WithdrawnError';

  constructor(
    readonly id: string,
    readonly reason: string,
  ) {
    super(`cannot keep ${JSON.stringify(id)}: it was withdrawn (${reason}); give new copy another id`);
  }
}

/** What went wrong, for a message that goes on with more. */
export const reasonOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
