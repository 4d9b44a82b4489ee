/** The command was called wrongly. Says what was expected, what was found and what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
