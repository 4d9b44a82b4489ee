import { checkLimit, writeCursor } from '../cursor.ts';
import { type ArticleCache, cacheKey, type DecodedArticle, decodeArticle } from '../decoded.ts';
import { StoreError } from '../errors.ts';
import type { ArticleFilter } from '../filter.ts';
import { readQuery, type SearchTerm } from '../query.ts';
import { articleOfQuotation, positionOfQuotation } from '../quotation-number.ts';
import { rankedCursor, rankedStretch, rankedWindow } from '../ranked.ts';
import type {
  ListOrder,
  Page,
  PageRequest,
  QuotationFilter,
  SearchHit,
  SearchOptions,
  StoredArticle,
  StoredQuotation,
} from '../store.ts';
import { articleScope, countScope, quotationScope, searchScope } from './conditions.ts';
import { type Database, readCount } from './database.ts';
import { pageRows } from './page.ts';
import { narrow, type Scope, type Value, whereOf } from './scope.ts';

/** What names a version; its text is fetched only where the cache does not hold it. */
interface KeyRow {
  readonly sequence: number;
  readonly id: string;
  readonly version: number;
  readonly revision: number;
  readonly stored_at: string;
}

const KEYS = 'a.sequence, a.id, a.version, a.revision, a.stored_at';
const READABLE = 'a.withdrawn = 0 AND a.embargoed_until IS NULL';
const NONE = { items: [], hasNext: false, hasPrevious: false } as const;

/** Reads articles and quotations. */
export class ArticleReader {
  constructor(
    readonly database: Database,
    readonly cache: ArticleCache,
  ) {}

  async get(id: string, version?: number): Promise<StoredArticle | undefined> {
    const [stored] =
      version === undefined
        ? await this.#where('a.id = ? AND a.current = 1', id)
        : await this.#where(`a.id = ? AND a.version = ? AND ${READABLE}`, id, version);
    return stored;
  }

  versions(id: string): Promise<StoredArticle[]> {
    return this.#where(`a.id = ? AND ${READABLE} ORDER BY a.version`, id);
  }

  async list(page: PageRequest, filter?: ArticleFilter, order: ListOrder = 'stored'): Promise<Page<StoredArticle>> {
    const scope = await articleScope(this.database, filter);
    if (order === 'stored') {
      const rows = await pageRows<KeyRow>(this.database, KEYS, scope, 'article', page);
      return { ...rows, items: await this.#storedOf(rows.items, (_row, _decoded, stored) => stored) };
    }
    const key = { key: 'a.time', second: { key: 'a.sequence', from: 'largest' } } as const;
    const rows = await pageRows<KeyRow & { time: number }>(this.database, `${KEYS}, a.time`, scope, order, page, key);
    const items = await this.#storedOf(rows.items, (row, _decoded, stored) => ({
      ...stored,
      cursor: writeCursor(order, row.time, row.sequence),
    }));
    return { ...rows, items };
  }

  async search(
    query: string,
    page: PageRequest,
    { filter, order = 'newest' }: SearchOptions = {},
  ): Promise<Page<SearchHit>> {
    const terms = readQuery(query);
    if (terms.length === 0) return NONE;
    const scope = await searchScope(this.database, terms, filter);
    if (order === 'best') return this.#ranked(terms, scope, page);
    const rows = await pageRows<KeyRow>(this.database, KEYS, scope, 'article', page);
    return { ...rows, items: await this.#hits(rows.items, terms) };
  }

  async countMatches(query: string, filter?: ArticleFilter): Promise<number> {
    const terms = readQuery(query);
    return terms.length === 0 ? 0 : countScope(this.database, await searchScope(this.database, terms, filter));
  }

  async count(filter?: ArticleFilter): Promise<number> {
    return countScope(this.database, await articleScope(this.database, filter));
  }

  async quotations(filter: QuotationFilter, page: PageRequest): Promise<Page<StoredQuotation>> {
    const { number, ...scope } = await quotationScope(this.database, filter);
    const key =
      number === scope.key
        ? { key: number }
        : { key: scope.key, second: { key: number, from: 'largest', firstOf: articleOfQuotation } as const };
    const columns = `${KEYS}, ${number} AS number`;
    const rows = await pageRows<KeyRow & { number: number }>(this.database, columns, scope, 'quotation', page, key);
    const items = await this.#storedOf(rows.items, (row, _decoded, stored) => {
      const quotation = stored.article.quotations[positionOfQuotation(row.number)];
      if (quotation !== undefined) return { stored, quotation, cursor: writeCursor('quotation', row.number) };
      throw new StoreError(`a quotation of article ${row.id} is indexed but not kept; the archive is damaged`);
    });
    return { ...rows, items };
  }

  async countQuotations(filter: QuotationFilter): Promise<number> {
    return countScope(this.database, await quotationScope(this.database, filter));
  }

  async #ranked(terms: readonly SearchTerm[], scope: Scope, page: PageRequest): Promise<Page<SearchHit>> {
    const newest = await readCount(this.database, 'SELECT max(sequence) AS n FROM articles');
    const stretch = rankedStretch(page, newest);
    const bounded = narrow(scope, `${scope.key} <= ?`, stretch.bound);
    const total = page.fromEnd ? await countScope(this.database, bounded) : Number.MAX_SAFE_INTEGER;
    const { offset, count } = rankedWindow(stretch, { ...page, limit: checkLimit(page.limit) }, total);
    const rows = await this.database.all<KeyRow>(
      `SELECT ${KEYS} FROM ${bounded.from}${whereOf(bounded)} ORDER BY ${this.database.dialect.rank} LIMIT ? OFFSET ?`,
      ...bounded.values,
      count + 1,
      offset,
    );
    const hits = await this.#hits(rows.slice(0, count), terms);
    return {
      items: hits.map((hit, at) => ({ ...hit, cursor: rankedCursor(stretch, offset + at) })),
      hasNext: rows.length > count,
      hasPrevious: offset > 0,
    };
  }

  #hits(rows: readonly KeyRow[], terms: readonly SearchTerm[]): Promise<SearchHit[]> {
    return this.#storedOf(rows, (_row, { words }, stored) => ({
      stored,
      passages: words.find(terms),
      cursor: stored.cursor,
    }));
  }

  async #where(condition: string, ...values: Value[]): Promise<StoredArticle[]> {
    const rows = await this.database.all<KeyRow>(`SELECT ${KEYS} FROM articles a WHERE ${condition}`, ...values);
    return this.#storedOf(rows, (_row, _decoded, stored) => stored);
  }

  /** What was withdrawn since the rows were read is left out. */
  async #storedOf<Row extends KeyRow, Item>(
    rows: readonly Row[],
    make: (row: Row, decoded: DecodedArticle, stored: StoredArticle) => Item,
  ): Promise<Item[]> {
    const decoded = await this.#decodedOf(rows);
    return rows.flatMap((row) => {
      const found = decoded.get(row.sequence);
      if (found === undefined) return [];
      return [
        make(row, found, {
          article: found.article,
          version: row.version,
          storedAt: row.stored_at,
          cursor: writeCursor('article', row.sequence),
        }),
      ];
    });
  }

  async #decodedOf(rows: readonly KeyRow[]): Promise<Map<number, DecodedArticle>> {
    const decoded = new Map<number, DecodedArticle>();
    const missing = new Map<number, string>();
    for (const { id, version, revision, sequence } of rows) {
      const key = cacheKey(id, version, revision);
      const found = this.cache.get(key);
      if (found === undefined) missing.set(sequence, key);
      else decoded.set(sequence, found);
    }
    if (missing.size === 0) return decoded;
    for (const { sequence, text, document } of await this.database.textsOf([...missing.keys()])) {
      if (text === '') continue;
      const read = decodeArticle(text, document);
      this.cache.set(missing.get(sequence) as string, read);
      decoded.set(sequence, read);
    }
    return decoded;
  }
}
