import { existsSync, rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { reasonOf, StoreError } from './errors.ts';

/** Writes a copy of the archive beside its place, and puts it there when it is whole. Errors: `StoreError` if a file is there. */
export async function writeNewFile(to: string, write: (part: string) => Promise<void>): Promise<void> {
  const part = `${to}.part`;
  if (existsSync(to)) throw new StoreError(`cannot copy the archive to ${to}: the file is there already; name another`);
  try {
    await write(part);
    await rename(part, to);
  } catch (cause) {
    for (const left of [part, `${part}-wal`, `${part}-shm`]) rmSync(left, { force: true });
    throw new StoreError(`cannot copy the archive to ${to}: ${reasonOf(cause)}`, { cause });
  }
}
