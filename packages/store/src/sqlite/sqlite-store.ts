import type { DatabaseSync } from 'node:sqlite';
import type { Article } from '@wirecopy/core';
import { readCursor, writeCursor } from '../cursor.ts';
import { StoreError } from '../errors.ts';
import { findPassages } from '../passages.ts';
import { fold, readQuery, type SearchTerm } from '../query.ts';
import type {
  ArticleStore,
  Page,
  PageRequest,
  PutResult,
  QuotationFilter,
  SearchHit,
  StoredArticle,
  StoredQuotation,
} from '../store.ts';
import { openDatabase } from './open.ts';
import { indexText, speakerText } from './rows.ts';

export interface SqliteStoreOptions {
  /** A file, made if it is not there, or `:memory:`. */
  readonly path: string;
  /** Tells the time of keeping; the machine's clock unless given. */
  readonly now?: () => Date;
}

/** Opens an archive in one SQLite file. Errors: `StoreError` that names the file and what to do. */
export const openSqliteStore = ({ path, now = () => new Date() }: SqliteStoreOptions): ArticleStore =>
  new SqliteStore(openDatabase(path), now);

interface ArticleRow {
  readonly sequence: number;
  readonly version: number;
  readonly stored_at: string;
  /** The source as a JSON string: a database's own text would not keep lone surrogates. */
  readonly text: string;
  /** The article as JSON, without the text of its source. */
  readonly document: string;
}

const COLUMNS = 'a.sequence, a.version, a.stored_at, a.text, a.document';

class SqliteStore implements ArticleStore {
  readonly #database: DatabaseSync;
  readonly #now: () => Date;
  readonly #statements = new Map<string, ReturnType<DatabaseSync['prepare']>>();

  constructor(database: DatabaseSync, now: () => Date) {
    this.#database = database;
    this.#now = now;
  }

  async put(article: Article): Promise<PutResult> {
    const [result] = await this.putAll([article]);
    return result as PutResult;
  }

  async putAll(articles: readonly Article[]): Promise<PutResult[]> {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      const results = articles.map((article) => this.#putOne(article));
      this.#database.exec('COMMIT');
      return results;
    } catch (cause) {
      this.#database.exec('ROLLBACK');
      throw new StoreError(`cannot keep the article: ${cause instanceof Error ? cause.message : String(cause)}`, {
        cause,
      });
    }
  }

  async get(id: string, version?: number): Promise<StoredArticle | undefined> {
    const row = this.#one(
      `SELECT ${COLUMNS} FROM articles a WHERE a.id = ? AND ${version === undefined ? 'a.current = 1' : 'a.version = ?'}`,
      ...(version === undefined ? [id] : [id, version]),
    );
    return row && stored(row as unknown as ArticleRow);
  }

  async list(page: PageRequest): Promise<Page<StoredArticle>> {
    const rows = this.#page(`SELECT ${COLUMNS} FROM articles a WHERE a.current = 1`, [], 'a.sequence', 'article', page);
    return { ...rows, items: rows.items.map((row) => stored(row as unknown as ArticleRow)) };
  }

  async search(query: string, page: PageRequest): Promise<Page<SearchHit>> {
    const terms = readQuery(query);
    if (terms.length === 0) return { items: [], hasNext: false, hasPrevious: false };
    const sql = `SELECT ${COLUMNS} FROM passages JOIN articles a ON a.sequence = passages.rowid WHERE passages MATCH ? AND a.current = 1`;
    const rows = this.#page(sql, [matchExpression(terms)], 'a.sequence', 'article', page);
    return {
      ...rows,
      items: rows.items.map((row) => {
        const found = stored(row as unknown as ArticleRow);
        return { stored: found, passages: findPassages(found.article, terms), cursor: found.cursor };
      }),
    };
  }

  async countMatches(query: string): Promise<number> {
    const terms = readQuery(query);
    if (terms.length === 0) return 0;
    return this.#count(
      'SELECT count(*) AS n FROM passages JOIN articles a ON a.sequence = passages.rowid WHERE passages MATCH ? AND a.current = 1',
      matchExpression(terms),
    );
  }

  async quotations(filter: QuotationFilter, page: PageRequest): Promise<Page<StoredQuotation>> {
    const { where, values } = speakerCondition(filter);
    const sql = `SELECT ${COLUMNS}, q.number, q.position FROM quotations q JOIN articles a ON a.sequence = q.sequence WHERE a.current = 1${where}`;
    const rows = this.#page(sql, values, 'q.number', 'quotation', page);
    const articles = new Map<number, StoredArticle>();
    return {
      ...rows,
      items: rows.items.map((row) => {
        const { sequence, position, number } = row as unknown as ArticleRow & { position: number; number: number };
        const found = articles.get(sequence) ?? stored(row as unknown as ArticleRow);
        articles.set(sequence, found);
        const quotation = found.article.quotations[position];
        if (quotation === undefined)
          throw new StoreError(
            `quotation ${position} of article ${found.article.id} is indexed but not kept; the archive is damaged`,
          );
        return { stored: found, quotation, cursor: writeCursor('quotation', number) };
      }),
    };
  }

  async countQuotations(filter: QuotationFilter): Promise<number> {
    const { where, values } = speakerCondition(filter);
    return this.#count(
      `SELECT count(*) AS n FROM quotations q JOIN articles a ON a.sequence = q.sequence WHERE a.current = 1${where}`,
      ...values,
    );
  }

  async count(): Promise<number> {
    return this.#count('SELECT count(*) AS n FROM articles WHERE current = 1');
  }

  async close(): Promise<void> {
    if (!this.#database.isOpen) return;
    this.#statements.clear();
    this.#database.exec('PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE);');
    this.#database.close();
  }

  #putOne(article: Article): PutResult {
    const text = JSON.stringify(article.source.text);
    const last = this.#one(`SELECT ${COLUMNS} FROM articles a WHERE a.id = ? AND a.current = 1`, article.id) as
      | ArticleRow
      | undefined;
    if (last?.text === text) return { outcome: 'unchanged', stored: stored(last) };
    const version = last === undefined ? 1 : last.version + 1;
    if (last !== undefined) this.#statement('UPDATE articles SET current = 0 WHERE id = ?').run(article.id);
    const storedAt = this.#now().toISOString();
    const document = JSON.stringify({ ...article, source: { mediaType: article.source.mediaType } });
    const { lastInsertRowid } = this.#statement(
      'INSERT INTO articles (id, version, filed, stored_at, text, document) VALUES (?, ?, ?, ?, ?, ?)',
    ).run(article.id, version, article.dateline?.filed ?? null, storedAt, text, document);
    const sequence = Number(lastInsertRowid);
    this.#index(sequence, article);
    return { outcome: 'created', stored: { article, version, storedAt, cursor: writeCursor('article', sequence) } };
  }

  #index(sequence: number, article: Article): void {
    const { headline, body } = indexText(article);
    this.#statement('INSERT INTO passages (rowid, headline, body) VALUES (?, ?, ?)').run(sequence, headline, body);
    const insert = this.#statement('INSERT INTO quotations (sequence, position, kind, speaker) VALUES (?, ?, ?, ?)');
    // The highest number is the newest: quotations of one article are kept from the last to the first.
    for (const [position, quotation] of [...article.quotations.entries()].reverse()) {
      insert.run(sequence, position, quotation.kind, speakerText(article, quotation));
    }
  }

  #page(
    sql: string,
    values: readonly (string | number)[],
    key: string,
    kind: string,
    { limit, after, before, fromEnd = false }: PageRequest,
  ): { items: Record<string, unknown>[]; hasNext: boolean; hasPrevious: boolean } {
    const bounds: string[] = [];
    const limits: number[] = [];
    if (after !== undefined) bounds.push(`${key} < ?`);
    if (after !== undefined) limits.push(readCursor(kind, after)[0] ?? 0);
    if (before !== undefined) bounds.push(`${key} > ?`);
    if (before !== undefined) limits.push(readCursor(kind, before)[0] ?? 0);
    const condition = bounds.map((bound) => ` AND ${bound}`).join('');
    const rows = this.#statement(`${sql}${condition} ORDER BY ${key} ${fromEnd ? 'ASC' : 'DESC'} LIMIT ?`).all(
      ...values,
      ...limits,
      limit + 1,
    );
    const more = rows.length > limit;
    const items = rows.slice(0, limit) as Record<string, unknown>[];
    if (fromEnd) items.reverse();
    return { items, hasNext: fromEnd ? before !== undefined : more, hasPrevious: fromEnd ? more : after !== undefined };
  }

  #one(sql: string, ...values: (string | number)[]): Record<string, unknown> | undefined {
    return this.#statement(sql).get(...values) as Record<string, unknown> | undefined;
  }

  #count(sql: string, ...values: (string | number)[]): number {
    return Number(this.#one(sql, ...values)?.['n'] ?? 0);
  }

  #statement(sql: string): ReturnType<DatabaseSync['prepare']> {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.#database.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }
}

function stored({ sequence, version, stored_at: storedAt, text, document }: ArticleRow): StoredArticle {
  const article = JSON.parse(document) as Article;
  article.source = { text: JSON.parse(text) as string, mediaType: article.source.mediaType };
  return { article, version, storedAt, cursor: writeCursor('article', sequence) };
}

/** Every term is quoted, so that nothing a user types is syntax. Source: SQLite FTS5, full-text query syntax. */
const matchExpression = (terms: readonly SearchTerm[]): string =>
  terms.map(({ words, prefix }) => `"${words.join(' ')}"${prefix ? ' *' : ''}`).join(' AND ');

function speakerCondition({ speaker }: QuotationFilter): { where: string; values: string[] } {
  const wanted = speaker === undefined ? '' : fold(speaker).trim();
  return wanted === '' ? { where: '', values: [] } : { where: ' AND instr(q.speaker, ?) > 0', values: [wanted] };
}
