/** What went wrong, for a user: never a stack, never a bare code. */
export function messageOf(cause: unknown): string {
  const told = SYSTEM[(cause as NodeJS.ErrnoException | undefined)?.code ?? ''];
  if (told !== undefined) return told;
  return cause instanceof Error ? cause.message : String(cause);
}

/** Errors of the system, by their code. */
const SYSTEM: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'expected a folder on the way, found a file',
  EISDIR: 'expected a file, found a folder',
  EACCES: 'this user may not open it',
  EPERM: 'this user may not do that',
  EROFS: 'it is on a disk that cannot be written',
  ENOSPC: 'the disk is full; make room, then run it again',
  EMFILE: 'too many files are open; raise the limit (ulimit -n)',
  ELOOP: 'links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
  EIO: 'the disk failed to read or write',
};
