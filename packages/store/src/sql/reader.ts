import { checkLimit, writeCursor } from '../cursor.ts';
import {
  type ArticleCache,
  bothOf,
  type DecodedArticle,
  decodeArticle,
  type KeyRow,
  unreadArticle,
  type Wanted,
  wantedOf,
  wantedOfKnown,
} from '../decoded.ts';
import { StoreError } from '../errors.ts';
import type { ArticleFilter } from '../filter.ts';
import { type Projection, WHOLE } from '../layers.ts';
import { readQuery, type SearchTerm } from '../query.ts';
import { positionOfQuotation } from '../quotation-number.ts';
import { rankedCursor, rankedStretch, rankedWindow } from '../ranked.ts';
import type {
  ListOrder,
  Page,
  PageRequest,
  Passage,
  QuotationFilter,
  SearchHit,
  SearchOptions,
  StoredArticle,
  StoredQuotation,
} from '../store.ts';
import { articleScope, countScope, quotationScope, searchScope } from './conditions.ts';
import { type Database, readCount } from './database.ts';
import { pageRows } from './page.ts';
import { pageQuotations } from './quotation-page.ts';
import { narrow, type Scope, type Value, whereOf } from './scope.ts';

const KEYS = 'a.sequence, a.version, a.revision, a.stored_at';
const READABLE = 'a.withdrawn = 0 AND a.embargoed_until IS NULL';
const NONE = { items: [], hasNext: false, hasPrevious: false } as const;

/** Where a search matched is found when somebody asks: most lists show headlines alone. */
class FoundArticle implements SearchHit {
  readonly #decoded: DecodedArticle;
  readonly #terms: readonly SearchTerm[];
  readonly #cursor: string | undefined;

  constructor(decoded: DecodedArticle, terms: readonly SearchTerm[], cursor?: string) {
    this.#decoded = decoded;
    this.#terms = terms;
    this.#cursor = cursor;
  }

  get cursor(): string {
    return this.#cursor ?? this.stored.cursor;
  }

  get stored(): StoredArticle {
    return this.#decoded.stored;
  }

  get passages(): Passage[] {
    return this.#decoded.words.find(this.#terms);
  }

  /** The same in another list. */
  at(cursor: string): FoundArticle {
    return new FoundArticle(this.#decoded, this.#terms, cursor);
  }
}

/** Reads articles and quotations. */
export class ArticleReader {
  constructor(
    readonly database: Database,
    readonly cache: ArticleCache,
  ) {}

  async get(id: string, version?: number, projection?: Projection): Promise<StoredArticle | undefined> {
    const [stored] =
      version === undefined
        ? await this.#where(projection, 'a.id = ? AND a.current = 1', id)
        : await this.#where(projection, `a.id = ? AND a.version = ? AND ${READABLE}`, id, version);
    return stored;
  }

  versions(id: string, projection?: Projection): Promise<StoredArticle[]> {
    return this.#where(projection, `a.id = ? AND ${READABLE} ORDER BY a.version`, id);
  }

  async list(
    page: PageRequest,
    filter?: ArticleFilter,
    order: ListOrder = 'stored',
    projection?: Projection,
  ): Promise<Page<StoredArticle>> {
    const scope = await articleScope(this.database, filter);
    if (order === 'stored') {
      const rows = await pageRows<KeyRow>(this.database, KEYS, scope, 'article', page);
      return { ...rows, items: await this.#storedOf(rows.items, projection, ({ stored }) => stored) };
    }
    const key = { key: 'a.time', second: { key: 'a.sequence', from: 'largest' } } as const;
    const rows = await pageRows<KeyRow & { time: number }>(this.database, `${KEYS}, a.time`, scope, order, page, key);
    const items = await this.#storedOf(rows.items, projection, ({ stored }, row) => ({
      ...stored,
      cursor: writeCursor(order, row.time, row.sequence),
    }));
    return { ...rows, items };
  }

  async search(
    query: string,
    page: PageRequest,
    { filter, order = 'newest', projection }: SearchOptions = {},
  ): Promise<Page<SearchHit>> {
    const terms = readQuery(query);
    if (terms.length === 0) return NONE;
    const scope = await searchScope(this.database, terms, filter);
    if (order === 'best') return this.#ranked(terms, scope, page, projection);
    const rows = await pageRows<KeyRow>(this.database, KEYS, scope, 'article', page);
    return { ...rows, items: await this.#hits(rows.items, terms, projection) };
  }

  async countMatches(query: string, filter?: ArticleFilter): Promise<number> {
    const terms = readQuery(query);
    return terms.length === 0 ? 0 : countScope(this.database, await searchScope(this.database, terms, filter));
  }

  async count(filter?: ArticleFilter): Promise<number> {
    return countScope(this.database, await articleScope(this.database, filter));
  }

  async quotations(
    filter: QuotationFilter,
    page: PageRequest,
    projection: Projection = WHOLE,
  ): Promise<Page<StoredQuotation>> {
    const scope = await quotationScope(this.database, filter);
    const columns = `${KEYS}, ${scope.number} AS number`;
    const rows = await pageQuotations<KeyRow & { number: number }>(this.database, columns, scope, page);
    const wanted = { ...projection, known: undefined, quotations: true };
    const items = await this.#storedOf(rows.items, wanted, ({ stored }, row) => {
      const quotation = stored.article.quotations[positionOfQuotation(row.number)];
      if (quotation !== undefined) return { stored, quotation, cursor: writeCursor('quotation', row.number) };
      throw new StoreError(
        `a quotation of article ${stored.article.id} is indexed but not kept; the archive is damaged`,
      );
    });
    return { ...rows, items };
  }

  async countQuotations(filter: QuotationFilter): Promise<number> {
    return countScope(this.database, await quotationScope(this.database, filter));
  }

  async #ranked(
    terms: readonly SearchTerm[],
    scope: Scope,
    page: PageRequest,
    projection: Projection | undefined,
  ): Promise<Page<SearchHit>> {
    const newest = await readCount(this.database, 'SELECT max(sequence) AS n FROM articles');
    const stretch = rankedStretch(page, newest);
    const bounded = narrow(scope, `${scope.key} <= ?`, stretch.bound);
    const total = page.fromEnd ? await countScope(this.database, bounded) : Number.MAX_SAFE_INTEGER;
    const { offset, count } = rankedWindow(stretch, { ...page, limit: checkLimit(page.limit) }, total);
    const rank = await this.database.dialect.rank(terms, this.database);
    const rows = await this.database.all<KeyRow>(
      `SELECT ${KEYS} FROM ${bounded.from}${whereOf(bounded)} ORDER BY ${rank.order} LIMIT ? OFFSET ?`,
      ...bounded.values,
      ...rank.values,
      count + 1,
      offset,
    );
    const hits = await this.#hits(rows.slice(0, count), terms, projection);
    return {
      items: hits.map((hit, at) => hit.at(rankedCursor(stretch, offset + at))),
      hasNext: rows.length > count,
      hasPrevious: offset > 0,
    };
  }

  #hits(
    rows: readonly KeyRow[],
    terms: readonly SearchTerm[],
    projection: Projection | undefined,
  ): Promise<FoundArticle[]> {
    return this.#storedOf(rows, projection, (decoded) => new FoundArticle(decoded, terms));
  }

  async #where(projection: Projection | undefined, condition: string, ...values: Value[]): Promise<StoredArticle[]> {
    const rows = await this.database.all<KeyRow>(`SELECT ${KEYS} FROM articles a WHERE ${condition}`, ...values);
    return this.#storedOf(rows, projection, ({ stored }) => stored);
  }

  /** What was withdrawn since the rows were read is left out. */
  async #storedOf<Row extends KeyRow, Item>(
    rows: readonly Row[],
    projection: Projection | undefined,
    make: (decoded: DecodedArticle, row: Row) => Item,
  ): Promise<Item[]> {
    const { known, ...whole } = projection ?? WHOLE;
    const [wanted, ofKnown] = [wantedOf(whole), known && wantedOfKnown(known)];
    const wants = rows.map((row) => (ofKnown !== undefined && known?.has(row) ? ofKnown : wanted));
    const found = rows.map((row, at) => (wants[at]?.layers.length === 0 ? unreadArticle(row) : this.cache.get(row)));
    const isMissing = (at: number): boolean => found[at]?.holds(wants[at] ?? wanted) !== true;
    for (const each of new Set(wants)) {
      const missing = rows.filter((_row, at) => wants[at] === each && isMissing(at));
      if (missing.length === 0) continue;
      const fetched = await this.#fetch(missing, each);
      for (const [at, { sequence }] of rows.entries()) found[at] = fetched.get(sequence) ?? found[at];
    }
    return rows.flatMap((row, at) => {
      const decoded = found[at];
      return decoded === undefined || isMissing(at) ? [] : [make(decoded, row)];
    });
  }

  /** Reads what is wanted together with what was read before, so that the one does not drive out the other. */
  async #fetch(rows: readonly KeyRow[], wanted: Wanted): Promise<Map<number, DecodedArticle>> {
    const all = rows.reduce((sum, row) => bothOf(sum, this.cache.get(row)?.read ?? sum), wanted);
    const keys = new Map(rows.map((row) => [row.sequence, row]));
    const decoded = new Map<number, DecodedArticle>();
    for (const layers of await this.database.layersOf([...keys.keys()], all.layers)) {
      const read = decodeArticle(keys.get(layers.sequence) as KeyRow, layers, all);
      this.cache.set(layers.sequence, read);
      decoded.set(layers.sequence, read);
    }
    return decoded;
  }
}
