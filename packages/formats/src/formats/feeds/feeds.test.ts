import { parse } from '@wirecopy/core';
import { expect, test } from 'vitest';
import { bytesOf, describeFormat, readFirst, writtenBy } from '../../describe-format.ts';
import { NotTextError } from '../../errors.ts';
import { atom } from './atom.ts';
import { jsonFeed } from './json-feed.ts';
import { rdf } from './rdf.ts';
import { rss } from './rss.ts';

const rssFeed = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Nordlys</title><link>https://nordlys.example/</link><language>en</language>
<item><title>Ferries &amp;amp; Trams Stop</title><link>/ferries</link><guid isPermaLink="false">urn:x:1</guid>
<pubDate>Wed, 03 Mar 2021 12:00:00 +0100</pubDate><category>ferry</category><category>snow</category>
<dc:creator>Kari Nygaard</dc:creator><description>No ferries.</description><enclosure url="a.jpg" length="1" type="image/jpeg"/>
<content:encoded><![CDATA[<p>OSLO (Nordlys) - Ferries <a href="/x">stopped</a>.</p><p>Trams&nbsp;did not.<img src="a"></p>]]></content:encoded></item>
<item><title>Snow</title><link>https://nordlys.example/snow</link><description>It fell.</description></item>
</channel></rss>`;

const rdfFeed = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://nordlys.example/"><title>Nordlys</title>
<link>https://nordlys.example/</link></channel><item rdf:about="https://nordlys.example/1"><title>Ferries Stop</title>
<link>1</link><description>OSLO (Nordlys) - Ferries stopped.</description><dc:date>2021-03-03T12:00:00Z</dc:date></item></rdf:RDF>`;

const atomFeed = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://nordlys.example/a/">
<title>Nordlys</title><id>urn:feed</id><updated>2021-03-03T12:00:00Z</updated>
<entry xml:base="b/"><title type="html">Ferries &amp;amp; Trams</title><id>urn:x:1</id><updated>2021-03-03T12:00:00Z</updated>
<link href="c" rel="alternate"/><author><name>Kari Nygaard</name></author><rights>© Nordlys</rights><category term="ferry"/>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>OSLO (Nordlys) - Ferries stopped.</p><p>Snow.</p></div></content>
</entry><entry><title>1 &lt; 2</title><id>urn:x:2</id><updated>2021-03-04T12:00:00Z</updated>
<content>Plain copy.</content></entry></feed>`;

const jsonFeedText = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Nordlys',
  home_page_url: 'https://nordlys.example/',
  items: [
    {
      id: 'urn:x:1',
      url: '/ferries',
      title: 'Ferries & Trams <Stop>',
      content_text: 'OSLO (Nordlys) - Ferries stopped.\n\nSnow.',
      date_published: '2021-03-03T12:00:00+01:00',
      tags: ['ferry'],
      authors: [{ name: 'Kari Nygaard' }],
      image: 'https://nordlys.example/a.jpg',
    },
    { id: 'urn:x:2', content_html: '<p>Trams &amp; buses.</p><p>Ice.</p>' },
  ],
});

const bomb = '<!DOCTYPE rss [<!ENTITY a "ha">]>';
const deep = '<a>'.repeat(100_000);

describeFormat(rss, {
  good: [rssFeed],
  bad: [
    '',
    '<html/>',
    rssFeed.slice(0, -40),
    bomb + rssFeed.slice(38),
    `<rss version="2.0">${deep}`,
    '<rss version="2.0"><channel><title>x</title></channel></rss>',
  ],
});
describeFormat(rdf, { good: [rdfFeed], bad: ['', '<html/>', rdfFeed.slice(0, -20), `<rdf:RDF>${deep}`] });
describeFormat(atom, { good: [atomFeed], bad: ['', '<html/>', atomFeed.slice(0, -20), `<feed>${deep}`] });
describeFormat(jsonFeed, { good: [jsonFeedText], bad: ['', '[]', '{"version":"https://jsonfeed.org/version/1.1"}'] });

test('an entry is its title and content, or its summary where there is no more', async () => {
  const items = await rss.read(bytesOf(rssFeed));
  expect(items.map(({ source }) => source.text)).toEqual([
    'Ferries & Trams Stop\n\nOSLO (Nordlys) - Ferries stopped.\n\nTrams\u00A0did not.',
    'Snow\n\nIt fell.',
  ]);
  expect(items[0]).toMatchObject({
    id: 'urn:x:1',
    language: 'en',
    reference: '2021-03-03',
    envelope: {
      published: '2021-03-03T11:00:00Z',
      byline: 'Kari Nygaard',
      provider: 'Nordlys',
      summary: 'No ferries.',
      keywords: ['ferry', 'snow'],
    },
    issues: [{ place: 'enclosures' }, { place: 'img' }],
  });
});

test('relative links are resolved', async () => {
  expect((await readFirst(rss, rssFeed)).envelope?.url).toBe('https://nordlys.example/ferries');
  expect((await readFirst(rdf, rdfFeed)).envelope?.url).toBe('https://nordlys.example/1');
  expect((await readFirst(atom, atomFeed)).envelope?.url).toBe('https://nordlys.example/a/b/c');
  expect((await readFirst(jsonFeed, jsonFeedText)).envelope?.url).toBe('https://nordlys.example/ferries');
});

test('Atom’s text is read as its type says', async () => {
  const items = await atom.read(bytesOf(atomFeed));
  expect(items.map(({ source }) => source.text)).toEqual([
    'Ferries & Trams\n\nOSLO (Nordlys) - Ferries stopped.\n\nSnow.',
    '1 < 2\n\nPlain copy.',
  ]);
});

test('an entry that holds no copy is told, and the others are read', async () => {
  const feed = rssFeed.replace('</channel>', '<item><guid>urn:x:3</guid></item></channel>');
  const readings = [];
  for await (const reading of rss.readEach(bytesOf(feed)))
    readings.push('error' in reading ? reading.error : undefined);
  expect(readings).toEqual([undefined, undefined, expect.any(NotTextError)]);
});

test('RSS names an author with an address or without, or by the address alone', async () => {
  for (const [author, byline] of [
    ['kari@nordlys.example (Kari Nygaard)', 'Kari Nygaard'],
    ['Kari Nygaard', 'Kari Nygaard'],
    ['kari@nordlys.example', 'kari@nordlys.example'],
  ]) {
    const feed = rssFeed.replace('<dc:creator>Kari Nygaard</dc:creator>', `<author>${author}</author>`);
    expect((await readFirst(rss, feed)).envelope).toMatchObject({ byline });
  }
});

test('the author of a feed wrote the entries that name none, unless it is the feed that names itself', async () => {
  const author = (name: string) =>
    atomFeed.replace('<entry><title>', `<author><name>${name}</name></author><entry><title>`);
  const bylines = async (feed: string) => (await atom.read(bytesOf(feed))).map(({ envelope }) => envelope?.['byline']);
  expect(await bylines(author('Ola Berg'))).toEqual(['Kari Nygaard', 'Ola Berg']);
  expect(await bylines(author('Nordlys'))).toEqual(['Kari Nygaard', undefined]);
  const feed = { ...JSON.parse(jsonFeedText), authors: [{ name: 'Ola Berg' }] };
  const items = await jsonFeed.read(bytesOf(JSON.stringify(feed)));
  expect(items.map(({ envelope }) => envelope?.['byline' as never])).toEqual(['Kari Nygaard', 'Ola Berg']);
});

test('an entry of nobody in particular gets no byline by being written', async () => {
  const article = parse('Ferries Stop\n\nOSLO, March 3, 2021 (Nordlys) - Ferries stopped.');
  for (const format of [atom, jsonFeed]) {
    const { envelope } = await readFirst(format, writtenBy(format, article));
    expect(envelope).toMatchObject({ provider: 'Nordlys' });
    expect(envelope).not.toHaveProperty('byline');
  }
  expect(writtenBy(atom, article)).toContain('<updated>2021-03-03T00:00:00Z</updated>');
  expect(writtenBy(atom, parse('Ferries stopped.'))).toContain('<updated>1970-01-01T00:00:00Z</updated>');
});
