import { joinCopy } from '../../copy.ts';
import { readDate } from '../../dates.ts';
import type { ItemOrError } from '../../define-format.ts';
import { NotTextError } from '../../errors.ts';
import { headerOf } from '../../header.ts';
import { idOf } from '../../ids.ts';
import { notHeld } from '../../issues.ts';
import { readHtmlText } from '../../markup/html.ts';

type Text = string | undefined;

/** An entry of a feed, whatever the feed is written in. */
export interface Entry {
  readonly id: Text;
  /** HTML, or plain text. */
  readonly title: Text;
  /** HTML, of which plain text is the simplest case. */
  readonly content: Text;
  /** Plain text, where the feed has it so. */
  readonly plain?: Text;
  readonly summary: Text;
  readonly authors: readonly Text[];
  readonly published: Text;
  readonly keywords: readonly Text[];
  /** May be relative to the base. */
  readonly url: Text;
  readonly language: Text;
  readonly rights: Text;
  /** Names of what the entry has and an article cannot hold. */
  readonly notHeld: readonly string[];
}

/** The feed that entries stand in. */
export interface Feed {
  readonly format: string;
  readonly title: Text;
  /** What relative links are relative to. */
  readonly base: Text;
  readonly language: Text;
}

/** Reads an entry: its title and its content, or its summary where the feed has no more. */
export function readEntry(entry: Entry, feed: Feed): ItemOrError {
  const headline = entry.title && readHtmlText(entry.title, feed.format).blocks.join(' ').replace(/\s+/g, ' ');
  const { blocks, hidden } = readContent(entry.plain ?? entry.content ?? entry.summary, entry, feed.format);
  const text = joinCopy({ headline, paragraphs: blocks });
  const url = resolve(entry.url, feed.base);
  const id = entry.id === undefined ? url : idOf(entry.id);
  if (text === '') return new NotTextError(feed.format, 'an entry without title and content', { place: id });
  const published = readDate(entry.published, 'published');
  const isWhole = (entry.plain ?? entry.content) !== undefined;
  const language = entry.language ?? feed.language;
  return {
    id,
    source: { text, mediaType: 'text/plain' },
    envelope: headerOf({
      headline,
      byline: entry.authors.filter(Boolean).join(', '),
      provider: feed.title,
      summary:
        isWhole && entry.summary !== undefined ? readHtmlText(entry.summary, feed.format).blocks.join(' ') : undefined,
      keywords: entry.keywords.filter((keyword) => keyword !== undefined),
      rights: entry.rights,
      published: published.instant,
      language,
      url,
    }),
    language,
    reference: published.day,
    issues: [...published.issues, ...notHeld([...entry.notHeld, ...hidden])],
  };
}

function readContent(content: Text, { plain }: Entry, format: string) {
  if (content === undefined) return { blocks: [], hidden: [] };
  const isPlain = plain !== undefined || !/<\/?\w[^>]*>|&#?\w+;/.test(content);
  return isPlain ? { blocks: [content.trim()], hidden: [] } : readHtmlText(content, format);
}

/** The names of people who have one. */
export const namesOf = (people: readonly { readonly name?: Text }[] | undefined): string[] =>
  people?.flatMap(({ name }) => name ?? []) ?? [];

/** An address made absolute; as it stands where there is nothing to resolve it against. */
export function resolve(url: Text, base: Text): Text {
  if (url === undefined) return undefined;
  try {
    return new URL(url, base).href;
  } catch {
    return url;
  }
}

/** The names of an object's members that are not held. */
export const othersOf = (object: object, held: string): string[] => {
  const names = new Set(held.split(' '));
  return Object.keys(object).filter((name) => !names.has(name));
};
