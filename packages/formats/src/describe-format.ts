import { type Article, parse } from '@wirecopy/core';
import { describe, expect, test } from 'vitest';
import { FormatError } from './errors.ts';
import type { Format, Item } from './format.ts';
import { FORMAT_ISSUES } from './issues.ts';
import { FORMATS, sniffFormat } from './list.ts';
import { lossesOf } from './losses.ts';

/** What a format's tests bring: input that it reads, and input that it must refuse. */
export interface FormatExamples {
  readonly good: readonly (string | Uint8Array)[];
  readonly bad: readonly (string | Uint8Array)[];
}

export const bytesOf = (input: string | Uint8Array): Uint8Array =>
  typeof input === 'string' ? new TextEncoder().encode(input) : input;

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
    if (format.write) describeWriting(format, format.write, good);
    describeRefusing(format, good, bad);
  });
}

function describeReading(format: Format, good: FormatExamples['good']): void {
  test.each(good)('is told by its first bytes: %j', (input) => {
    expect(sniffFormat(bytesOf(input)).name).toBe(format.name);
  });

  test.each(good)('what it reads can be parsed: %j', (input) => {
    const items = format.read(bytesOf(input));
    expect(items).not.toEqual([]);
    for (const item of items) {
      expect(item.source.text).not.toBe('');
      expect(() => articleOf(item)).not.toThrow();
    }
  });

  test.each(good)('the original bytes are kept beside the copy: %j', (input) => {
    const whole = Buffer.from(bytesOf(input));
    for (const { original } of format.read(whole)) {
      expect(original?.mediaType).toMatch(/^\w+\/[\w.+-]+$/);
      expect(original?.bytes.length).toBeGreaterThan(0);
      expect(whole.includes(Buffer.from(original?.bytes ?? []))).toBe(true);
    }
  });

  test.each(good)('issues are of known kinds and say something: %j', (input) => {
    for (const { code, message } of format.read(bytesOf(input)).flatMap(({ issues }) => issues ?? [])) {
      expect(FORMAT_ISSUES).toContain(code);
      expect(message).not.toBe('');
    }
  });
}

function describeWriting(format: Format, write: NonNullable<Format['write']>, good: FormatExamples['good']): void {
  test.each(good)('what it writes reads back as the same copy: %j', (input) => {
    for (const item of format.read(bytesOf(input))) {
      const article = articleOf(item);
      const [again] = format.read(bytesOf(write(article)));
      expect(again?.source.text).toBe(item.source.text);
      if (item.id !== undefined) expect(again).toMatchObject({ id: item.id, envelope: item.envelope ?? {} });
      expect(item.id === undefined ? [] : lossesOf(format, article)).toEqual([]);
    }
  });

  test('what it writes is told to be of this format', () => {
    expect(sniffFormat(bytesOf(write(FULL))).name).toBe(format.name);
  });

  test('no loss goes unreported: what is not listed as lost is read back', () => {
    const losses = lossesOf(format, FULL);
    const [again] = format.read(bytesOf(write(FULL)));
    const lost = new Set(losses.map(({ place }) => place));
    for (const { code, message } of losses) expect([code, message]).toEqual(['lost', expect.stringMatching(/\S/)]);
    expect(again?.source.text.replace(/\s+/g, ' ')).toBe(FULL.source.text.replace(/\s+/g, ' '));
    for (const field of Object.keys(FULL.envelope ?? {})) {
      if (!lost.has(field)) expect(again?.envelope).toHaveProperty(field);
    }
  });
}

function describeRefusing(format: Format, good: FormatExamples['good'], bad: FormatExamples['bad']): void {
  test.runIf(bad.length > 0).each(bad)('bad input is refused with the format’s name: %j', (input) => {
    expect(() => format.read(bytesOf(input))).toThrow(FormatError);
    expect(() => format.read(bytesOf(input))).toThrow(new RegExp(`^${format.name}: `));
  });

  test('input over the limit is refused before it is read', () => {
    expect(() => format.read(new Uint8Array(format.maxBytes + 1))).toThrow(`${format.name}: expected at most`);
  });

  test.each(good)('cut or flipped anywhere, it is read or refused, and nothing else: %j', (input) => {
    const bytes = bytesOf(input);
    for (let step = 0; step < 60; step++) {
      const at = Math.floor((bytes.length * step) / 60);
      const flipped = Uint8Array.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (step % 8));
      for (const damaged of [bytes.subarray(0, at), flipped]) readOrRefuse(format, damaged);
    }
  });
}

function readOrRefuse(format: Format, bytes: Uint8Array): void {
  try {
    format.read(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(FormatError);
  }
}
