import type { Article } from '@wirecopy/core';
import { articleOf, firstItems, LAYERS, type Layer, type Layers, type Projection } from './layers.ts';
import { WordIndex } from './passages.ts';

/** A projection as what was read is held against it. */
export interface Wanted {
  readonly layers: readonly Layer[];
  /** How many quotations. */
  readonly quotations: number;
}

export function wantedOf(projection: Projection): Wanted {
  const told: Readonly<Partial<Record<Layer, boolean | number | undefined>>> = { head: true, ...projection };
  const layers = LAYERS.filter((layer) => (told[layer] ?? false) !== false);
  const { quotations = false } = projection;
  return {
    layers,
    quotations: typeof quotations === 'number' ? quotations : quotations ? Number.POSITIVE_INFINITY : 0,
  };
}

export const bothOf = (one: Wanted, other: Wanted): Wanted => ({
  layers: LAYERS.filter((layer) => one.layers.includes(layer) || other.layers.includes(layer)),
  quotations: Math.max(one.quotations, other.quotations),
});

/** An article as far as it was read from its row, and what searches made of it. */
export class DecodedArticle {
  #words: WordIndex | undefined;

  constructor(
    readonly article: Article,
    readonly read: Wanted,
    /** In characters of its row. */
    readonly size: number,
  ) {}

  get words(): WordIndex {
    this.#words ??= new WordIndex(this.article);
    return this.#words;
  }

  holds({ layers, quotations }: Wanted): boolean {
    return quotations <= this.read.quotations && layers.every((layer) => this.read.layers.includes(layer));
  }
}

/** Reads an article from the layers that were fetched. */
export function decodeArticle(fetched: Partial<Layers>, wanted: Wanted): DecodedArticle {
  const { quotations } = fetched;
  const layers = { ...fetched, ...(quotations && { quotations: firstItems(quotations, wanted.quotations) }) };
  const size = wanted.layers.reduce((sum, layer) => sum + (layers[layer]?.length ?? 0), 0);
  return new DecodedArticle(articleOf(layers), wanted, size);
}

/** In characters of their rows: some 500 articles of 9 kB with all their annotations, or thousands as lists show them. */
export const USUAL_CACHE_SIZE = 32_000_000;

/**
 * The articles that were read last, each as far as anybody wanted it.
 *
 * Keys hold id, version and revision: what a key names never changes, so nothing here grows stale; another process may write
 * to the same archive.
 */
export class ArticleCache {
  readonly #articles = new Map<string, DecodedArticle>();
  #size = 0;

  constructor(readonly capacity: number = USUAL_CACHE_SIZE) {}

  get(key: string): DecodedArticle | undefined {
    const found = this.#articles.get(key);
    if (found === undefined) return undefined;
    this.#articles.delete(key);
    this.#articles.set(key, found);
    return found;
  }

  set(key: string, decoded: DecodedArticle): void {
    this.#size -= this.#articles.get(key)?.size ?? 0;
    this.#articles.set(key, decoded);
    this.#size += decoded.size;
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

export const cacheKey = (id: string, version: number, revision: number): string => `${revision}:${version}:${id}`;
