import { parse } from '@wirecopy/core';
import { expect, test } from 'vitest';
import { bytesOf, describeFormat, readFirst, writtenBy } from '../describe-format.ts';
import { NotTextError } from '../errors.ts';
import { anpa1312 } from './anpa-1312.ts';

const story = (
  text: string,
  { header = 'u i\x13\x11 BC-NOR--Ferries-Sto 1stLd-Writethru   03-03 0012', end = '' } = {},
) =>
  `\x16\x16\x01a0123\x1f-----\r\n${header}\r\n\x02${text}\r\n\x03${end || 'NL-WF-03-03-21 1130GMT<\r\n\x0c\r\n\x04'}`;

const ferries = story(
  [
    '^BC-NOR--Ferries-Stop, 1st Ld-Writethru,12< ',
    '^Ferries stop in the snow<',
    '^By KARI NYGAARD=',
    '\t   OSLO (NL) _ Ferries stopped on Tuesday. ',
    'Buses ran.',
    ' ',
    "\t   ``Snow,'' said the harbour.",
  ].join('\r\n'),
);
const latin = Uint8Array.from(Buffer.from(story('\t   TROMS\xd8 (NL) _ Caf\xe9s stayed open.\r\n'), 'latin1'));

describeFormat(anpa1312, {
  good: [ferries, latin, story('\t   OSLO (NL) _ Ferries stopped.', { end: '\x04' }), `${ferries}\r\n${ferries}\r\n`],
  bad: ['', 'OSLO (NL) _ Ferries stopped.', story('  '), '\x16\x16\x01a0123'],
});

test('typesetting marks go, the copy stays as it was set', async () => {
  expect((await readFirst(anpa1312, ferries)).source.text).toBe(
    [
      'BC-NOR--Ferries-Stop, 1st Ld-Writethru,12',
      'Ferries stop in the snow',
      'By KARI NYGAARD',
      'OSLO (NL) _ Ferries stopped on Tuesday.\nBuses ran.',
      "``Snow,'' said the harbour.",
    ].join('\n\n'),
  );
});

test('priority, category, keyword, sender and time make the envelope', async () => {
  expect(await readFirst(anpa1312, ferries)).toMatchObject({
    envelope: {
      slug: 'BC-NOR--Ferries-Stop',
      urgency: 3,
      provider: 'NL',
      published: '2021-03-03T11:30:00Z',
      subjects: [{ code: 'anpa:i' }],
    },
    reference: '2021-03-03',
    issues: [{ code: 'not-held', place: 'story number' }],
  });
});

test('seven bits, Windows-1252 and UTF-8 are all met on wires', async () => {
  expect((await readFirst(anpa1312, latin)).source.text).toBe('TROMSØ (NL) _ Cafés stayed open.');
  expect((await readFirst(anpa1312, story('\t   TROMSØ'))).source.text).toBe('TROMSØ');
});

test('stray control bytes are left out and reported', async () => {
  const { source, issues } = await readFirst(anpa1312, story('\t   OSLO (NL) _ Fer\x08ries\x0f stopped.\x7f'));
  expect(source.text).toBe('OSLO (NL) _ Ferries stopped.');
  expect(issues).toContainEqual(
    expect.objectContaining({ code: 'damaged', message: expect.stringContaining('found 0x08, 0x0f') }),
  );
});

test('a story that was cut is read as far as it came, and says so', async () => {
  const { source, issues } = await readFirst(
    anpa1312,
    '\x16\x16\x01a1\x1f-\r\nr i BC-X 03-03 0100\r\n\x02\t   OSLO _ Fer',
  );
  expect(source.text).toBe('OSLO _ Fer');
  expect(issues?.map(({ place }) => place)).toEqual(['end', 'stamp', 'story number']);
});

test('a header of another shape and a stamp that no calendar has are reported', async () => {
  const { envelope, issues } = await readFirst(
    anpa1312,
    story('\t   Snow.', { header: 'hello', end: '02-31-21 1130GMT\x04' }),
  );
  expect(envelope).toEqual({});
  expect(issues?.map(({ place }) => place)).toEqual(['header', 'stamp', 'story number']);
});

const take = (name: string, ...lines: readonly string[]) =>
  story([`^BC-NOR--Ferries-Stop${name},12<`, ...lines].join('\r\n'), { header: 'r i BC-NOR--Ferries-Stop 03-03 0012' });

test('the takes of a story are joined, whatever came between them', async () => {
  const other = story('\t   BERGEN (NL) _ Rain.', { header: 'r i BC-NOR--Rain 03-03 0004' });
  const file = [
    take('', '\t   OSLO (NL) _ Ferries stopped.', '\t   MORE'),
    other,
    take(', 1st Add', '^OSLO: x x x stopped.<', '\t   Buses ran.', '(more)'),
    take(', 2nd Add', '\t   Trams did not.'),
  ];
  const items = await anpa1312.read(bytesOf(file.join('')));
  expect(items.map(({ source }) => source.text)).toEqual([
    'BERGEN (NL) _ Rain.',
    'BC-NOR--Ferries-Stop,12\n\nOSLO (NL) _ Ferries stopped.\n\nBuses ran.\n\nTrams did not.',
  ]);
  const [first = '', , second = '', third = ''] = file;
  expect(Buffer.from(items[1]?.original?.bytes ?? []).toString()).toBe(first + second + third);
});

test('a story whose next take never came is given, and says so', async () => {
  const [item] = await anpa1312.read(bytesOf(take('', '\t   OSLO (NL) _ Ferries stopped.', '\t   MORE')));
  expect(item?.issues?.at(-1)).toMatchObject({ code: 'damaged', place: 'take' });
});

test('a frame without copy is no text item', async () => {
  await expect(anpa1312.read(bytesOf(story(' ')))).rejects.toThrow(NotTextError);
});

test('a story without a keyword is sent under a dash, on the day of its dateline, and read back without', async () => {
  const written = writtenBy(anpa1312, parse('OSLO, March 3, 2021 (Nordlys) - Ferries stopped.'));
  expect(written).toContain(' - 03-03 0008');
  expect((await readFirst(anpa1312, written)).envelope).not.toHaveProperty('slug');
});
