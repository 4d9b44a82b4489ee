import type { Article, Quotation, Span } from '@wirecopy/core';

/** An article as it is kept: immutable, with its place in the archive. */
export interface StoredArticle {
  readonly article: Article;
  /** 1 for the first copy under its id; the same id with other text is the next version. */
  readonly version: number;
  /** When it was kept, ISO 8601 in UTC. */
  readonly storedAt: string;
  /** Where it stands in the archive; opaque, stable under inserts. */
  readonly cursor: string;
}

export interface PutResult {
  /** `unchanged`: the same copy was there already. */
  readonly outcome: 'created' | 'unchanged';
  readonly stored: StoredArticle;
}

/** A stretch of a list: so many items after a cursor, or so many before one. */
export interface PageRequest {
  /** How many, 1 to 1000. */
  readonly limit: number;
  /** Only items that stand after this cursor. */
  readonly after?: string | undefined;
  /** Only items that stand before this cursor; the last `limit` of them. */
  readonly before?: string | undefined;
  /** Count from the end of the list. */
  readonly fromEnd?: boolean;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
}

/** A paragraph in which a search matched. */
export interface Passage {
  /** Number of the paragraph, from 0; undefined for the headline. */
  readonly paragraph: number | undefined;
  readonly span: Span;
  /** The words that matched, in order, in UTF-16 offsets of the source. */
  readonly matches: readonly Span[];
}

export interface SearchHit {
  readonly stored: StoredArticle;
  readonly passages: readonly Passage[];
  readonly cursor: string;
}

export interface StoredQuotation {
  readonly stored: StoredArticle;
  readonly quotation: Quotation;
  readonly cursor: string;
}

export interface QuotationFilter {
  /** A name or a part of one, without case or accents: "lavrov". */
  readonly speaker?: string | undefined;
}

/**
 * Where parsed articles are kept.
 *
 * Lists run from the newest to the oldest. Every adapter passes `describeStore`.
 *
 * Errors: a cursor that no list gave is a `CursorError`; a store that cannot be opened or written is a `StoreError`.
 */
export interface ArticleStore {
  /** Keeps an article; the same copy twice is kept once. */
  put(article: Article): Promise<PutResult>;
  /** Keeps many in one transaction: all of them or, on an error, none. */
  putAll(articles: readonly Article[]): Promise<PutResult[]>;
  /** The newest version under an id, or the version told. */
  get(id: string, version?: number): Promise<StoredArticle | undefined>;
  list(page: PageRequest): Promise<Page<StoredArticle>>;
  /** Full text of headline and body: every word must occur, "…" is a phrase, the last word may be a beginning. */
  search(query: string, page: PageRequest): Promise<Page<SearchHit>>;
  /** How many articles a search finds. */
  countMatches(query: string): Promise<number>;
  quotations(filter: QuotationFilter, page: PageRequest): Promise<Page<StoredQuotation>>;
  countQuotations(filter: QuotationFilter): Promise<number>;
  /** How many articles there are, each counted in its newest version. */
  count(): Promise<number>;
  close(): Promise<void>;
}
