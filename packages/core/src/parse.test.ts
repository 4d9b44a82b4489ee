import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Article } from './model/article.ts';
import type { Span } from './model/span.ts';
import { parse } from './parse.ts';

/** Copy that looks like copy, so that the stages have something to read, with hostile pieces between. */
const pieces = fc.constantFrom(
  'OSLO (Nordlys / Kyst - 3rd March, 2021) ',
  'RPT: REVIEW - Ferries Stop In Oslo',
  'UPDATE 2-',
  'By Ana Pop',
  '"We agree," ',
  '“We ',
  "'no' ",
  'said Berg. ',
  ' which Berg called ',
  'was asked about ',
  'POP: ',
  "Pop's claim that ",
  'In a poll, ',
  ', Pop said, ',
  'Prime Minister Ana Pop told reporters on Tuesday ',
  'that the Fjord Treaty (FT) ',
  'in Oslo, Norway, ',
  '[Berg] ',
  'On Norway, ',
  'last week ',
  '(Reporting by Ana Pop; Editing by Ion Berg)',
  '\n\n',
  '\r\n',
  '\n\t',
  '. ',
  '.',
  '"',
  '”',
  '``',
  "''",
  '(',
  ')',
  '—',
  '\uFEFF',
  '\uD800',
  '\u0000',
  '\u202E',
  '😀',
  'العربية ',
  '3rd ',
  '31st April, 2020',
);
const copy = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

function spansOf(value: unknown, found: Span[] = []): Span[] {
  if (Array.isArray(value)) for (const item of value) spansOf(item, found);
  else if (typeof value === 'object' && value !== null) {
    if ('start' in value && 'end' in value) found.push(value as Span);
    for (const item of Object.values(value)) spansOf(item, found);
  }
  return found;
}

test('whatever the copy, parsing gives a valid article and leaves the source as it was', () => {
  fc.assert(
    fc.property(copy, (text) => {
      const article = parse(text);
      expect(article.source.text).toBe(text);
      expect(() => Article.parse(article)).not.toThrow();
    }),
    { numRuns: 300 },
  );
});

test('every span is in range and holds something, and the anchors of an item are in order', () => {
  fc.assert(
    fc.property(copy, (text) => {
      const article = parse(text);
      for (const { start, end } of spansOf(article)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
      for (const layer of Object.values(article)) {
        if (!Array.isArray(layer)) continue;
        let last = 0;
        for (const item of layer as { anchors?: Span[] }[]) {
          const anchors = item.anchors ?? [];
          for (const [index, anchor] of anchors.entries())
            expect(anchor.start).toBeGreaterThanOrEqual(anchors[index - 1]?.end ?? 0);
          expect(anchors[0]?.start ?? last).toBeGreaterThanOrEqual(last);
          last = anchors[0]?.start ?? last;
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('parsing twice gives the same', () => {
  fc.assert(
    fc.property(copy, (text) => {
      expect(parse(text)).toEqual(parse(text));
    }),
    { numRuns: 100 },
  );
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
