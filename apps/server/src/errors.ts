/** The server cannot start. */
export class ServerError extends Error {
  override readonly name = 'ServerError';
}
