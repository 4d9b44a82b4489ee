/** Exit codes: 0 all went well, 1 some input failed, 2 the command was called wrongly. */
export const EXIT = { ok: 0, failed: 1, usage: 2 } as const;

/** Writes to standard output, and waits when the reader is slower. A reader that went away ends the process quietly. */
export async function print(text: string): Promise<void> {
  if (process.stdout.write(text)) return;
  await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.ok);
  throw error;
});

/** Tells of a failure on standard error, in one line, and lets the exit code say so. */
export function complain(message: string): void {
  process.stderr.write(`wirecopy: ${message}\n`);
  process.exitCode = EXIT.failed;
}

export const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
