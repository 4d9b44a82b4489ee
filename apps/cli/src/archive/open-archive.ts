import { existsSync } from 'node:fs';
import type { ArticleStore } from '@wirecopy/store';

/** Opens the archive, or makes it. Errors: `StoreError` that says what is in its place. */
export async function openArchive(path: string): Promise<ArticleStore> {
  const { openSqliteStore } = await import('@wirecopy/store');
  return openSqliteStore({ path });
}

/** Uses an archive that is there and closes it. Errors: one that says how an archive is made, where there is none. */
export async function withArchive<Result>(
  path: string,
  use: (store: ArticleStore) => Promise<Result>,
): Promise<Result> {
  if (!existsSync(path))
    throw new Error(`${path}: no archive is there; wirecopy ingest makes one, --store names another`);
  const store = await openArchive(path);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}
