import { defineFormat } from '../../define-format.ts';
import { rootName } from '../../xml/root.ts';
import { othersOf, readEntry } from './entry.ts';
import { feedText, readOrRefuse } from './xml-feed.ts';

/** RSS 1.0, the feed in RDF. Source: web.resource.org/rss/1.0. */
export const rdf = defineFormat({
  name: 'rdf',
  title: 'RSS 1.0 feed (RDF)',
  mediaTypes: ['application/rdf+xml'],
  extensions: ['rdf'],
  sniff: (head) => rootName(head) === 'RDF' && head.includes('http://purl.org/rss/1.0/'),
  async *read(bytes) {
    const text = feedText(bytes, 'RDF', 'rdf');
    const { parseRdfFeed } = await import('feedsmith');
    const { title, link: base, dc, items = [] } = readOrRefuse('rdf', () => parseRdfFeed(text));
    for (const item of items) {
      const entry = {
        id: item.rdf?.about,
        title: item.title,
        content: item.content?.encoded,
        summary: item.description,
        authors: item.dc?.creators ?? [],
        published: item.dc?.dates?.[0],
        keywords: item.dc?.subjects ?? [],
        url: item.link,
        language: item.dc?.languages?.[0],
        rights: item.dc?.rights?.[0],
        notHeld: othersOf(item, 'rdf title content description dc link'),
      };
      yield readEntry(entry, { format: 'rdf', title, base, language: dc?.languages?.[0] });
    }
  },
});
