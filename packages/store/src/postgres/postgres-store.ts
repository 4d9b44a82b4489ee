import type { Article } from '@wirecopy/core';
import type { Pool } from 'pg';
import { ArticleCache } from '../decoded.ts';
import { reasonOf, StoreError } from '../errors.ts';
import { readInstant } from '../filter.ts';
import type { ReindexOptions, Verification, VerifyOptions } from '../keeping.ts';
import { reindexArchive } from '../sql/reindex.ts';
import { SqlStore } from '../sql/sql-store.ts';
import { verifyArchive } from '../sql/verify.ts';
import type { ArticleStore, PutOptions, PutResult } from '../store.ts';
import type { OnUpgrade } from '../upgrade.ts';
import { copyToFile } from './backup.ts';
import { connect, inSnapshot, openingError } from './connect.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations.ts';
import { Session } from './session.ts';
import { POSTGRES_RULES } from './verify.ts';
import { PostgresWriter } from './writer.ts';

export interface PostgresStoreOptions {
  /** `postgres://user:password@host:port/database`. */
  readonly url: string;
  /** A standby that reads are sent to. It may lag behind what was just written. */
  readonly replicaUrl?: string | undefined;
  /** Connections to each server; 10 unless told. */
  readonly connections?: number | undefined;
  /** Tells the time of keeping; the machine's clock unless given. */
  readonly now?: (() => Date) | undefined;
  /** How much of the archive is kept decoded in memory, in characters; some 500 articles unless told. */
  readonly cacheSize?: number | undefined;
  /** Told while an archive of an older schema is brought to that of today. */
  readonly onUpgrade?: OnUpgrade | undefined;
}

/** Opens the archive and brings it to the schema of today. Errors: `StoreError` that names the address and what to do. */
export async function openPostgresStore(options: PostgresStoreOptions): Promise<ArticleStore> {
  const { url, replicaUrl, connections = 10, now = () => new Date(), cacheSize, onUpgrade } = options;
  const pool = connect(url, connections);
  const replica = replicaUrl === undefined ? pool : connect(replicaUrl, connections);
  try {
    await migrate(pool, MIGRATIONS, onUpgrade);
    if (replica !== pool) await replica.query('SELECT 1 FROM articles LIMIT 1');
    return new PostgresStore(pool, replica, now, new ArticleCache(cacheSize));
  } catch (cause) {
    await Promise.all([...new Set([pool, replica])].map((opened) => opened.end()));
    throw openingError(url, cause);
  }
}

class PostgresStore extends SqlStore {
  readonly #writes: PostgresWriter;
  #closed = false;

  constructor(
    readonly pool: Pool,
    readonly replica: Pool,
    now: () => Date,
    cache: ArticleCache,
  ) {
    super(cache, now, new Session(pool), new Session(replica));
    this.#writes = new PostgresWriter(pool, now);
  }

  async putAll(articles: readonly Article[], { bulk = false }: PutOptions = {}): Promise<PutResult[]> {
    try {
      return await this.#writes.put(articles, bulk);
    } catch (cause) {
      if (cause instanceof StoreError && cause.name !== 'StoreError') throw cause;
      throw new StoreError(`cannot keep the article: ${reasonOf(cause)}`, { cause });
    } finally {
      this.lookAgain();
    }
  }

  async withdraw(id: string, reason: string): Promise<boolean> {
    const found = await this.#writes.withdraw(id, reason.replaceAll('\0', ''));
    this.cache.clear();
    return found;
  }

  async embargo(id: string, until: string | null): Promise<boolean> {
    const found = await this.#writes.embargo(id, until === null ? null : readInstant(until));
    this.lookAgain();
    return found;
  }

  verify(options?: VerifyOptions): Promise<Verification> {
    return inSnapshot(this.pool, (client) => verifyArchive(new Session(client), POSTGRES_RULES, [], options));
  }

  backup(to: string): Promise<void> {
    return copyToFile(this.pool, to);
  }

  reindex(options: ReindexOptions): Promise<number> {
    return reindexArchive(new Session(this.pool), (rewrites) => this.#writes.rewriteAll(rewrites), options);
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.cache.clear();
    await Promise.all([...new Set([this.pool, this.replica])].map((pool) => pool.end()));
  }

  protected releaseDue(): Promise<void> {
    return this.#writes.release();
  }
}
