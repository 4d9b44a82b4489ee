import type { Article, Quotation, QuotationKind, Span } from '@wirecopy/core';
import type { Change, Standing } from './change.ts';
import type { ArchiveStats, Name, Period, TimelineUnit, TitleUse } from './counts.ts';
import type { ArticleFilter, Facet, FacetName, FacetRequest, FacetValue } from './filter.ts';
import type { ReindexOptions, Verification, VerifyOptions } from './keeping.ts';
import type { Projection, Reading } from './layers.ts';
import type { StoredStory, Story } from './story.ts';
import type { TokenStore } from './token.ts';

/** An article as it is kept: immutable, with its place in the archive. */
export interface StoredArticle {
  /** Whole, or what a projection let through: lists that it left out are missing, and all where nothing was read. */
  readonly article: Article;
  /** 1 for the first copy under its id; the same id with other copy is the next version. */
  readonly version: number;
  /** When it was kept, ISO 8601 in UTC. */
  readonly storedAt: string;
  /** Where it stands in the archive; opaque, stable under inserts. */
  readonly cursor: string;
  /** Of an article that was read: what is made of it holds wherever it is read under this name. */
  readonly reading?: Reading;
}

export interface PutResult {
  /** `unchanged`: the same copy was there already. */
  readonly outcome: 'created' | 'unchanged';
  readonly stored: StoredArticle;
}

export interface PutOptions {
  /**
   * For imports that can be run again: faster, and what was put last may be lost when the machine itself goes down. The
   * archive stays whole all the same.
   */
  readonly bulk?: boolean;
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
  /** Found when it is asked for, in text and structure. */
  readonly passages: readonly Passage[];
  readonly cursor: string;
}

export interface SearchOptions {
  readonly filter?: ArticleFilter | undefined;
  /** `newest` (unless told): as lists run. `best`: rare words, repeated words and words of the headline count for more. */
  readonly order?: 'newest' | 'best' | undefined;
  readonly projection?: Projection | undefined;
}

/**
 * What a list goes by, the newest first: `stored` (unless told), when articles were kept; `issued`, when their sender issued
 * them. A cursor is good for the order that gave it.
 */
export const LIST_ORDERS = ['stored', 'issued'] as const;
export type ListOrder = (typeof LIST_ORDERS)[number];

export interface StoredQuotation {
  readonly stored: StoredArticle;
  readonly quotation: Quotation;
  readonly cursor: string;
}

export interface QuotationFilter {
  /** Words of the speaker's name, without case or accents; the last may be a beginning: "lavr". */
  readonly speaker?: string | undefined;
  /** The speaker's whole name, case and accents aside, as the facet of speakers gives it. */
  readonly by?: string | undefined;
  /**
   * What is spoken of, read as a search is: words that were said, the full name of somebody or something mentioned in them,
   * the topic of the section.
   */
  readonly about?: string | undefined;
  /** The word that attributes it, as printed, case and accents aside: "said", "according to". */
  readonly cue?: string | undefined;
  readonly kind?: QuotationKind | undefined;
  /** Only quotations of these articles. */
  readonly articles?: ArticleFilter | undefined;
}

/**
 * Where parsed articles are kept.
 *
 * Lists run from the newest to the oldest. What is withdrawn or under embargo is in no list, search, count or facet, and
 * `get` does not give it; `standing` tells why. Articles are read whole, unless a projection tells what of them is wanted.
 * Every adapter passes `describeStore`.
 *
 * Errors: a cursor that no list gave is a `CursorError`; a store that cannot be opened or written is a `StoreError`.
 */
export interface ArticleStore {
  /** Keeps an article; the same copy twice is kept once. Errors: `WithdrawnError` for copy under a withdrawn id. */
  put(article: Article): Promise<PutResult>;
  /** Keeps many in one transaction: all of them or, on an error, none. */
  putAll(articles: readonly Article[], options?: PutOptions): Promise<PutResult[]>;
  /** The newest version under an id, or the version told. */
  get(id: string, version?: number, projection?: Projection): Promise<StoredArticle | undefined>;
  /** Every version under an id that may be read, the first first. */
  versions(id: string, projection?: Projection): Promise<readonly StoredArticle[]>;
  /** Whether the id can be read, and if not, why. */
  standing(id: string): Promise<Standing | undefined>;
  list(
    page: PageRequest,
    filter?: ArticleFilter,
    order?: ListOrder,
    projection?: Projection,
  ): Promise<Page<StoredArticle>>;
  /** Full text of headline and body: every word must occur, "…" is a phrase, the last word may be a beginning. */
  search(query: string, page: PageRequest, options?: SearchOptions): Promise<Page<SearchHit>>;
  /** How many articles a search finds. */
  countMatches(query: string, filter?: ArticleFilter): Promise<number>;
  /** Each with its article, of which all quotations are read. */
  quotations(filter: QuotationFilter, page: PageRequest, projection?: Projection): Promise<Page<StoredQuotation>>;
  countQuotations(filter: QuotationFilter): Promise<number>;
  /** How many articles there are, each counted in its newest version. */
  count(filter?: ArticleFilter): Promise<number>;
  /** How many articles have each value, in the order in which the facets were asked for. */
  facets(names: readonly FacetName[], request?: FacetRequest): Promise<readonly Facet[]>;
  /** The values of a facet over the whole archive, the most frequent first; `part` is words of their name, the last of which may be a beginning. */
  names(facet: FacetName, page: PageRequest, part?: string): Promise<Page<Name>>;
  /** One value of a facet, by its whole name. */
  name(facet: FacetName, value: string): Promise<FacetValue | undefined>;
  /** The titles that articles give somebody of this whole name, the first given first. */
  titles(person: string): Promise<readonly TitleUse[]>;
  /** How many articles were issued in each period that has any, the oldest first. */
  timeline(unit: TimelineUnit, request?: FacetRequest): Promise<readonly Period[]>;
  stats(): Promise<ArchiveStats>;

  /** Stories of which anything can be read, the one that got an article last first. */
  stories(page: PageRequest): Promise<Page<StoredStory>>;
  /** A story by its id. */
  story(id: string): Promise<Story | undefined>;
  /** The story that an article belongs to. */
  storyOf(articleId: string): Promise<Story | undefined>;

  /** What happened after a cursor, or from the first day on, in order; at most `limit`, 1 to 1000. */
  changes(after: string | undefined, limit: number): Promise<readonly Change[]>;
  /** Where the log ends: what happens from now on comes after this cursor. Undefined while nothing has happened. */
  lastChange(): Promise<string | undefined>;
  /** Kills an article: the text of every version goes, a tombstone stays. False if there is no such id. */
  withdraw(id: string, reason: string): Promise<boolean>;
  /**
   * Keeps the newest version from readers until an instant; null lifts at once. An earlier version stays readable
   * meanwhile unless it is itself the newest. An envelope's own embargo counts without this. False if there is no such id.
   */
  embargo(id: string, until: string | null): Promise<boolean>;

  readonly tokens: TokenStore;

  /** Looks at every article, its offsets and checksums, and at the indexes. */
  verify(options?: VerifyOptions): Promise<Verification>;
  /** Copies the archive as it stands to a new file, while it goes on serving. Errors: `StoreError` if the file is there already. */
  backup(to: string): Promise<void>;
  /** Reads every version anew, after the parser has learned more; gives how many. */
  reindex(options: ReindexOptions): Promise<number>;
  close(): Promise<void>;
}
