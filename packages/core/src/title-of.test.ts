import { describe, expect, it } from 'vitest';
import { parse, titleOf } from './index.ts';

describe('what an article goes by', () => {
  it.each([
    ['a headline', 'Ferries Stop\n\nOSLO (Nordlys) - It rained.', 'Ferries Stop'],
    ['a slugline without one', 'BC-HARBOUR-FERRIES\n\nOSLO (Nordlys) - It rained.', 'BC-HARBOUR-FERRIES'],
    ['the words behind the dateline', 'OSLO (Nordlys) - It  rained\nin Oslo.', 'It rained in Oslo.'],
    [
      'words that a dateline of its own line precedes',
      'By Ana Pop\n\nOSLO, March 3 (Nordlys) --\n\nIt rained.',
      'It rained.',
    ],
    ['nothing', ' ', ''],
  ])('is %s', (_, copy, title) => {
    expect(titleOf(parse(copy))).toBe(title);
  });

  it('is cut between words, and tells that more follows', () => {
    const title = titleOf(parse(`OSLO (Nordlys) - ${'Ferries run. '.repeat(20)}`));
    expect(title).toBe(`${'Ferries run. '.repeat(6).trimEnd()}…`);
    expect(title.length).toBeLessThanOrEqual(81);
  });

  it('is cut within a word that alone is too long, but never within a character', () => {
    expect(titleOf(parse('😀'.repeat(100)))).toBe(`${'😀'.repeat(80)}…`);
  });
});
