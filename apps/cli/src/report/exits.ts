/** What a command ends with. */
export const EXIT = { ok: 0, failed: 1, usage: 2, interrupted: 130, terminated: 143 } as const;

/** The same, for docs and manual page. */
export const EXITS: readonly { readonly code: number; readonly means: string }[] = [
  { code: EXIT.ok, means: 'all went well' },
  { code: EXIT.failed, means: 'some input failed and the rest went on, or the command could not do its work' },
  { code: EXIT.usage, means: 'the command was called wrongly' },
  { code: EXIT.interrupted, means: 'Ctrl-C ended it; what was under way is kept' },
  { code: EXIT.terminated, means: 'another signal asked for its end; what was under way is kept' },
];
