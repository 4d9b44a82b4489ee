/** Bytes that are not in the format they were taken for. */
export class FormatError extends Error {
  override readonly name = 'FormatError';

  constructor(
    readonly format: string,
    reason: string,
    options?: ErrorOptions,
  ) {
    super(`${format}: ${reason}`, options);
  }
}
