import type { Article } from '@wirecopy/core';
import type { Reading } from '@wirecopy/store';

/** An article as the server shows it: a version that is kept, or copy that was read and is not. */
export interface Copy {
  readonly article: Article;
  readonly version?: number;
  /** ISO 8601 in UTC. */
  readonly storedAt?: string;
  readonly reading?: Reading;
}

/** A part of an article together with the article, which its text and its links are read from. */
export interface Held<Item> {
  readonly copy: Copy;
  readonly item: Item;
}

export const hold = <Item>(copy: Copy, item: Item): Held<Item> => ({ copy, item });
export const holdAll = <Item>(copy: Copy, items: readonly Item[]): Held<Item>[] =>
  items.map((item) => ({ copy, item }));

/** For what an article may have or not. */
export const holdFound = <Item>(copy: Copy, item: Item | undefined): Held<Item> | null =>
  item === undefined ? null : { copy, item };
