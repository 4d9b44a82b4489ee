import { readFileSync } from 'node:fs';
import { parse } from '@wirecopy/core';
import { expect, test } from 'vitest';
import { articleOf } from '../src/describe-format.ts';
import { Header } from '../src/header.ts';
import { FORMATS, formatNamed } from '../src/list.ts';
import { lossesOf } from '../src/losses.ts';

const page = readFileSync(new URL('./formats.md', import.meta.url), 'utf8');
const sectionOf = (title) =>
  page
    .slice(page.indexOf(`## ${title}`))
    .split(/\n## /, 2)
    .join('\n## ')
    .slice(3);

/** The cells of the table below a title, row by row. */
const tableBelow = (title) =>
  sectionOf(title)
    .split('\n## ', 1)[0]
    .split('\n')
    .filter((line) => line.startsWith('|') && !line.startsWith('| ---'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim().replaceAll('`', '')),
    );

const mark = (is) => (is ? '✓' : '–');

test('the list names every format, in the order in which bytes are tried', () => {
  const [, ...rows] = tableBelow('The list');
  expect(rows).toEqual(
    FORMATS.map(({ name, title, write, isSequence, extensions }) => [
      name,
      title,
      '✓',
      mark(write !== undefined),
      mark(isSequence),
      extensions.join(', '),
    ]),
  );
});

/** An article whose header has every field. */
const FULL = parse('Ferries Stop\n\nBy Kari Nygaard\n\nOSLO (Nordlys) - Ferries stopped.', {
  id: 'urn:newsml:nordlys.example:20210303:1',
  envelope: {
    slug: 'NORWAY-FERRIES',
    urgency: 3,
    version: 2,
    status: 'withheld',
    published: '2021-03-03T12:00:00+01:00',
    embargoedUntil: '2021-03-04T06:00:00+01:00',
    supersedes: 'urn:newsml:nordlys.example:20210303:0',
    provider: 'Nordlys',
    rights: '© 2021 Nordlys',
    headline: 'Ferries Stop',
    byline: 'By Kari Nygaard',
    located: 'Oslo',
    language: 'en-GB',
    keywords: ['ferry'],
    subjects: [{ name: 'transport', code: 'http://cv.iptc.org/newscodes/mediatopic/20000337' }],
    summary: 'No ferries.',
    editorNote: 'Pictures follow.',
    correction: 'Corrects the number of ferries.',
    signals: ['correction'],
    links: [{ relation: 'seeAlso', id: 'urn:newsml:nordlys.example:20210303:7' }],
    usageTerms: 'Not for archives.',
    created: '2021-03-03T11:00:00Z',
    expires: '2021-04-03T11:00:00Z',
    url: 'https://nordlys.example/ferries',
  },
});

const lostBy = async (name) => (await lossesOf(formatNamed(name), FULL)).map(({ place }) => place);

test('the table says of every field where it is kept, and which formats lose it', async () => {
  const [[, ...names], ...rows] = tableBelow('Where each field is kept');
  expect(rows.map(([field]) => field).toSorted()).toEqual(['id', ...Object.keys(Header.shape)].toSorted());
  for (const [at, name] of names.entries()) {
    const lost = rows.filter((cells) => cells[at + 1] === '–').map(([field]) => field);
    expect([name, ...lost.toSorted()]).toEqual([name, ...(await lostBy(name)).toSorted()]);
  }
});

test('the formats that hold the envelope as it is lose nothing', async () => {
  for (const name of ['wirecopy', 'ndjson', 'web-annotation', 'markdown', 'parquet'])
    expect(await lostBy(name)).toEqual([]);
  expect(await lostBy('html')).toEqual(await lostBy('json-ld'));
  expect(await lostBy('ninjs-2')).toEqual(await lostBy('ninjs'));
  expect(await lostBy('text')).toEqual(['id', ...Object.keys(FULL.envelope)]);
});

/** Each block of bytes with the block after it: what they are read as. */
const EXAMPLES = [...page.matchAll(/^```(\S+)( refused)?\n(.*?)^```\n\n```(?:json|text)\n(.*?)^```$/gms)].map(
  ([, name, refused, input, answer]) => ({ name, refused: refused !== undefined, input, answer }),
);
const read = EXAMPLES.filter(({ refused }) => !refused);

test.each(read)('the example in $name is read as the page says', async ({ name, input, answer }) => {
  const [item] = await formatNamed(name).read(Buffer.from(input));
  expect(item).toMatchObject(JSON.parse(answer));
});

test.each(read.filter(({ name }) => formatNamed(name).write))(
  'what $name writes is read as the same',
  async ({ name, input }) => {
    const format = formatNamed(name);
    const [item] = await format.read(Buffer.from(input));
    const [again] = await format.read(Buffer.from(format.write(articleOf(item))));
    expect(again).toMatchObject({ source: item.source, envelope: item.envelope });
  },
);

test.each(EXAMPLES.filter(({ refused }) => refused))(
  'the example in $name is refused as the page says',
  async ({ name, input, answer }) => {
    await expect(formatNamed(name).read(Buffer.from(input))).rejects.toThrow(answer.trim());
  },
);
