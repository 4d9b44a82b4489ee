import type { Article } from '@wirecopy/core';
import type { Change, Standing } from '../change.ts';
import type { ArchiveStats, Name, Period, TimelineUnit, TitleUse } from '../counts.ts';
import type { ArticleCache } from '../decoded.ts';
import type { ArticleFilter, Facet, FacetName, FacetRequest, FacetValue } from '../filter.ts';
import type { ReindexOptions, Verification, VerifyOptions } from '../keeping.ts';
import type { Projection } from '../layers.ts';
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
import { readChanges, readLastChange, readStanding } from './changes.ts';
import { countFacets, countPeriods, findName, listNames, listTitles, readStats } from './counts.ts';
import { type Database, readOne } from './database.ts';
import { ArticleReader } from './reader.ts';
import { listStories, readStory } from './stories.ts';
import { SqlTokens } from './tokens.ts';

/** How long another process's new embargo may go unseen, in milliseconds: it holds at once, and only its end waits. */
const LOOK_AGAIN = 1000;

/** A store in a database that speaks SQL: all that is read is read alike, whatever the database. */
export abstract class SqlStore implements ArticleStore {
  readonly tokens: TokenStore;
  readonly #database: Database;
  readonly #articles: ArticleReader;

  readonly #primary: Database;
  readonly #now: () => Date;
  /** When the next embargo runs out, and when that was looked up. */
  #nextRelease = Number.POSITIVE_INFINITY;
  #lookedAt = Number.NEGATIVE_INFINITY;

  /** `primary` is where what must not lag behind is read and written; `replica`, where everything else is read. */
  constructor(
    protected readonly cache: ArticleCache,
    now: () => Date,
    primary: Database,
    replica: Database = primary,
  ) {
    this.#primary = primary;
    this.#now = now;
    this.#database = replica;
    this.#articles = new ArticleReader(replica, cache);
    this.tokens = new SqlTokens(primary, now);
  }

  abstract putAll(articles: readonly Article[], options?: PutOptions): Promise<PutResult[]>;
  abstract withdraw(id: string, reason: string): Promise<boolean>;
  abstract embargo(id: string, until: string | null): Promise<boolean>;
  abstract verify(options?: VerifyOptions): Promise<Verification>;
  abstract backup(to: string): Promise<void>;
  abstract reindex(options: ReindexOptions): Promise<number>;
  abstract close(): Promise<void>;
  /** Lifts every embargo that has run out. */
  protected abstract releaseDue(): void | Promise<void>;

  async put(article: Article): Promise<PutResult> {
    const [result] = await this.putAll([article]);
    return result as PutResult;
  }

  async get(id: string, version?: number, projection?: Projection): Promise<StoredArticle | undefined> {
    return (await this.#read()).get(id, version, projection);
  }

  async versions(id: string, projection?: Projection): Promise<StoredArticle[]> {
    return (await this.#read()).versions(id, projection);
  }

  async standing(id: string): Promise<Standing | undefined> {
    return readStanding(await this.#fresh(), id);
  }

  async list(
    page: PageRequest,
    filter?: ArticleFilter,
    order?: ListOrder,
    projection?: Projection,
  ): Promise<Page<StoredArticle>> {
    return (await this.#read()).list(page, filter, order, projection);
  }

  async search(query: string, page: PageRequest, options?: SearchOptions): Promise<Page<SearchHit>> {
    return (await this.#read()).search(query, page, options);
  }

  async countMatches(query: string, filter?: ArticleFilter): Promise<number> {
    return (await this.#read()).countMatches(query, filter);
  }

  async quotations(
    filter: QuotationFilter,
    page: PageRequest,
    projection?: Projection,
  ): Promise<Page<StoredQuotation>> {
    return (await this.#read()).quotations(filter, page, projection);
  }

  async countQuotations(filter: QuotationFilter): Promise<number> {
    return (await this.#read()).countQuotations(filter);
  }

  async count(filter?: ArticleFilter): Promise<number> {
    return (await this.#read()).count(filter);
  }

  async facets(names: readonly FacetName[], request?: FacetRequest): Promise<readonly Facet[]> {
    return countFacets(await this.#fresh(), names, request);
  }

  async names(facet: FacetName, page: PageRequest, part?: string): Promise<Page<Name>> {
    return listNames(await this.#fresh(), facet, page, part);
  }

  async name(facet: FacetName, value: string): Promise<FacetValue | undefined> {
    return findName(await this.#fresh(), facet, value);
  }

  async titles(person: string): Promise<TitleUse[]> {
    return listTitles(await this.#fresh(), person);
  }

  async timeline(unit: TimelineUnit, request?: FacetRequest): Promise<Period[]> {
    return countPeriods(await this.#fresh(), unit, request);
  }

  async stats(): Promise<ArchiveStats> {
    return readStats(await this.#fresh());
  }

  async stories(page: PageRequest): Promise<Page<StoredStory>> {
    return listStories(await this.#fresh(), page);
  }

  async story(id: string): Promise<Story | undefined> {
    return readStory(await this.#fresh(), id);
  }

  async storyOf(articleId: string): Promise<Story | undefined> {
    const standing = await this.standing(articleId);
    return standing && this.story(standing.story);
  }

  async changes(after: string | undefined, limit: number): Promise<Change[]> {
    return readChanges(await this.#fresh(), after, limit);
  }

  async lastChange(): Promise<string | undefined> {
    return readLastChange(await this.#fresh());
  }

  /** To be called after what may have set another embargo. */
  protected lookAgain(): void {
    this.#lookedAt = Number.NEGATIVE_INFINITY;
  }

  async #read(): Promise<ArticleReader> {
    await this.#release();
    return this.#articles;
  }

  /** Every read comes this way: an embargo that has run out is lifted before anything is read. */
  async #fresh(): Promise<Database> {
    await this.#release();
    return this.#database;
  }

  async #release(): Promise<void> {
    this.#database.look?.();
    if (performance.now() - this.#lookedAt > LOOK_AGAIN) await this.#lookUp();
    if (this.#nextRelease > this.#now().getTime()) return;
    await this.releaseDue();
    await this.#lookUp();
  }

  async #lookUp(): Promise<void> {
    const lookedAt = performance.now();
    const row = await readOne(
      this.#primary,
      'SELECT min(embargoed_until) AS next FROM articles WHERE embargoed_until IS NOT NULL',
    );
    this.#nextRelease = Number(row?.['next'] ?? Number.POSITIVE_INFINITY);
    this.#lookedAt = lookedAt;
  }
}
