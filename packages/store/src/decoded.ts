import { writeCursor } from './cursor.ts';
import {
  articleOf,
  firstItems,
  type Known,
  LAYERS,
  type Layer,
  type Layers,
  type Projection,
  type Reading,
} from './layers.ts';
import { WordIndex } from './passages.ts';
import type { StoredArticle } from './store.ts';

/** A projection as what was read is held against it. */
export interface Wanted {
  readonly layers: readonly Layer[];
  /** How many quotations. */
  readonly quotations: number;
}

export function wantedOf(projection: Projection): Wanted {
  const { known: _known, ...others } = projection;
  const told: Readonly<Partial<Record<Layer, boolean | number | undefined>>> = { head: true, ...others };
  const layers = LAYERS.filter((layer) => (told[layer] ?? false) !== false);
  const { quotations = false } = projection;
  return {
    layers,
    quotations: typeof quotations === 'number' ? quotations : quotations ? Number.POSITIVE_INFINITY : 0,
  };
}

const NOTHING: Wanted = { layers: [], quotations: 0 };

/** What is wanted of articles that are known. */
export const wantedOfKnown = ({ reads }: Known): Wanted => (reads === 'nothing' ? NOTHING : wantedOf(reads));

export const bothOf = (one: Wanted, other: Wanted): Wanted => ({
  layers: LAYERS.filter((layer) => one.layers.includes(layer) || other.layers.includes(layer)),
  quotations: Math.max(one.quotations, other.quotations),
});

/** An article as far as it was read from its row, and what searches made of it. */
export class DecodedArticle {
  #words: WordIndex | undefined;

  constructor(
    /** What another reading of the version replaces. */
    readonly revision: number,
    readonly stored: StoredArticle,
    readonly read: Wanted,
    /** In characters of its row. */
    readonly size: number,
  ) {}

  get words(): WordIndex {
    this.#words ??= new WordIndex(this.stored.article);
    return this.#words;
  }

  holds({ layers, quotations }: Wanted): boolean {
    return quotations <= this.read.quotations && layers.every((layer) => this.read.layers.includes(layer));
  }
}

/** What names a version; its layers are fetched only where the cache does not hold them. */
export interface KeyRow extends Reading {
  readonly version: number;
  readonly stored_at: string;
}

/** Reads an article from the layers that were fetched. */
export function decodeArticle(row: KeyRow, fetched: Partial<Layers>, wanted: Wanted): DecodedArticle {
  const { quotations } = fetched;
  const layers = { ...fetched, ...(quotations && { quotations: firstItems(quotations, wanted.quotations) }) };
  const size = wanted.layers.reduce((sum, layer) => sum + (layers[layer]?.length ?? 0), 0);
  const stored = {
    article: articleOf(layers),
    version: row.version,
    storedAt: row.stored_at,
    cursor: writeCursor('article', row.sequence),
    reading: { sequence: row.sequence, revision: row.revision },
  };
  return new DecodedArticle(row.revision, stored, wanted, size);
}

const UNREAD = articleOf({});
/** Rows are given again while nobody writes. */
const cursors = new WeakMap<KeyRow, string>();

/** An article of which nothing is wanted but what names it; its cursor is written when somebody asks for it. */
class UnreadArticle implements StoredArticle {
  readonly article = UNREAD;
  readonly version: number;
  readonly storedAt: string;

  constructor(readonly reading: KeyRow) {
    this.version = reading.version;
    this.storedAt = reading.stored_at;
  }

  get cursor(): string {
    const cursor = cursors.get(this.reading) ?? writeCursor('article', this.reading.sequence);
    cursors.set(this.reading, cursor);
    return cursor;
  }
}

export const unreadArticle = (row: KeyRow): DecodedArticle =>
  new DecodedArticle(row.revision, new UnreadArticle(row), NOTHING, 0);

/** In characters of their rows: some 500 articles of 9 kB with all their annotations, or thousands as lists show them. */
export const USUAL_CACHE_SIZE = 32_000_000;

/**
 * The articles that were read last, each as far as anybody wanted it.
 *
 * A sequence and a revision name what never changes, so nothing here grows stale; another process may write to the same
 * archive.
 */
export class ArticleCache {
  readonly #articles = new Map<number, DecodedArticle>();
  #size = 0;

  constructor(readonly capacity: number = USUAL_CACHE_SIZE) {}

  get({ sequence, revision }: Reading): DecodedArticle | undefined {
    const found = this.#articles.get(sequence);
    if (found?.revision !== revision) return undefined;
    this.#articles.delete(sequence);
    this.#articles.set(sequence, found);
    return found;
  }

  set(sequence: number, decoded: DecodedArticle): void {
    this.#size += decoded.size - (this.#articles.get(sequence)?.size ?? 0);
    this.#articles.delete(sequence);
    this.#articles.set(sequence, decoded);
    for (const [oldest, { size }] of this.#articles) {
      if (this.#size <= this.capacity) return;
      this.#articles.delete(oldest);
      this.#size -= size;
    }
  }

  /** Text that was withdrawn does not stay in memory. */
  clear(): void {
    this.#articles.clear();
    this.#size = 0;
  }
}
