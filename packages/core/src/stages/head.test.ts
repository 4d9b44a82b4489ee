import { describe, expect, test } from 'vitest';
import { textOf } from '../index.ts';
import { parse } from '../parse.ts';

const STORY = 'Ferries stopped on Tuesday. They will run again.';
const read = (text: string, reference = '2021-03-05') => parse(text, { reference });

describe('dateline', () => {
  const cases: [copy: string, raw: string, places: string[], agencies: string[], filed: string | undefined][] = [
    [
      'OSLO (Nordlys / Kyst - 3rd March, 2021) ',
      'OSLO (Nordlys / Kyst - 3rd March, 2021)',
      ['Oslo'],
      ['Nordlys', 'Kyst'],
      '2021-03-03',
    ],
    [
      'OSLO, (Nordlys / Kyst - 3rd Mar, 2021 ) : ',
      'OSLO, (Nordlys / Kyst - 3rd Mar, 2021 )',
      ['Oslo'],
      ['Nordlys', 'Kyst'],
      '2021-03-03',
    ],
    ['MOSCOW, March 3. /TASS/. ', 'MOSCOW, March 3. /TASS/.', ['Moscow'], ['TASS'], '2021-03-03'],
    ['BEIJING, March 3 (Xinhua) -- ', 'BEIJING, March 3 (Xinhua)', ['Beijing'], ['Xinhua'], '2021-03-03'],
    ['Washington, Mar 3 (AFP/PTI) ', 'Washington, Mar 3 (AFP/PTI)', ['Washington'], ['AFP', 'PTI'], '2021-03-03'],
    [
      'SEATTLE/WASHINGTON (Reuters) - ',
      'SEATTLE/WASHINGTON (Reuters)',
      ['Seattle', 'Washington'],
      ['Reuters'],
      undefined,
    ],
    ['NAIROBI, Kenya (AP) _ ', 'NAIROBI, Kenya (AP)', ['Nairobi'], ['AP'], undefined],
    ['DAR ES SALAAM, Tanzania (AP) _ ', 'DAR ES SALAAM, Tanzania (AP)', ['Dar es Salaam'], ['AP'], undefined],
    ['SALVADOR, March 3 - ', 'SALVADOR, March 3', ['Salvador'], [], '2021-03-03'],
    ['AMSTERDAM, 2 March - ', 'AMSTERDAM, 2 March', ['Amsterdam'], [], '2021-03-02'],
    ['RICHMOND, Va. March 3 - ', 'RICHMOND, Va. March 3', ['Richmond'], [], '2021-03-03'],
    [
      'WEST PALM BEACH, Fla./OSLO (Reuters) - ',
      'WEST PALM BEACH, Fla./OSLO (Reuters)',
      ['West Palm Beach', 'Oslo'],
      ['Reuters'],
      undefined,
    ],
    ['(Reuters) - ', '(Reuters)', [], ['Reuters'], undefined],
    ['OSLO — ', 'OSLO', ['Oslo'], [], undefined],
    ['OSLO, Narch 3 - ', 'OSLO, Narch 3', ['Oslo'], [], '2021-03-03'],
    ['(Corrects the name in paragraph 3) OSLO (Reuters) - ', 'OSLO (Reuters)', ['Oslo'], ['Reuters'], undefined],
  ];
  test.each(cases)('%s', (copy, raw, places, agencies, filed) => {
    const article = read(`${copy}${STORY}`);
    const { dateline, source, paragraphs } = article;
    expect(dateline?.raw).toBe(raw);
    expect(dateline && textOf(source, dateline)).toBe(raw);
    expect(dateline?.places.map(({ name }) => name)).toEqual(places);
    expect(dateline?.agencies.map((agency) => textOf(source, agency))).toEqual(agencies);
    expect(dateline?.filed).toBe(filed);
    expect(paragraphs[0] && textOf(source, paragraphs[0])).toBe(STORY);
  });

  test.each([
    'NATO said on Monday - as expected - that ferries stopped.',
    'Ferries stopped (again) - nobody knows why.',
    'MARLTON ferries stopped.',
    '(Ferries stopped on Tuesday.) They will run again.',
    'GET READY - it will rain.',
  ])('prose is no dateline: %s', (copy) => {
    const { dateline, issues } = read(copy);
    expect(dateline).toBeUndefined();
    expect(issues.map(({ code }) => code)).toContain('no-dateline');
  });

  test('a year that is not printed is the one nearest to the reference day', () => {
    expect(parse(`OSLO, Dec 30 (AP) - ${STORY}`, { reference: '2021-01-02' }).dateline?.filed).toBe('2020-12-30');
    expect(parse(`OSLO, Dec 30 (AP) - ${STORY}`).dateline?.filed).toBeUndefined();
  });

  test('a date that no calendar has is reported and left out', () => {
    const { dateline, issues, source } = read(`OSLO (Nordlys - 31st April, 2021) ${STORY}`);
    expect(dateline?.filed).toBeUndefined();
    const issue = issues.find(({ code }) => code === 'dateline-date');
    expect(issue?.span && source.text.slice(issue.span.start, issue.span.end)).toBe('31st April, 2021');
  });
});

describe('headline and advisories', () => {
  const flags = (title: string) => {
    const { advisories, headline } = read(`${title}\n\nOSLO (AP) - ${STORY}`);
    return [advisories.map(({ kind, ordinal, raw }) => [raw, kind, ...(ordinal ? [ordinal] : [])]), headline?.text];
  };

  test.each<[string, unknown[], string]>([
    ['Ferries Stop In Oslo', [], 'Ferries Stop In Oslo'],
    [
      'RPT: REVIEW - Ferries Stop In Oslo',
      [
        ['RPT', 'repeat'],
        ['REVIEW', 'review'],
      ],
      'Ferries Stop In Oslo',
    ],
    [
      'RPT-UPDATE 2-Ferries stop in Oslo',
      [
        ['RPT', 'repeat'],
        ['UPDATE 2', 'update', 2],
      ],
      'Ferries stop in Oslo',
    ],
    ['WRAPUP 1-Ferries stop in Oslo', [['WRAPUP 1', 'roundup', 1]], 'Ferries stop in Oslo'],
    ['(CORRECTED) - FERRIES STOP', [['CORRECTED', 'correction']], 'FERRIES STOP'],
    ['EXCLUSIVE: Ferries stop', [['EXCLUSIVE', 'exclusive']], 'Ferries stop'],
    ['Review of ferries begins', [], 'Review of ferries begins'],
    ['Update: ferries stop', [], 'Update: ferries stop'],
    ['POLL shows ferries stop', [], 'POLL shows ferries stop'],
  ])('%s', (title, expected, headline) => {
    expect(flags(title)).toEqual([expected, headline]);
  });

  test('a title printed twice in other capitals is one headline with two anchors', () => {
    const { headline, advisories } = read(
      `RPT: Ferries Stop In Oslo\n\nRPT: Ferries stop in Oslo\n\nOSLO (AP) - ${STORY}`,
    );
    expect(headline).toMatchObject({ text: 'Ferries Stop In Oslo', anchors: [{}, {}] });
    expect(advisories).toHaveLength(1);
  });

  test('a title that wraps is one headline', () => {
    expect(read(`Ferries stop in Oslo\nas ice holds the fjord\n\nOSLO (AP) - ${STORY}`).headline?.text).toBe(
      'Ferries stop in Oslo as ice holds the fjord',
    );
  });

  test('without a dateline, a line of its own without a full stop is the headline', () => {
    expect(read(`Ferries stop in Oslo\n\n${STORY}`).headline?.text).toBe('Ferries stop in Oslo');
    expect(read(`${STORY}\n\nMore of it.`).headline).toBeUndefined();
  });

  test('a story alone has no headline, which is reported', () => {
    expect(read(`OSLO (AP) - ${STORY}`).issues.map(({ code }) => code)).toEqual(['no-headline']);
  });

  test('keyword lines and bylines are told from the headline', () => {
    const article = read(`BC-HARBOUR-FERRIES\nFerries stop in Oslo\nBy Ana Pop and Ion Berg\n\nOSLO (AP) - ${STORY}`);
    expect(article.slugline?.text).toBe('BC-HARBOUR-FERRIES');
    expect(article.headline?.text).toBe('Ferries stop in Oslo');
    expect(article.byline).toMatchObject({ text: 'By Ana Pop and Ion Berg', people: ['Ana Pop', 'Ion Berg'] });
  });

  test('a headline in capitals with a hyphen is no keyword line', () => {
    expect(read(`BROWN-BERG INC RAISES DIVIDEND\n\nOSLO, March 3 - ${STORY}`).headline?.text).toBe(
      'BROWN-BERG INC RAISES DIVIDEND',
    );
  });
});
