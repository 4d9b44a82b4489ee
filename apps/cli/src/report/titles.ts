import { titleOf } from '@wirecopy/core';
import type { StoredArticle } from '@wirecopy/store';
import { bold, plain } from './say.ts';

/** The day on which the sender issued it, or else the day it was filed, or else the day it was kept. */
export const issuedOn = ({ article, storedAt }: StoredArticle): string =>
  (article.envelope?.published ?? article.dateline?.filed ?? storedAt).slice(0, 10);

/** An article in one line: its day, and what it goes by. */
export const lineOf = (stored: StoredArticle): string =>
  `${issuedOn(stored)}  ${bold(plain(titleOf(stored.article)), process.stdout)}`;
