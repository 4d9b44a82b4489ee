import { backup } from 'node:sqlite';
import type { Article } from '@wirecopy/core';
import { ArticleCache } from '../decoded.ts';
import { reasonOf, StoreError } from '../errors.ts';
import { readInstant } from '../filter.ts';
import type { ReindexOptions, Verification, VerifyOptions } from '../keeping.ts';
import { writeNewFile } from '../new-file.ts';
import { reindexArchive } from '../sql/reindex.ts';
import { SqlStore } from '../sql/sql-store.ts';
import { verifyArchive } from '../sql/verify.ts';
import type { ArticleStore, PutOptions, PutResult } from '../store.ts';
import type { OnUpgrade } from '../upgrade.ts';
import { purgeFullText } from './indexes.ts';
import { KeptReads } from './kept-reads.ts';
import { MIGRATIONS } from './migrations.ts';
import { openDatabase } from './open.ts';
import { SqliteDatabase } from './sqlite-database.ts';
import { Statements } from './statements.ts';
import { SQLITE_RULES } from './verify.ts';
import { SqliteWriter } from './writer.ts';

export interface SqliteStoreOptions {
  /** A file, made if it is not there, or `:memory:`. */
  readonly path: string;
  /** Tells the time of keeping; the machine's clock unless given. */
  readonly now?: (() => Date) | undefined;
  /** How much of the archive is kept decoded in memory, in characters; some 500 articles unless told. 0 keeps nothing that was read. */
  readonly cacheSize?: number | undefined;
  /** Told while an archive of an older schema is brought to that of today. */
  readonly onUpgrade?: OnUpgrade | undefined;
}

/** Opens an archive in one SQLite file. Errors: `StoreError` that names the file and what to do. */
export function openSqliteStore({
  path,
  now = () => new Date(),
  cacheSize,
  onUpgrade,
}: SqliteStoreOptions): ArticleStore {
  const statements = new Statements(openDatabase(path, MIGRATIONS, onUpgrade));
  return new SqliteStore(new SqliteDatabase(statements), now, new ArticleCache(cacheSize));
}

class SqliteStore extends SqlStore {
  readonly #statements: Statements;
  readonly #writes: SqliteWriter;

  constructor(
    readonly database: SqliteDatabase,
    now: () => Date,
    cache: ArticleCache,
  ) {
    super(cache, now, database, cache.capacity > 0 ? new KeptReads(database.statements) : database);
    this.#statements = database.statements;
    this.#writes = new SqliteWriter(this.#statements, now);
  }

  async putAll(articles: readonly Article[], { bulk = false }: PutOptions = {}): Promise<PutResult[]> {
    const { database } = this.#statements;
    // In WAL, NORMAL leaves out the wait for the disk at each commit and keeps the file whole.
    if (bulk) database.exec('PRAGMA synchronous = NORMAL');
    try {
      return this.#writes.transaction(() => articles.map((article) => this.#writes.put(article)));
    } catch (cause) {
      if (cause instanceof StoreError && cause.name !== 'StoreError') throw cause;
      throw new StoreError(`cannot keep the article: ${reasonOf(cause)}`, { cause });
    } finally {
      this.lookAgain();
      if (bulk) database.exec('PRAGMA synchronous = FULL');
    }
  }

  async withdraw(id: string, reason: string): Promise<boolean> {
    // What is deleted is overwritten, so that the text is not left in the free pages of the file.
    this.#statements.database.exec('PRAGMA secure_delete = ON');
    try {
      const found = this.#writes.transaction(() => this.#writes.withdraw(id, reason));
      this.cache.clear();
      if (found) await purgeFullText(this.#statements);
      return found;
    } finally {
      if (this.#statements.database.isOpen) {
        this.#statements.database.exec('PRAGMA secure_delete = OFF; PRAGMA wal_checkpoint(TRUNCATE);');
      }
    }
  }

  async embargo(id: string, until: string | null): Promise<boolean> {
    const instant = until === null ? null : readInstant(until);
    const found = this.#writes.transaction(() => this.#writes.embargo(id, instant));
    this.lookAgain();
    return found;
  }

  async verify(options?: VerifyOptions): Promise<Verification> {
    return verifyArchive(this.database, SQLITE_RULES, this.#damage(), options);
  }

  backup(to: string): Promise<void> {
    return writeNewFile(to, async (part) => {
      await backup(this.#statements.database, part);
    });
  }

  reindex(options: ReindexOptions): Promise<number> {
    return reindexArchive(
      this.database,
      (rewrites) => this.#writes.transaction(() => this.#writes.rewriteAll(rewrites)),
      options,
    );
  }

  async close(): Promise<void> {
    if (!this.#statements.database.isOpen) return;
    this.cache.clear();
    this.#statements.database.exec('PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE);');
    this.#statements.close();
  }

  protected releaseDue(): void {
    this.#writes.transaction(() => this.#writes.release());
  }

  /** What SQLite itself finds wrong with the file. */
  #damage(): string[] {
    return this.#statements
      .all('PRAGMA integrity_check(20)')
      .map((row) => String(row['integrity_check']))
      .filter((message) => message !== 'ok');
  }
}
