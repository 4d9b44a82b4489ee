import type { Article } from '@wirecopy/core';
import type { Format, Item, Written } from './format.ts';
import type { Header } from './header.ts';
import type { FormatIssue } from './issues.ts';

/**
 * What of an article a format cannot hold.
 *
 * Told by writing it and reading it back, so that nothing is lost that is not listed. The annotations are no loss: they are
 * read anew from the copy. Whoever has written it already gives what was `written`.
 */
export async function lossesOf(format: Format, article: Article, written?: Written): Promise<FormatIssue[]> {
  if (!format.write) return [lost('article', `${format.name} is read only`)];
  const again = await readAgain(format, written ?? format.write(article));
  if (!again) return [lost('source', `${format.name} cannot hold this copy`)];
  return [
    ...(again.source.text === article.source.text
      ? []
      : [lost('source', textLoss(article.source.text, again.source.text))]),
    ...(again.id === article.id
      ? []
      : [lost('id', `${format.name} does not keep the id ${JSON.stringify(article.id)}`)]),
    ...headerLosses(format.name, article.envelope ?? {}, again.envelope ?? {}),
  ];
}

async function readAgain(format: Format, written: Written): Promise<Item | undefined> {
  try {
    return (await format.read(typeof written === 'string' ? new TextEncoder().encode(written) : written))[0];
  } catch {
    return undefined;
  }
}

const lost = (place: string, message: string): FormatIssue => ({ code: 'lost', message, place });

function textLoss(text: string, again: string): string {
  const words = (copy: string): string => copy.replace(/\s+/g, ' ').trim();
  if (words(text) === words(again)) return 'the spaces and line breaks of the copy change; its words stay';
  let at = 0;
  while (at < text.length && text[at] === again[at]) at++;
  return `the copy changes from character ${at}: ${JSON.stringify(text.slice(at, at + 20))}`;
}

function headerLosses(name: string, header: Header, again: Header): FormatIssue[] {
  return Object.entries(header)
    .filter(([field, value]) => value !== undefined && !isSame(value, again[field as keyof Header]))
    .map(([field, value]) => lost(field, `${name} does not keep ${JSON.stringify(value).slice(0, 60)}`));
}

const isSame = (value: unknown, other: unknown): boolean =>
  JSON.stringify(value) === JSON.stringify(other) ||
  (typeof value === 'string' &&
    typeof other === 'string' &&
    isInstant(value) &&
    Date.parse(value) === Date.parse(other));

const isInstant = (value: string): boolean => /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value));
