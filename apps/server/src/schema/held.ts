import type { Article } from '@wirecopy/core';

/** A part of an article together with the article, which its text and its links are read from. */
export interface Held<Item> {
  readonly article: Article;
  readonly item: Item;
}

export const hold = <Item>(article: Article, item: Item): Held<Item> => ({ article, item });
export const holdAll = <Item>(article: Article, items: readonly Item[]): Held<Item>[] =>
  items.map((item) => ({ article, item }));
