import type { StoredArticle } from '@wirecopy/store';
import { bold, plain } from './say.ts';

/** The day on which the sender issued it, or else the day it was filed, or else the day it was kept. */
export const issuedOn = ({ article, storedAt }: StoredArticle): string =>
  (article.envelope?.published ?? article.dateline?.filed ?? storedAt).slice(0, 10);

/** An article in one line: its day and its headline, or else its first words. */
export function titleOf(stored: StoredArticle): string {
  const { headline, source } = stored.article;
  return `${issuedOn(stored)}  ${bold(plain(headline?.text ?? source.text.trim().slice(0, 72)), process.stdout)}`;
}
