/** Bytes that are not in the format they were taken for. */
export class FormatError extends Error {
  override readonly name: string = 'FormatError';
  /** Which of a file's items it is about, by its id or as the format names it. */
  readonly place: string | undefined;

  constructor(
    readonly format: string,
    readonly reason: string,
    { place, ...options }: ErrorOptions & { readonly place?: string | undefined } = {},
  ) {
    super(`${format}: ${reason}`, options);
    this.place = place;
  }
}

/** A sound item that carries no copy: a picture, an event, a planning item. */
export class NotTextError extends FormatError {
  override readonly name = 'NotTextError';

  constructor(format: string, found: string, options?: { readonly place?: string | undefined }) {
    super(format, `not a text item: ${found}`, options);
  }
}
