import type { Article } from '@wirecopy/core';
import { splitCopy } from '../../copy.ts';
import { defineFormat } from '../../define-format.ts';
import { headerFrom, sentBy } from '../../header.ts';
import { readJsonText } from '../../json.ts';
import { escapeText } from '../../xml/write.ts';
import { namesOf, othersOf, readEntry } from './entry.ts';
import { readOrRefuse } from './xml-feed.ts';

const VERSION = 'https://jsonfeed.org/version/1.1';
const UNKNOWN_PROVIDER = 'Wirecopy';

/** JSON Feed 1.0 and 1.1. The content is written as plain text. Source: jsonfeed.org/version/1.1. */
export const jsonFeed = defineFormat({
  name: 'json-feed',
  title: 'JSON Feed',
  mediaTypes: ['application/feed+json'],
  extensions: ['feed.json'],
  sniff: (head) => /^\uFEFF?\s*\{/.test(head) && /"version"\s*:\s*"https?:\/\/jsonfeed\.org\/version\//.test(head),
  async *read(bytes) {
    const { parseJsonFeed } = await import('feedsmith');
    const feed = readOrRefuse('json-feed', () => parseJsonFeed(readJsonText(bytes, 'json-feed') as object));
    const title = feed.title === UNKNOWN_PROVIDER ? undefined : feed.title;
    const authors = namesOf(feed.authors).filter((name) => name !== feed.title);
    for (const item of feed.items ?? []) {
      const entry = {
        id: item.id,
        title: item.title && escapeText(item.title),
        content: item.content_html,
        plain: item.content_text,
        summary: item.summary && escapeText(item.summary),
        authors: item.authors ? namesOf(item.authors) : authors,
        published: item.date_published ?? item.date_modified,
        keywords: item.tags ?? [],
        url: item.url,
        language: item.language,
        rights: undefined,
        notHeld: othersOf(
          item,
          'id title content_html content_text summary authors date_published date_modified tags url language',
        ),
      };
      yield readEntry(entry, { format: 'json-feed', title, base: feed.home_page_url, language: feed.language });
    }
  },
  write: (article) => writeFeed([article]),
  writeAll: writeFeed,
});

function writeFeed(articles: readonly Article[]): string {
  const [first] = articles;
  const feed = {
    version: VERSION,
    title: (first && sentBy(first)) ?? UNKNOWN_PROVIDER,
    items: articles.map(itemOf),
  };
  return `${JSON.stringify(feed, undefined, 2)}\n`;
}

function itemOf(article: Article): object {
  const header = headerFrom(article);
  return {
    id: article.id,
    url: header.url,
    title: header.headline ?? splitCopy(article).headline,
    content_text: article.source.text,
    summary: header.summary,
    date_published: header.published,
    authors: header.byline === undefined ? undefined : [{ name: header.byline }],
    tags: header.keywords,
    language: header.language ?? article.language,
  };
}
