import { type Article, type ParseOptions, parse } from '@wirecopy/core';
import type { ArticleStore } from '../store.ts';

export const copyOf = (topic: string, speaker = 'Ana Pop'): string =>
  `${topic} Stops In Oslo\n\nOSLO, March 3, 2021 (Nordlys) - ${topic} stopped on Tuesday.\n\n"We must mend the ${topic.toLowerCase()}," Harbour Minister ${speaker} told reporters.`;

/** Strings that mean something to SQL, to a full-text index or to JSON. */
export const HOSTILE = [
  '"',
  "'",
  '*',
  'NEAR(a b)',
  'a OR',
  "'; DROP TABLE articles; --",
  "' OR '1'='1",
  'headline:x',
  '-',
  '(',
  '{a b}:',
  '^a',
  'AND',
  '\0',
  '%',
  '_',
  '“',
  '\\',
  'a & !b | c:*',
  "''':A <-> b",
  '$1',
  '?1',
  '\uD800',
];

/** The store under test and the clock it goes by. */
export class Subject {
  store!: ArticleStore;
  clock = new Date(0);

  async put(text: string, options?: ParseOptions): Promise<Article> {
    return (await this.store.put(parse(text, options))).stored.article;
  }

  /** The oldest first. */
  async putMany(count: number): Promise<Article[]> {
    const articles = Array.from({ length: count }, (_, index) => parse(copyOf(`Ferry ${index}`)));
    await this.store.putAll(articles);
    return articles;
  }

  later(hours: number): void {
    this.clock = new Date(this.clock.getTime() + hours * 3_600_000);
  }
}
