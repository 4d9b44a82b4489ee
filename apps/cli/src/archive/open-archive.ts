import { existsSync } from 'node:fs';
import type { ArticleStore, OnUpgrade, StoreOptions } from '@wirecopy/store';
import { tell } from '../report/say.ts';

/**
 * Opens the archive at a path or at `postgres://…`, or makes it.
 *
 * Errors: `StoreError` that says what is in its place, or why there is no answer.
 */
export async function openArchive(location: string, options?: StoreOptions): Promise<ArticleStore> {
  const { openStore } = await import('@wirecopy/store');
  return openStore(location, { onUpgrade: tellUpgrade(), ...options });
}

/** In milliseconds: an archive of some articles is done sooner. */
const TELL_EVERY = 2000;

/** An archive that an older Wirecopy wrote is laid out anew when it is opened, which takes a minute for some ten thousand articles. */
function tellUpgrade(): OnUpgrade {
  let told = performance.now();
  return ({ done, total }) => {
    if (performance.now() - told < TELL_EVERY) return;
    told = performance.now();
    tell(`laying the archive out anew for this version of Wirecopy: ${done} of ${total} versions`);
  };
}

/** Uses an archive that is there and closes it. Errors: one that says how an archive is made, where there is none. */
export async function withArchive<Result>(
  location: string,
  use: (store: ArticleStore) => Promise<Result>,
): Promise<Result> {
  const { isPostgresUrl } = await import('@wirecopy/store');
  if (!isPostgresUrl(location) && !existsSync(location))
    throw new Error(`${location}: no archive is there; wirecopy ingest makes one, --store names another`);
  const store = await openArchive(location);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}
