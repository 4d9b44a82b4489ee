import { type Article, parse } from '@wirecopy/core';
import { describe, expect, test } from 'vitest';
import { FormatError } from './errors.ts';
import type { Format, Item } from './format.ts';
import { text } from './formats/text.ts';
import { FORMAT_ISSUES } from './issues.ts';
import { FORMATS, formatsLike, sniffFormat } from './list.ts';
import { lossesOf } from './losses.ts';

/** What a format's tests bring: input that it reads, and input that it must refuse. */
export interface FormatExamples {
  readonly good: readonly (string | Uint8Array)[];
  readonly bad: readonly (string | Uint8Array)[];
}

export const bytesOf = (input: string | Uint8Array): Uint8Array =>
  typeof input === 'string' ? new TextEncoder().encode(input) : input;

/** Examples with a name for their test: how they begin. */
const named = (examples: FormatExamples['good']): [string, string | Uint8Array][] =>
  examples.map((input, at) => [`${at + 1}, ${JSON.stringify(Buffer.from(input).toString().slice(0, 40))}`, input]);

/** The first item of what a file holds. */
export async function readFirst(format: Format, input: string | Uint8Array): Promise<Item> {
  const [first] = await format.read(bytesOf(input));
  return first!;
}

/** What a format writes, as text. */
export const writtenBy = ({ write }: Format, article: Article): string =>
  Buffer.from(write?.(article) ?? '').toString();

/** The article that an item becomes. */
export const articleOf = ({ source, id, envelope, language, reference }: Item): Article =>
  parse(source, {
    ...(id !== undefined && { id }),
    ...(envelope && { envelope }),
    ...(language !== undefined && { language }),
    ...(reference !== undefined && { reference }),
  });

/** An article that fills every field, in copy that is hard to keep. */
const FULL = parse(
  'Ferries & Trams <Stop>\n\nBy Kari Nygaard\n\nOSLO (Nordlys) - “Snow 🚢,” she said.\n\n  Å, 2 < 3.',
  {
    id: 'urn:newsml:nordlys.example:20210303:1',
    reference: '2021-03-03',
    envelope: {
      slug: 'NORWAY-FERRIES',
      urgency: 3,
      version: 2,
      status: 'withheld',
      published: '2021-03-03T12:00:00+01:00',
      embargoedUntil: '2021-03-04T06:00:00Z',
      supersedes: 'urn:newsml:nordlys.example:20210303:0',
      provider: 'Nordlys',
      rights: '© 2021 Nordlys',
    },
  },
);

/** The rules that every format keeps. */
export function describeFormat(format: Format, { good, bad }: FormatExamples): void {
  describe(format.name, () => {
    test('is in the list, under a name of its own', () => {
      expect(FORMATS.filter(({ name }) => name === format.name)).toEqual([format]);
    });
    describeReading(format, good);
    if (format.isSequence) describeSequence(format, good);
    if (format.write) describeWriting(format, format.write, good);
    describeRefusing(format, good, bad);
  });
}

function describeReading(format: Format, good: FormatExamples['good']): void {
  test.each(named(good))('is told by its first bytes, and taken for no other format: %s', (_, input) => {
    const names = formatsLike(bytesOf(input)).map(({ name }) => name);
    expect(names.filter((name) => name !== text.name || format === text)).toEqual([format.name]);
  });

  test.each(named(good))('what it reads can be parsed: %s', async (_, input) => {
    const items = await format.read(bytesOf(input));
    expect(items).not.toEqual([]);
    for (const item of items) {
      expect(item.source.text).not.toBe('');
      expect(() => articleOf(item)).not.toThrow();
    }
  });

  test.each(named(good))('the original bytes are kept beside the copy: %s', async (_, input) => {
    const whole = Buffer.from(bytesOf(input));
    for (const { original } of await format.read(whole)) {
      expect(original?.mediaType).toMatch(/^\w+\/[\w.+-]+$/);
      expect(original?.bytes.length).toBeGreaterThan(0);
      expect(whole.includes(Buffer.from(original?.bytes ?? []))).toBe(true);
    }
  });

  test.each(named(good))('issues are of known kinds and say something: %s', async (_, input) => {
    for (const { code, message } of (await format.read(bytesOf(input))).flatMap(({ issues }) => issues ?? [])) {
      expect(FORMAT_ISSUES).toContain(code);
      expect(message).not.toBe('');
    }
  });

  test.each(named(good))('bytes that come one by one give the same items, numbered: %s', async (_, input) => {
    const readings = await collect(format.readEach(drip(bytesOf(input))));
    const items = readings.flatMap((reading) => ('item' in reading ? [reading.item] : []));
    expect(items.map(({ id, source, envelope }) => ({ id, source, envelope }))).toEqual(
      (await format.read(bytesOf(input))).map(({ id, source, envelope }) => ({ id, source, envelope })),
    );
    expect(readings.map(({ number }) => number)).toEqual(readings.map((_, at) => at + 1));
  });
}

async function collect<Each>(each: AsyncIterable<Each>): Promise<Each[]> {
  const all: Each[] = [];
  for await (const one of each) all.push(one);
  return all;
}

async function* drip(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at++) yield bytes.subarray(at, at + 1);
}

/** The rules of formats whose items follow one another. */
function describeSequence(format: Format, good: FormatExamples['good']): void {
  test.each(named(good))(
    'files that are joined give the items of both, where their bytes begin: %s',
    async (_, input) => {
      const joined = Buffer.concat([bytesOf(input), bytesOf(input)]);
      const readings = await collect(format.readEach(joined));
      expect(readings).toHaveLength(2 * (await format.read(bytesOf(input))).length);
      for (const reading of readings) {
        const { bytes } = ('item' in reading ? reading.item.original : reading.original) ?? {};
        expect(joined.indexOf(bytes ?? '', reading.offset)).toBe(reading.offset);
      }
    },
  );

  test('an item that is too large is told, and the rest is read', async () => {
    const [first = ''] = good;
    const bytes = bytesOf(first);
    const { maxBytes } = format;
    const tooLarge = Buffer.concat([bytes.subarray(0, -20), Buffer.alloc(maxBytes, 'a'), bytes.subarray(-20), bytes]);
    const readings = await collect(format.readEach(tooLarge));
    expect(readings.map((reading) => ('error' in reading ? reading.error.reason : ''))).toContainEqual(
      expect.stringMatching(`^expected at most ${maxBytes} bytes, found`),
    );
    expect(readings.at(-1)).toHaveProperty('item');
  });
}

function describeWriting(format: Format, write: NonNullable<Format['write']>, good: FormatExamples['good']): void {
  test.each(named(good))('what it writes reads back as the same copy: %s', async (_, input) => {
    for (const item of await format.read(bytesOf(input))) {
      const article = articleOf(item);
      const again = await readFirst(format, write(article));
      expect(again.source.text).toBe(item.source.text);
      if (item.id !== undefined)
        expect(again).toMatchObject({ id: item.id, ...(item.envelope && { envelope: item.envelope }) });
      expect(item.id === undefined ? [] : await lossesOf(format, article)).toEqual([]);
    }
  });

  test('what it writes is told to be of this format', () => {
    expect(sniffFormat(bytesOf(write(FULL))).name).toBe(format.name);
  });

  test('no loss goes unreported: what is not listed as lost is read back', async () => {
    const losses = await lossesOf(format, FULL);
    const again = await readFirst(format, write(FULL));
    const lost = new Set(losses.map(({ place }) => place));
    for (const { code, message } of losses) expect([code, message]).toEqual(['lost', expect.stringMatching(/\S/)]);
    expect(again.source.text.replace(/\s+/g, ' ')).toBe(FULL.source.text.replace(/\s+/g, ' '));
    for (const field of Object.keys(FULL.envelope ?? {})) {
      if (!lost.has(field)) expect(again.envelope).toHaveProperty(field);
    }
  });

  test.runIf(format.writeAll)('several articles in one file are read back in their order', async () => {
    const articles = [FULL, { ...FULL, id: 'urn:newsml:nordlys.example:20210303:2' }];
    const items = await format.read(bytesOf(format.writeAll?.(articles) ?? ''));
    const first = await readFirst(format, write(FULL));
    expect(items.map(({ source }) => source.text)).toEqual([first.source.text, first.source.text]);
    if (first.id === FULL.id) expect(items.map(({ id }) => id)).toEqual(articles.map(({ id }) => id));
  });
}

function describeRefusing(format: Format, good: FormatExamples['good'], bad: FormatExamples['bad']): void {
  test.runIf(bad.length > 0).each(named(bad))('bad input is refused with the format’s name: %s', async (_, input) => {
    await expect(format.read(bytesOf(input))).rejects.toThrow(FormatError);
    await expect(format.read(bytesOf(input))).rejects.toThrow(new RegExp(`^${format.name}: `));
  });

  test('input over the limit is refused before it is read', async () => {
    const large = new Uint8Array(format.maxBytes + 1);
    await expect(format.read(large)).rejects.toThrow(`${format.name}: expected at most`);
  });

  test.each(named(good))(
    'cut or flipped anywhere, it is read or refused, and nothing else: %s',
    async (_, input) => {
      const bytes = bytesOf(input);
      for (let step = 0; step < 60; step++) {
        const at = Math.floor((bytes.length * step) / 60);
        const flipped = Uint8Array.from(bytes);
        flipped[at] = (flipped[at] ?? 0) ^ (1 << (step % 8));
        for (const damaged of [bytes.subarray(0, at), flipped]) await readOrRefuse(format, damaged);
      }
    },
    60_000,
  );

  test.each(named(good))(
    'with what readers stumble over put anywhere, it is read or refused, and nothing else: %s',
    async (_, input) => {
      const bytes = bytesOf(input);
      for (const [step, block] of STUMBLING_BLOCKS.entries()) {
        const share = step / STUMBLING_BLOCKS.length;
        for (const at of [share, 1 - share].map((part) => Math.floor(part * bytes.length)))
          await readOrRefuse(format, Buffer.concat([bytes.subarray(0, at), Buffer.from(block), bytes.subarray(at)]));
      }
    },
    60_000,
  );
}

/** What readers stumble over, wherever it stands. */
const STUMBLING_BLOCKS = [
  ...'\u0000|\u0001|\u0003|\r\n\r\n|"|\\|{|}|[|]|,|<|>|</p>|<!--|<![CDATA[|]]>|<!DOCTYPE x [|&|&#x;|&#99999999;'.split(
    '|',
  ),
  ...'=?utf-8?q?|--a|1e999|2021-99-99|__proto__|constructor|\uFEFF|\u202e|://|xmlns:'.split('|'),
  '('.repeat(2000),
  '[['.repeat(2000),
  '<a>'.repeat(2000),
  ' '.repeat(20_000),
];

async function readOrRefuse(format: Format, bytes: Uint8Array): Promise<void> {
  try {
    await format.read(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(FormatError);
  }
}
