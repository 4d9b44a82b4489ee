import type { PostgresStoreOptions } from './postgres/postgres-store.ts';
import { openSqliteStore } from './sqlite/sqlite-store.ts';
import type { ArticleStore } from './store.ts';
import type { OnUpgrade } from './upgrade.ts';

export interface StoreOptions {
  /** For PostgreSQL alone: a standby that reads are sent to, `postgres://…`. */
  readonly replicaUrl?: string | undefined;
  /** Tells the time of keeping; the machine's clock unless given. */
  readonly now?: (() => Date) | undefined;
  /** How much of the archive is kept decoded in memory, in characters; some 500 articles unless told. */
  readonly cacheSize?: number | undefined;
  /** Told while an archive of an older schema is brought to that of today. */
  readonly onUpgrade?: OnUpgrade | undefined;
}

/** Whether a location names a PostgreSQL database; anything else names a file. */
export const isPostgresUrl = (location: string): boolean => /^postgres(?:ql)?:\/\//.test(location);

/**
 * Opens an archive in a PostgreSQL database, and brings it to the schema of today. Its driver is loaded by whoever asks for it.
 *
 * Errors: `StoreError` that names the address and what to do.
 */
export async function openPostgresStore(options: PostgresStoreOptions): Promise<ArticleStore> {
  const postgres = await import('./postgres/postgres-store.ts');
  return postgres.openPostgresStore(options);
}

/**
 * Opens the archive at a location: `postgres://user:password@host/database`, the path of a SQLite file, or `:memory:`.
 *
 * Errors: `StoreError` that names the location and what to do.
 */
export async function openStore(location: string, options: StoreOptions = {}): Promise<ArticleStore> {
  if (isPostgresUrl(location)) return openPostgresStore({ ...options, url: location });
  const { replicaUrl: _, ...rest } = options;
  return openSqliteStore({ ...rest, path: location });
}
