/** Bytes that are not in the format they were taken for. */
export class FormatError extends Error {
  override readonly name: string = 'FormatError';

  constructor(
    readonly format: string,
    reason: string,
    options?: ErrorOptions,
  ) {
    super(`${format}: ${reason}`, options);
  }
}

/** A sound item that carries no copy: a picture, an event, a planning item. */
export class NotTextError extends FormatError {
  override readonly name = 'NotTextError';

  constructor(format: string, found: string) {
    super(format, `not a text item: ${found}`);
  }
}
