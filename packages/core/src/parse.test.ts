import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Article } from './model/article.ts';
import { parse } from './parse.ts';
import { copy } from './testing/copy.ts';
import { faultsOf } from './testing/faults.ts';

const core = { parse, Article };

test('whatever the copy, parsing never throws and gives a valid article whose spans are true, twice the same', () => {
  fc.assert(
    fc.property(copy, (text) => {
      expect(faultsOf(core, text)).toEqual([]);
    }),
    { numRuns: 700 },
  );
});

test('what is wrong with an article is told', () => {
  const read = parse('OSLO (Nordlys) - “We agree,” Pop said on Tuesday.\n\nBerg left.');
  const faults = (wrong: Partial<Article>): string[] =>
    faultsOf({ Article, parse: () => ({ ...read, ...wrong }) }, read.source.text);
  expect(faults({})).toEqual([]);
  expect(faults({ source: { text: '', mediaType: '' } })).toContain('the source was edited');
  expect(faults({ paragraphs: read.paragraphs.toReversed() })).toEqual([
    'paragraphs[1] stands before the item ahead of it',
  ]);
  expect(faults({ sentences: [{ anchors: [{ start: 3, end: 3 }] }] })[0]).toMatch('3-3 is no span');
  expect(faults({ times: read.times.map((time) => ({ ...time, text: 'Friday' })) })[0]).toMatch('"Friday" covers');
  expect(faultsOf({ Article, parse: () => parse(7 as never) }, '')[0]).toMatch('threw TypeError');
});

test('a source over the limit is refused with both sizes', () => {
  expect(() => parse('a'.repeat(11), { maxLength: 10 })).toThrow(
    new RangeError('the source has 11 characters, over the limit of 10; pass { maxLength } to raise it'),
  );
  expect(parse('a'.repeat(10), { maxLength: 10 }).source.text).toHaveLength(10);
});

test('what is not text is refused', () => {
  for (const wrong of [undefined, null, 7, {}, { text: 7 }]) expect(() => parse(wrong as never)).toThrow(TypeError);
});

test('a reference that no calendar has is refused', () => {
  for (const wrong of ['2021-02-30', '3 March', '2021-3-1', '']) {
    expect(() => parse('a', { reference: wrong })).toThrow(/calendar day/);
  }
});

test.each([
  ['white space', ' '],
  ['quotation marks', '"'],
  ['open brackets', '('],
  ['capitals', 'A'],
  ['places', 'OSLO/'],
  ['flags', 'RPT: '],
  ['notes', '(Adds quotes and background) '],
  ['hyphens', 'A-'],
  ['columns', 'a  '],
  ['line ends', '\n'],
])('copy of nothing but %s is read in time', (_, piece) => {
  const many = piece.repeat(Math.ceil(100_000 / piece.length));
  for (const text of [many, `x${many}y\n\nOSLO (AP) - x`, `By ${many}1\n\nOSLO (AP) - ${many}`]) {
    expect(parse(text).source.text).toBe(text);
  }
});

test('an id, a language and an envelope that the caller gives are kept', () => {
  const article = parse('Ferries stopped.', { id: 'x1', language: 'nb', envelope: { urgency: 3 } });
  expect(article).toMatchObject({ id: 'x1', language: 'nb', envelope: { urgency: 3 } });
});

test('the same copy has the same id, other copy another', () => {
  expect(parse('Ferries stopped.').id).toBe(parse('Ferries stopped.').id);
  expect(parse('Ferries stopped.').id).not.toBe(parse('Ferries stopped!').id);
});
