import type { Article } from '@wirecopy/core';
import type { AtomFeed } from 'feedsmith';
import { splitCopy } from '../../copy.ts';
import { defineFormat } from '../../define-format.ts';
import { headerFrom, sentAt, sentBy } from '../../header.ts';
import { uriOf } from '../../ids.ts';
import { rootName } from '../../xml/root.ts';
import { element, escapeText, htmlParagraph, type Markup, textElement, xmlFile } from '../../xml/write.ts';
import { type Entry, namesOf, othersOf, readEntry, resolve } from './entry.ts';
import { feedText, readOrRefuse } from './xml-feed.ts';

const NAMESPACE = 'http://www.w3.org/2005/Atom';

/** What the standard's fields say where an article does not know them. */
const [UNKNOWN_TIME, UNKNOWN_PROVIDER] = ['1970-01-01T00:00:00Z', 'Wirecopy'];

/** Atom feeds; a single entry is read too. The content is written as HTML. Source: RFC 4287. */
export const atom = defineFormat({
  name: 'atom',
  title: 'Atom feed',
  mediaTypes: ['application/atom+xml'],
  extensions: ['atom'],
  sniff: (head) => rootName(head) === 'feed' && head.includes(NAMESPACE),
  async *read(bytes) {
    const text = feedText(bytes, 'feed', 'atom');
    const { parseAtomFeed } = await import('feedsmith');
    const feed = readOrRefuse('atom', () => parseAtomFeed(text));
    const title = feed.title?.value === UNKNOWN_PROVIDER ? undefined : feed.title?.value;
    const authors = namesOf(feed.authors).filter((name) => name !== feed.title?.value);
    const base = feed.xml?.base ?? linkOf(feed.links, 'alternate') ?? linkOf(feed.links, 'self');
    for (const entry of feed.entries ?? []) {
      const ownBase = resolve(entry.xml?.base, base) ?? base;
      yield readEntry(entryOf(entry, authors), {
        format: 'atom',
        title,
        base: ownBase,
        language: entry.xml?.lang ?? feed.xml?.lang,
      });
    }
  },
  write: (article) => writeFeed([article]),
  writeAll: writeFeed,
});

type AtomEntry = AtomFeed.Entry<string>;

const linkOf = (links: AtomEntry['links'], relation: string): string | undefined =>
  links?.find(({ rel = 'alternate' }) => rel === relation)?.href;

/** The authors of a feed are those of its entries that name none; where it names itself, none of them wrote anything. */
function entryOf(entry: AtomEntry, authors: readonly string[]): Entry {
  const updated = entry.updated === UNKNOWN_TIME ? undefined : entry.updated;
  return {
    id: entry.id,
    title:
      entry.title?.type === 'html' || entry.title?.type === 'xhtml'
        ? entry.title.value
        : entry.title && escapeText(entry.title.value ?? ''),
    ...(entry.content?.type === 'html' || entry.content?.type === 'xhtml'
      ? { content: entry.content.value }
      : { content: undefined, plain: entry.content?.value }),
    summary: entry.summary?.value,
    authors: entry.authors ? namesOf(entry.authors) : authors,
    published: entry.published ?? updated,
    keywords: entry.categories?.map(({ label, term }) => label ?? term) ?? [],
    url: linkOf(entry.links, 'alternate'),
    language: undefined,
    rights: entry.rights?.value,
    notHeld: othersOf(entry, 'id title content summary authors published updated categories links rights xml'),
  };
}

function writeFeed(articles: readonly Article[]): string {
  const headers = articles.map(headerFrom);
  const times = articles
    .flatMap((article) => sentAt(article) ?? [])
    .toSorted((one, other) => Date.parse(other) - Date.parse(one));
  const [{ language = undefined } = {}] = headers;
  const [provider = UNKNOWN_PROVIDER] = articles.map(sentBy);
  return xmlFile(
    element(
      'feed',
      { xmlns: NAMESPACE, 'xml:lang': language },
      element('id', {}, `urn:wirecopy:feed:${encodeURIComponent(articles[0]?.id.toWellFormed() ?? '')}`),
      textElement('title', provider),
      textElement('updated', times[0] ?? UNKNOWN_TIME),
      authorElement(provider),
      ...articles.map(writeEntry),
    ),
  );
}

/** Every entry wants an author: its own, or that of the feed. */
const authorElement = (name: string): Markup => element('author', {}, textElement('name', name));

function writeEntry(article: Article): Markup {
  const header = headerFrom(article);
  const { headline, byline, paragraphs } = splitCopy(article);
  const blocks = byline === undefined ? paragraphs : [byline, ...paragraphs];
  const html = blocks.map((text) => htmlParagraph(text).markup).join('\n');
  return element(
    'entry',
    { 'xml:lang': header.language ?? article.language },
    element('id', {}, uriOf(article.id)),
    textElement('title', header.headline ?? headline ?? ''),
    textElement('updated', sentAt(article) ?? UNKNOWN_TIME),
    textElement('published', header.published),
    header.byline === undefined ? undefined : authorElement(header.byline),
    header.url === undefined ? undefined : element('link', { rel: 'alternate', href: header.url }),
    ...(header.keywords ?? []).map((term) => element('category', { term })),
    textElement('rights', header.rights),
    textElement('summary', header.summary),
    element('content', { type: 'html' }, html),
  );
}
