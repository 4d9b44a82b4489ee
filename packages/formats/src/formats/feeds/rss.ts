import type { RssFeed } from 'feedsmith';
import { defineFormat } from '../../define-format.ts';
import { rootName } from '../../xml/root.ts';
import { type Entry, othersOf, readEntry } from './entry.ts';
import { feedText, readOrRefuse } from './xml-feed.ts';

/** RSS 0.9x and 2.0, with the modules for content and Dublin Core. Source: rssboard.org/rss-specification. */
export const rss = defineFormat({
  name: 'rss',
  title: 'RSS feed',
  mediaTypes: ['application/rss+xml'],
  extensions: ['rss'],
  sniff: (head) => rootName(head) === 'rss',
  async *read(bytes) {
    const text = feedText(bytes, 'rss', 'rss');
    const { parseRssFeed } = await import('feedsmith');
    const feed = readOrRefuse('rss', () => parseRssFeed(text));
    const { title, link: base, language } = feed;
    for (const item of feed.items ?? []) yield readEntry(entryOf(item), { format: 'rss', title, base, language });
  },
});

type RssItem = RssFeed.Item<string>;

const entryOf = (item: RssItem): Entry => ({
  id: item.guid?.value,
  title: item.title,
  content: item.content?.encoded,
  summary: item.description,
  authors: item.dc?.creators ?? item.authors?.map(nameOf) ?? [],
  published: item.pubDate ?? item.dc?.dates?.[0],
  keywords: item.categories?.map(({ name }) => name) ?? [],
  url: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
  language: item.dc?.languages?.[0],
  rights: item.dc?.rights?.[0],
  notHeld: othersOf(item, 'guid title content description dc authors pubDate categories link'),
});

/** "kari@nordlys.example (Kari Nygaard)", as RSS wants authors written; one of the two may be missing. */
const nameOf = ({ name, email }: NonNullable<RssItem['authors']>[number]): string | undefined => name ?? email;
