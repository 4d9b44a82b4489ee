import type { ArticleStore } from '@wirecopy/store';

/** Opens the archive, or makes it. Errors: `StoreError` that says what is in its place. */
export async function openArchive(path: string): Promise<ArticleStore> {
  const { openSqliteStore } = await import('@wirecopy/store');
  return openSqliteStore({ path });
}
