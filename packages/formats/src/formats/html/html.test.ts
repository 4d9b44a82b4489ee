import { parse } from '@wirecopy/core';
import { expect, test } from 'vitest';
import { describeFormat, readFirst, writtenBy } from '../../describe-format.ts';
import { html } from './html.ts';

const paragraphs = [
  'OSLO (Nordlys) - Ferries in the fjord stopped on Tuesday, as snow fell for the third day in a row and the harbour closed.',
  '“We have found no other way,” said Harbour Minister Ana Pop, who had called the owners to a meeting in the town hall.',
  'Buses ran, though late, and the trams of the western line went on until the evening, the company said on its own pages.',
  'The harbour opens again on Friday, if the snow has ended by then, and the ferries will run as they do on Sundays.',
];
const page = `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Ferries Stop | Nordlys</title>
<link rel="canonical" href="https://nordlys.example/ferries">
<meta property="og:title" content="Ferries Stop"><meta property="og:site_name" content="Nordlys">
<meta name="author" content="Kari Nygaard"><meta name="description" content="No ferries &amp; no trams.">
<meta property="article:published_time" content="2021-03-03T12:00:00+01:00">
</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<main><h1>Ferries Stop</h1>
<article>
<p>${paragraphs[0]}</p>
<p>${paragraphs[1]}</p>
<div><p>Advertisement</p></div>
<p>${paragraphs[2]}</p>
<p><a href="/trams">Read more: Trams go on</a></p>
<figure><img src="ferry.jpg" alt="A ferry"></figure>
<p>${paragraphs[3]}</p>
</article></main>
<footer><p>© Nordlys <a href="/terms">Terms</a> <a href="/privacy">Privacy</a></p></footer>
<script>document.write('<p>No copy</p>')</script>
</body></html>`;
const described = page.replace(
  '</head>',
  `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': 'urn:newsml:nordlys.example:20210303:1',
    headline: 'Ferries Stop In Oslo',
    author: { name: 'Kari Nygaard' },
  })}</script></head>`,
);
const marked = `<html><body><article><h2 itemprop="headline">Ferries Stop</h2><span itemprop="author">By Kari Nygaard</span>
<div itemprop="articleBody"><p>Snow.<br>Ice.</p></div><p>Share this article with all your friends</p></article></body></html>`;

describeFormat(html, {
  good: [
    page,
    described,
    marked,
    Uint8Array.from(Buffer.from(page.replace('utf-8', 'iso-8859-1').replace(/[“”]/g, '"'), 'latin1')),
  ],
  bad: ['', '<html><body></body></html>', '<div>'.repeat(50_000), `<p>${'<b>'.repeat(50_000)}`],
});

const read = (input: string) => readFirst(html, input);

test('the copy is the story, without what stands around it', async () => {
  expect((await read(page)).source.text).toBe(['Ferries Stop', ...paragraphs].join('\n\n'));
  expect((await read(marked)).source.text).toBe('Ferries Stop\n\nBy Kari Nygaard\n\nSnow.\nIce.');
});

test('what was left out between the paragraphs is listed', async () => {
  expect((await read(page)).issues).toMatchObject([
    { code: 'not-held', place: 'img' },
    { code: 'not-held', message: expect.stringContaining('"Advertisement"') },
    { code: 'not-held', message: expect.stringContaining('"Read more: Trams go on"') },
  ]);
});

test('the page’s head makes the envelope; JSON-LD counts before it', async () => {
  expect(await read(page)).toMatchObject({
    id: 'https://nordlys.example/ferries',
    language: 'en-GB',
    reference: '2021-03-03',
    envelope: {
      headline: 'Ferries Stop',
      byline: 'Kari Nygaard',
      provider: 'Nordlys',
      summary: 'No ferries & no trams.',
      published: '2021-03-03T12:00:00+01:00',
    },
  });
  expect(await read(described)).toMatchObject({
    id: 'urn:newsml:nordlys.example:20210303:1',
    envelope: { headline: 'Ferries Stop In Oslo', url: 'https://nordlys.example/ferries' },
  });
});

test('JSON-LD that is none is reported', async () => {
  const broken = page.replace('</head>', '<script type="application/ld+json">{"@type": </script></head>');
  expect((await read(broken)).issues).toContainEqual(expect.objectContaining({ code: 'damaged', place: 'script' }));
});

test('a page without a tree of its own is read as a browser would build it', async () => {
  const loose = paragraphs.map((text) => `<p>${text}`).join('\n');
  expect((await read(`<p>Nordlys${loose}`)).source.text).toContain(paragraphs.join('\n\n'));
});

test('copy cannot break out of the page', async () => {
  const article = parse('Ferries Stop\n\nOSLO (Nordlys) - </div><script>alert(1)</script> & more.', {
    envelope: { provider: '</script><script>alert(1)</script>' },
  });
  const written = writtenBy(html, article);
  expect(written.match(/<script/g)).toHaveLength(1);
  expect((await read(written)).source.text).toBe(article.source.text);
});

test('a page that has nothing but copy is copy from its first word to its last, however short', async () => {
  expect((await read('<p>Ferries stopped.</p><p>Snow.</p>')).source.text).toBe('Ferries stopped.\n\nSnow.');
  expect((await read('<html><body>FLASH: Ferries stop</body></html>')).source.text).toBe('FLASH: Ferries stop');
  await expect(read('<p>Home</p><p><a href="/">News</a></p>')).rejects.toThrow('a page without a story');
});

test('copy is written and read back under its own id, and its title adds no words to it', async () => {
  for (const text of [
    'Ferries stopped on Tuesday.',
    'BC-FERRIES\nFERRIES STOP IN OSLO\nOSLO (Nordlys) - Ferries stopped.',
  ]) {
    const article = parse(text);
    const { id, source } = await read(writtenBy(html, article));
    expect({ id, text: source.text }).toEqual({ id: article.id, text });
  }
});
