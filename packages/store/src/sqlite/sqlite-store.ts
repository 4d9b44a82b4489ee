import { existsSync, rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { backup } from 'node:sqlite';
import type { Article } from '@wirecopy/core';
import type { Change, Standing } from '../change.ts';
import type { ArchiveStats, Name, Period, TimelineUnit, TitleUse } from '../counts.ts';
import { ArticleCache } from '../decoded.ts';
import { reasonOf, StoreError } from '../errors.ts';
import {
  type ArticleFilter,
  type Facet,
  type FacetName,
  type FacetRequest,
  type FacetValue,
  readInstant,
} from '../filter.ts';
import type { ReindexOptions, Verification } from '../keeping.ts';
import type {
  ArticleStore,
  ListOrder,
  Page,
  PageRequest,
  PutOptions,
  PutResult,
  QuotationFilter,
  SearchHit,
  SearchOptions,
  StoredArticle,
  StoredQuotation,
} from '../store.ts';
import type { StoredStory, Story } from '../story.ts';
import type { TokenStore } from '../token.ts';
import { readChanges, readStanding } from './changes.ts';
import { countFacets, countPeriods, findName, listNames, listTitles, readStats } from './counts.ts';
import { purgePassages } from './indexes.ts';
import { listStories, readStory } from './members.ts';
import { openDatabase } from './open.ts';
import { SqliteReader } from './reader.ts';
import { reindexArchive } from './reindex.ts';
import { Statements } from './statements.ts';
import { SqliteTokens } from './tokens.ts';
import { verifyArchive } from './verify.ts';
import { SqliteWriter } from './writer.ts';

export interface SqliteStoreOptions {
  /** A file, made if it is not there, or `:memory:`. */
  readonly path: string;
  /** Tells the time of keeping; the machine's clock unless given. */
  readonly now?: () => Date;
  /** How much of the archive is kept decoded in memory, in characters; some 500 articles unless told. */
  readonly cacheSize?: number;
}

/** Opens an archive in one SQLite file. Errors: `StoreError` that names the file and what to do. */
export const openSqliteStore = ({ path, now = () => new Date(), cacheSize }: SqliteStoreOptions): ArticleStore =>
  new SqliteStore(new Statements(openDatabase(path)), now, new ArticleCache(cacheSize));

class SqliteStore implements ArticleStore {
  readonly tokens: TokenStore;
  readonly #statements: Statements;
  readonly #reads: SqliteReader;
  readonly #writes: SqliteWriter;

  constructor(
    statements: Statements,
    now: () => Date,
    readonly cache: ArticleCache,
  ) {
    this.#statements = statements;
    this.#reads = new SqliteReader(statements, cache);
    this.#writes = new SqliteWriter(statements, now);
    this.tokens = new SqliteTokens(statements, now);
  }

  async put(article: Article): Promise<PutResult> {
    const [result] = await this.putAll([article]);
    return result as PutResult;
  }

  async putAll(articles: readonly Article[], { bulk = false }: PutOptions = {}): Promise<PutResult[]> {
    const { database } = this.#statements;
    // In WAL, NORMAL leaves out the wait for the disk at each commit and keeps the file whole.
    if (bulk) database.exec('PRAGMA synchronous = NORMAL');
    try {
      return this.#statements.transaction(() => articles.map((article) => this.#writes.put(article)));
    } catch (cause) {
      if (cause instanceof StoreError && cause.name !== 'StoreError') throw cause;
      throw new StoreError(`cannot keep the article: ${reasonOf(cause)}`, { cause });
    } finally {
      if (bulk) database.exec('PRAGMA synchronous = FULL');
    }
  }

  async get(id: string, version?: number): Promise<StoredArticle | undefined> {
    return this.#read().get(id, version);
  }

  async versions(id: string): Promise<StoredArticle[]> {
    return this.#read().versions(id);
  }

  async standing(id: string): Promise<Standing | undefined> {
    return readStanding(this.#fresh(), id);
  }

  async list(page: PageRequest, filter?: ArticleFilter, order?: ListOrder): Promise<Page<StoredArticle>> {
    return this.#read().list(page, filter, order);
  }

  async search(query: string, page: PageRequest, options?: SearchOptions): Promise<Page<SearchHit>> {
    return this.#read().search(query, page, options);
  }

  async countMatches(query: string, filter?: ArticleFilter): Promise<number> {
    return this.#read().countMatches(query, filter);
  }

  async quotations(filter: QuotationFilter, page: PageRequest): Promise<Page<StoredQuotation>> {
    return this.#read().quotations(filter, page);
  }

  async countQuotations(filter: QuotationFilter): Promise<number> {
    return this.#read().countQuotations(filter);
  }

  async count(filter?: ArticleFilter): Promise<number> {
    return this.#read().count(filter);
  }

  async facets(names: readonly FacetName[], request?: FacetRequest): Promise<readonly Facet[]> {
    return countFacets(this.#fresh(), names, request);
  }

  async names(facet: FacetName, page: PageRequest, part?: string): Promise<Page<Name>> {
    return listNames(this.#fresh(), facet, page, part);
  }

  async name(facet: FacetName, value: string): Promise<FacetValue | undefined> {
    return findName(this.#fresh(), facet, value);
  }

  async titles(person: string): Promise<TitleUse[]> {
    return listTitles(this.#fresh(), person);
  }

  async timeline(unit: TimelineUnit, request?: FacetRequest): Promise<Period[]> {
    return countPeriods(this.#fresh(), unit, request);
  }

  async stats(): Promise<ArchiveStats> {
    return readStats(this.#fresh());
  }

  async stories(page: PageRequest): Promise<Page<StoredStory>> {
    return listStories(this.#fresh(), page);
  }

  async story(id: string): Promise<Story | undefined> {
    return readStory(this.#fresh(), id);
  }

  async storyOf(articleId: string): Promise<Story | undefined> {
    const standing = await this.standing(articleId);
    return standing && this.story(standing.story);
  }

  async changes(after: string | undefined, limit: number): Promise<Change[]> {
    return readChanges(this.#fresh(), after, limit);
  }

  async withdraw(id: string, reason: string): Promise<boolean> {
    // What is deleted is overwritten, so that the text is not left in the free pages of the file.
    this.#statements.database.exec('PRAGMA secure_delete = ON');
    try {
      const found = this.#statements.transaction(() => this.#writes.withdraw(id, reason));
      this.cache.clear();
      if (found) await purgePassages(this.#statements);
      return found;
    } finally {
      if (this.#statements.database.isOpen) {
        this.#statements.database.exec('PRAGMA secure_delete = OFF; PRAGMA wal_checkpoint(TRUNCATE);');
      }
    }
  }

  async embargo(id: string, until: string | null): Promise<boolean> {
    const instant = until === null ? null : readInstant(until);
    return this.#statements.transaction(() => this.#writes.embargo(id, instant));
  }

  async verify(): Promise<Verification> {
    return verifyArchive(this.#statements);
  }

  async backup(to: string): Promise<void> {
    const part = `${to}.part`;
    if (existsSync(to))
      throw new StoreError(`cannot copy the archive to ${to}: the file is there already; name another`);
    try {
      await backup(this.#statements.database, part);
      await rename(part, to);
    } catch (cause) {
      rmSync(part, { force: true });
      throw new StoreError(`cannot copy the archive to ${to}: ${reasonOf(cause)}`, { cause });
    }
  }

  async reindex(options: ReindexOptions): Promise<number> {
    return reindexArchive(this.#statements, this.#writes, options);
  }

  async close(): Promise<void> {
    if (!this.#statements.database.isOpen) return;
    this.cache.clear();
    this.#statements.database.exec('PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE);');
    this.#statements.close();
  }

  #read(): SqliteReader {
    this.#fresh();
    return this.#reads;
  }

  /** Every read comes this way: an embargo that has run out is lifted before anything is read. */
  #fresh(): Statements {
    if (this.#writes.isDue()) this.#statements.transaction(() => this.#writes.release());
    return this.#statements;
  }
}
