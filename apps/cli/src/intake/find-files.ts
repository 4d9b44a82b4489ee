import { type Dirent, type Stats, statSync } from 'node:fs';
import { glob, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { messageOf } from '../report/messages.ts';

/** A file that was named, or found where a folder or a pattern was named; or why there is none. */
export type Found =
  | { readonly path: string; readonly size: number; readonly reason?: undefined }
  | { readonly path: string; readonly reason: string };

/** What a pattern has and the name of a file seldom. */
const MAGIC = /[*?[\]{}]/;

/** The files of names, folders and patterns, each folder in the order of its names, so that every run finds the same order. */
export async function* findFiles(names: Iterable<string>): AsyncGenerator<Found> {
  for (const name of names) {
    if (isThere(name)) yield* filesAt(name);
    else if (MAGIC.test(name)) yield* filesLike(name);
    else yield { path: name, reason: 'no such file' };
  }
}

async function* filesAt(path: string): AsyncGenerator<Found> {
  let found: Stats;
  try {
    found = statSync(path);
  } catch (cause) {
    yield { path, reason: messageOf(cause) };
    return;
  }
  if (found.isDirectory()) yield* filesIn(path);
  else yield { path, size: found.isFile() ? found.size : Number.POSITIVE_INFINITY };
}

/**
 * What nobody named is left alone where it is no copy: names that begin with a dot, folders behind links, which may lead in
 * a circle, and pipes, which may wait forever.
 */
async function* filesIn(folder: string): AsyncGenerator<Found> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (cause) {
    yield { path: folder, reason: messageOf(cause) };
    return;
  }
  for (const entry of entries.filter(({ name }) => !name.startsWith('.')).sort(byName)) {
    const path = join(folder, entry.name);
    const isCopy = entry.isFile() || entry.isDirectory() || (entry.isSymbolicLink() && isFile(path));
    if (isCopy) yield* filesAt(path);
  }
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

const byName = (one: { readonly name: string }, other: { readonly name: string }): number =>
  one.name < other.name ? -1 : 1;

async function* filesLike(pattern: string): AsyncGenerator<Found> {
  const paths = (await Readable.from(glob(pattern)).toArray()).sort() as string[];
  if (paths.length === 0) yield { path: pattern, reason: 'no file is named so' };
  // `**` finds what is in a folder beside the folder itself.
  const isDeep = pattern.includes('**');
  for (const path of paths) if (!isDeep || isFile(path)) yield* filesAt(path);
}

const isThere = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined;
