import { parse } from '@wirecopy/core';
import { describe, expect, test } from 'vitest';
import { FormatError } from './errors.ts';
import type { Format } from './format.ts';
import { FORMATS, sniffFormat } from './list.ts';

/** What a format's tests bring: input that it reads, and input that it must refuse. */
export interface FormatExamples {
  readonly good: readonly string[];
  readonly bad: readonly string[];
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The rules that every format keeps. */
export function describeFormat(format: Format, { good, bad }: FormatExamples): void {
  describe(format.name, () => {
    test('is in the list, under a name of its own', () => {
      expect(FORMATS.filter(({ name }) => name === format.name)).toEqual([format]);
    });

    test.each(good)('is told by its first bytes: %j', (input) => {
      expect(sniffFormat(bytesOf(input)).name).toBe(format.name);
    });

    test.each(good)('what it reads can be parsed: %j', (input) => {
      for (const { source, id, envelope } of format.read(bytesOf(input))) {
        expect(source.text).not.toBe('');
        expect(() => parse(source, { ...(id !== undefined && { id }), ...(envelope && { envelope }) })).not.toThrow();
      }
    });

    const { write } = format;
    test.runIf(write !== undefined).each(good)('what it writes reads back as the same copy: %j', (input) => {
      const [item] = format.read(bytesOf(input));
      const article = parse(item?.source ?? '', {
        ...(item?.id !== undefined && { id: item.id }),
        ...(item?.envelope && { envelope: item.envelope }),
      });
      const [again] = format.read(bytesOf(write?.(article) ?? ''));
      expect(again?.source.text).toBe(item?.source.text);
      if (item?.id !== undefined) expect(again).toMatchObject({ id: item.id, envelope: item.envelope ?? {} });
    });

    test.runIf(bad.length > 0).each(bad)('bad input is refused with the format’s name: %j', (input) => {
      expect(() => format.read(bytesOf(input))).toThrow(FormatError);
      expect(() => format.read(bytesOf(input))).toThrow(new RegExp(`^${format.name}: `));
    });
  });
}
