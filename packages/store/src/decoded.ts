import type { Article } from '@wirecopy/core';
import { WordIndex } from './passages.ts';

/** An article that was read from its row, and what searches made of it. */
export class DecodedArticle {
  #words: WordIndex | undefined;

  constructor(
    readonly article: Article,
    /** In characters of its row. */
    readonly size: number,
  ) {}

  get words(): WordIndex {
    this.#words ??= new WordIndex(this.article);
    return this.#words;
  }
}

/** Reads an article from its two columns. */
export function decodeArticle(text: string, document: string): DecodedArticle {
  const article = JSON.parse(document) as Article;
  article.source = { text: JSON.parse(text) as string, mediaType: article.source.mediaType };
  return new DecodedArticle(article, text.length + document.length);
}

/** In characters of their rows: some 500 articles of 9 kB with their annotations. */
export const USUAL_CACHE_SIZE = 32_000_000;

/**
 * The articles that were read last.
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
