import { checkLimit, writeCursor } from '../cursor.ts';
import { type ArticleCache, cacheKey, type DecodedArticle, decodeArticle } from '../decoded.ts';
import { StoreError } from '../errors.ts';
import type { ArticleFilter } from '../filter.ts';
import { readQuery, type SearchTerm } from '../query.ts';
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
import { articleScope, countScope, narrow, quotationScope, type Scope, searchScope, whereOf } from './conditions.ts';
import { pageRows } from './page.ts';
import type { Statements, Value } from './statements.ts';

/** What names a version; its text is fetched only where the cache does not hold it. */
interface KeyRow {
  readonly sequence: number;
  readonly id: string;
  readonly version: number;
  readonly revision: number;
  readonly stored_at: string;
}

const KEYS = 'a.sequence, a.id, a.version, a.revision, a.stored_at';
const NONE = { items: [], hasNext: false, hasPrevious: false } as const;

/** The reads of the archive. */
export class SqliteReader {
  constructor(
    readonly statements: Statements,
    readonly cache: ArticleCache,
  ) {}

  get(id: string, version?: number): StoredArticle | undefined {
    const [condition, values]: [string, Value[]] =
      version === undefined
        ? ['a.current = 1', [id]]
        : ['a.version = ? AND a.withdrawn = 0 AND a.embargoed_until IS NULL', [id, version]];
    const row = this.statements.one<KeyRow>(
      `SELECT ${KEYS} FROM articles a WHERE a.id = ? AND ${condition}`,
      ...values,
    );
    return row && this.#stored(row);
  }

  versions(id: string): StoredArticle[] {
    return this.statements
      .all<KeyRow>(
        `SELECT ${KEYS} FROM articles a WHERE a.id = ? AND a.withdrawn = 0 AND a.embargoed_until IS NULL ORDER BY a.version`,
        id,
      )
      .map((row) => this.#stored(row));
  }

  list(page: PageRequest, filter?: ArticleFilter, order: ListOrder = 'stored'): Page<StoredArticle> {
    const scope = articleScope(this.statements, filter);
    if (order === 'stored') {
      const rows = pageRows<KeyRow>(this.statements, KEYS, scope, 'article', page);
      return { ...rows, items: rows.items.map((row) => this.#stored(row)) };
    }
    const key = { key: 'a.time', second: { key: 'a.sequence', from: 'largest' } } as const;
    const rows = pageRows<KeyRow & { time: number }>(this.statements, `${KEYS}, a.time`, scope, order, page, key);
    return {
      ...rows,
      items: rows.items.map((row) => ({ ...this.#stored(row), cursor: writeCursor(order, row.time, row.sequence) })),
    };
  }

  search(query: string, page: PageRequest, { filter, order = 'newest' }: SearchOptions = {}): Page<SearchHit> {
    const terms = readQuery(query);
    if (terms.length === 0) return NONE;
    const scope = searchScope(this.statements, terms, filter);
    if (order === 'best') return this.#ranked(terms, scope, page);
    const rows = pageRows<KeyRow>(this.statements, KEYS, scope, 'article', page);
    return { ...rows, items: rows.items.map((row) => this.#hit(row, terms)) };
  }

  countMatches(query: string, filter?: ArticleFilter): number {
    const terms = readQuery(query);
    return terms.length === 0 ? 0 : countScope(this.statements, searchScope(this.statements, terms, filter));
  }

  count(filter?: ArticleFilter): number {
    return countScope(this.statements, articleScope(this.statements, filter));
  }

  quotations(filter: QuotationFilter, page: PageRequest): Page<StoredQuotation> {
    const scope = quotationScope(this.statements, filter);
    const rows = pageRows<KeyRow & { position: number }>(
      this.statements,
      `${KEYS}, q.position`,
      scope,
      'quotation',
      page,
      { key: scope.key, second: { key: 'q.position', from: 'least' } },
    );
    return {
      ...rows,
      items: rows.items.map((row) => {
        const stored = this.#stored(row);
        const quotation = stored.article.quotations[row.position];
        if (quotation !== undefined) {
          return { stored, quotation, cursor: writeCursor('quotation', row.sequence, row.position) };
        }
        throw new StoreError(
          `quotation ${row.position} of article ${row.id} is indexed but not kept; the archive is damaged`,
        );
      }),
    };
  }

  countQuotations(filter: QuotationFilter): number {
    return countScope(this.statements, quotationScope(this.statements, filter));
  }

  #ranked(terms: readonly SearchTerm[], scope: Scope, page: PageRequest): Page<SearchHit> {
    const newest = this.statements.count('SELECT max(sequence) AS n FROM articles');
    const stretch = rankedStretch(page, newest);
    const bounded = narrow(scope, 'passages.rowid <= ?', stretch.bound);
    const total = page.fromEnd ? countScope(this.statements, bounded) : Number.MAX_SAFE_INTEGER;
    const { offset, count } = rankedWindow(stretch, { ...page, limit: checkLimit(page.limit) }, total);
    const rows = this.statements.all<KeyRow>(
      `SELECT ${KEYS} FROM ${bounded.from}${whereOf(bounded)} ORDER BY rank LIMIT ? OFFSET ?`,
      ...bounded.values,
      count + 1,
      offset,
    );
    return {
      items: rows.slice(0, count).map((row, at) => ({
        ...this.#hit(row, terms),
        cursor: rankedCursor(stretch, offset + at),
      })),
      hasNext: rows.length > count,
      hasPrevious: offset > 0,
    };
  }

  #hit(row: KeyRow, terms: readonly SearchTerm[]): SearchHit {
    const decoded = this.#decoded(row);
    const stored = this.#stored(row, decoded);
    return { stored, passages: decoded.words.find(terms), cursor: stored.cursor };
  }

  #stored(row: KeyRow, decoded: DecodedArticle = this.#decoded(row)): StoredArticle {
    return {
      article: decoded.article,
      version: row.version,
      storedAt: row.stored_at,
      cursor: writeCursor('article', row.sequence),
    };
  }

  #decoded({ id, version, revision, sequence }: KeyRow): DecodedArticle {
    const key = cacheKey(id, version, revision);
    const found = this.cache.get(key);
    if (found !== undefined) return found;
    const row = this.statements.one('SELECT text, document FROM articles WHERE sequence = ?', sequence);
    const decoded = decodeArticle(String(row?.['text']), String(row?.['document']));
    this.cache.set(key, decoded);
    return decoded;
  }
}
