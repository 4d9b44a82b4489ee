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
