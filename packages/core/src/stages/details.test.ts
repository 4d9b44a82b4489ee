import { describe, expect, test } from 'vitest';
import { parse } from '../parse.ts';

const read = (text: string) => parse(`OSLO, March 3, 2021 (Nordlys) - ${text}`);

describe('acronyms', () => {
  test.each([
    ['The Joint Plan of Harbours (JPH) was signed.', 'JPH', 'Joint Plan of Harbours'],
    ['The 1987 Intermediate-Depth Fjord Treaty (IDF) lapsed.', 'IDF', 'Intermediate-Depth Fjord Treaty'],
    [
      'They renewed the New Safe Tonnage And Routes Treaty (New START).',
      'New START',
      'New Safe Tonnage And Routes Treaty',
    ],
  ])('%s', (copy, short, long) => {
    expect(read(copy).acronyms).toMatchObject([{ short, long }]);
  });

  test.each(['The harbour master (AP) left.', 'Ferries stopped (NOW) again.', 'A bank (ZQX) fell.'])(
    '%s defines none',
    (copy) => {
      expect(read(copy).acronyms).toEqual([]);
    },
  );
});

describe('notes', () => {
  test('what the desk set in is told from what the writer set in brackets', () => {
    const { notes } = read(
      '"He [Berg] agreed," said Pop of the Red Fleet (banned in Norway), who (it is said) left. (Corrects name in paragraph 2)',
    );
    expect(notes.map(({ kind, text }) => [kind, text])).toEqual([
      ['editor', '[Berg]'],
      ['editor', '(banned in Norway)'],
      ['correction', '(Corrects name in paragraph 2)'],
    ]);
  });
});

describe('sections', () => {
  test('a paragraph that opens by naming its topic begins one', () => {
    const { sections, source } = read('It rained.\n\nOn Norway, Pop was silent.\n\nRegarding the ferries, she spoke.');
    expect(sections.map(({ topic, anchors }) => [topic, source.text.slice(anchors[0].start, anchors[0].end)])).toEqual([
      ['Norway', 'On Norway,'],
      ['ferries', 'Regarding the ferries,'],
    ]);
  });

  test.each([
    'On Monday, it rained.',
    'On May 8, it rained.',
    'On the other hand, it rained.',
    'On Twitter, she spoke.',
  ])('%s begins none', (copy) => {
    expect(read(`It rained.\n\n${copy}`).sections).toEqual([]);
  });
});

describe('works', () => {
  test('a treaty is one document under its full name, its tail and its short form', () => {
    const copy =
      'The New Fjord Safety Treaty (NFST) lapsed. The Fjord Safety Treaty was old, and the NFST had few friends.';
    const { works, source } = read(copy);
    expect(works).toMatchObject([{ name: 'New Fjord Safety Treaty', kind: 'treaty', aliases: ['NFST'] }]);
    expect(works[0]?.anchors.map(({ start, end }) => source.text.slice(start, end))).toEqual([
      'New Fjord Safety Treaty',
      'NFST',
      'Fjord Safety Treaty',
      'NFST',
    ]);
  });

  test('a resolution has its number and names who passed it', () => {
    const { works, organizations } = read('They cited UN Security Council Resolution 2254 again.');
    expect(works.map(({ name, kind }) => [name, kind])).toEqual([
      ['UN Security Council Resolution 2254', 'resolution'],
    ]);
    expect(organizations.map(({ name }) => name)).toContain('UN Security Council');
  });
});
