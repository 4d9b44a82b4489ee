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
    ['WASHINGTON ― ', 'WASHINGTON', ['Washington'], [], undefined],
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
    ['OSLO (Nordlys) ', 'OSLO (Nordlys)', ['Oslo'], ['Nordlys'], undefined],
    ['KYIV, Ukraine (Nordlys)\n\n', 'KYIV, Ukraine (Nordlys)', ['Kyiv'], ['Nordlys'], undefined],
    ['OSLO _\n\n', 'OSLO', ['Oslo'], [], undefined],
    ['SAN`A, Yemen (AP) _ ', 'SAN`A, Yemen (AP)', ['San`a'], ['AP'], undefined],
    ['(AP) ', '(AP)', [], ['AP'], undefined],
    ['OSLO, Norway--(BUSINESS WIRE)--', 'OSLO, Norway--(BUSINESS WIRE)', ['Oslo'], ['BUSINESS WIRE'], undefined],
    ['OSLO, March 3 ', 'OSLO, March 3', ['Oslo'], [], '2021-03-03'],
    ['(ANSA) - Rome, March 3 - ', '(ANSA) - Rome, March 3', ['Rome'], ['ANSA'], '2021-03-03'],
    ['ISTANBUL — Reuters\n\n', 'ISTANBUL — Reuters', ['Istanbul'], ['Reuters'], undefined],
    [
      'Oslo/Bergen, 3 March 2021 (Nordlys) – ',
      'Oslo/Bergen, 3 March 2021 (Nordlys)',
      ['Oslo', 'Bergen'],
      ['Nordlys'],
      '2021-03-03',
    ],
    ['OSLO, Mrach 3 (Nordlys) - ', 'OSLO, Mrach 3 (Nordlys)', ['Oslo'], ['Nordlys'], '2021-03-03'],
    ['ST LOUIS, March 3 - ', 'ST LOUIS, March 3', ['St. Louis'], [], '2021-03-03'],
    ['OAKLAND , N.J., March 3 - ', 'OAKLAND , N.J., March 3', ['Oakland'], [], '2021-03-03'],
    ['READING, Penn., March 3 - ', 'READING, Penn., March 3', ['Reading'], [], '2021-03-03'],
    ['TOKYO, March 3 Kyodo - ', 'TOKYO, March 3 Kyodo', ['Tokyo'], ['Kyodo'], '2021-03-03'],
    ['MOSCOW. March 3. INTERFAX - ', 'MOSCOW. March 3. INTERFAX', ['Moscow'], ['INTERFAX'], '2021-03-03'],
    ['GENEVA (3 March 2021) – ', 'GENEVA (3 March 2021)', ['Geneva'], [], '2021-03-03'],
    ['GENEVA, March 2021 (Nordlys) – ', 'GENEVA, March 2021 (Nordlys)', ['Geneva'], ['Nordlys'], '2021-03-01'],
    ['New Delhi [India], March 3 (ANI): ', 'New Delhi [India], March 3 (ANI)', ['New Delhi'], ['ANI'], '2021-03-03'],
    ['March 3 (Bramsk) - ', 'March 3 (Bramsk)', [], ['Bramsk'], '2021-03-03'],
    ['WASHINGTON D.C. (AP) - ', 'WASHINGTON D.C. (AP)', ['Washington'], ['AP'], undefined],
    ['TRENTON, N.J. - ', 'TRENTON, N.J.', ['Trenton'], [], undefined],
    ['SÃO PAULO (AP) - ', 'SÃO PAULO (AP)', ['Sao Paulo'], ['AP'], undefined],
    ["O'FJELL, Norway (AP) - ", "O'FJELL, Norway (AP)", ["O'Fjell"], ['AP'], undefined],
    ['La paz, march 3 - ', 'La paz, march 3', ['La Paz'], [], '2021-03-03'],
    ['RENO, Nev., Mach 3 - ', 'RENO, Nev., Mach 3', ['Reno'], [], '2021-03-03'],
    ['By Ana Pop and Ion Berg OSLO (Reuters) - ', 'OSLO (Reuters)', ['Oslo'], ['Reuters'], undefined],
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
    'NATO - The alliance - said ferries stopped.',
    'CHINA - The largest buyer of ferries - has none.',
    'U.S. - Russian talks began.',
    'OPEC (Vienna) - The ferry club - met.',
    'NFA (Norwegian Ferry Agency) - The owner - sold them.',
    'AP (Associated Press) reporters met.',
    'A (Reuters) poll of ferries began.',
    'May 5 - The day it ended - was bright.',
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
    ['Update: ferries stop', [['Update', 'update']], 'ferries stop'],
    ['POLL shows ferries stop', [], 'POLL shows ferries stop'],
    ['HOLD FOR RELEASE 6 A.M. EST: Ferries stop', [['HOLD FOR RELEASE 6 A.M. EST', 'hold']], 'Ferries stop'],
    ['UPDATE 6-Ferries stop', [['UPDATE 6', 'update', 6]], 'Ferries stop'],
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

  test('a title that opens with a place is no dateline', () => {
    const { headline, dateline } = read(`OSLO - Ferries stop\n\nBERGEN (AP) - ${STORY}`);
    expect([headline?.text, dateline?.raw]).toEqual(['OSLO - Ferries stop', 'BERGEN (AP)']);
  });

  test('a title that wraps and is printed twice is one headline with an anchor a line', () => {
    const title = 'RPT-Ferries Stop In Oslo, Bergen And Tromso As\nIce Holds Every Harbour';
    const { headline } = read(`${title}\n\n${title.replace('And', 'and')}\n\nOSLO (AP) - ${STORY}`);
    expect(headline?.text).toBe('Ferries Stop In Oslo, Bergen And Tromso As Ice Holds Every Harbour');
    expect(headline?.anchors).toHaveLength(4);
  });

  test('a title is the same with and without its flags', () => {
    const { headline } = read(`RPT: Ferries Stop\n\nFerries stop\n\nOSLO (AP) - ${STORY}`);
    expect(headline?.anchors).toHaveLength(2);
  });

  test('a line under a short title is no part of it', () => {
    expect(read(`Ferries stop in Oslo\nMayor calls for calm\n\nOSLO (AP) - ${STORY}`).headline?.text).toBe(
      'Ferries stop in Oslo',
    );
  });

  test('a line of flags stands above its headline', () => {
    const { advisories, headline } = read(`URGENT\nFerries stop in Oslo\n\nOSLO (AP) - ${STORY}`);
    expect([advisories.map(({ kind }) => kind), headline?.text]).toEqual([['urgent'], 'Ferries stop in Oslo']);
  });

  test.each<[string, string]>([
    ['BC-EU--Oslo-Ferries, 1st Ld-Writethru', 'writethru'],
    ['NORWAY-FERRIES/STRIKE (UPDATE 2)', 'update'],
    ['AP-EU--Oslo-Ferries, 2nd Ld-Writethru,0712', 'writethru'],
    ['BC-OSLO-FERRIES 1STLD', 'lead'],
  ])('a keyword line has the flags where the headline has none: %s', (slugline, kind) => {
    const article = read(`${slugline}\n\nFerries stop\n\nOSLO (AP) - ${STORY}`);
    expect([article.slugline?.text, article.advisories.map((flag) => flag.kind)]).toEqual([slugline, [kind]]);
    expect(article.advisories.map((flag) => textOf(article.source, flag))).toEqual(
      article.advisories.map(({ raw }) => raw),
    );
  });

  test('the flags of a line of their own and of the keyword line are kept, one of each kind', () => {
    const { advisories } = read(
      `URGENT\nBC-EU--Oslo-Ferries, 2nd Ld-Writethru\n\nUPDATE 2-Ferries stop\n\nOSLO (AP) - ${STORY}`,
    );
    expect(advisories.map(({ kind, ordinal }) => [kind, ordinal])).toEqual([
      ['urgent', undefined],
      ['writethru', 2],
      ['update', 2],
    ]);
  });

  test('the codes about the keywords of a wire header are no part of the keyword line', () => {
    const { slugline, headline, source } = read(
      `u f BC-HARBOUR/<OSL>-FERRIES   03-03 0105\n\nFERRIES STOP\n\n    OSLO, March 3 - ${STORY}`,
    );
    expect([slugline?.text, headline?.text]).toEqual(['BC-HARBOUR/<OSL>-FERRIES', 'FERRIES STOP']);
    expect(slugline && textOf(source, slugline)).toBe(slugline?.text);
  });

  test.each<[string, string[]]>([
    ['u f AM-FERRIES 1STLD   03-03 0104', ['1STLD']],
    ['b f AM-FERRIES ***URGENT  03-03 0097', ['URGENT']],
    ['nu f US-FERRIES-FULLOUT  03-03 0056', []],
    ['r f AM-FERRIES-IVORY COAST   03-03 0117', []],
  ])('its codes tell a keyword line, whatever stands in it: %s', (line, flags) => {
    const { headline, slugline, advisories } = read(`${line}\n\nFERRIES STOP\n\n    OSLO, March 3 - ${STORY}`);
    expect([headline?.text, advisories.map(({ raw }) => raw)]).toEqual(['FERRIES STOP', flags]);
    expect(slugline?.text).toBe(line.slice(line.search(/[A-Z]{2}-/), line.indexOf('  03')).trim());
  });

  test('routing codes, days and notes to editors are no headline', () => {
    const header =
      'F\nV RM\nC T\nf0704nordly\nMarch 3, 2021\nEds: Updates with mayor.\n(Adds quotes)\n* Ice in the fjord';
    expect(read(`${header}\nFerries stop\n\nOSLO (AP) - ${STORY}`).headline?.text).toBe('Ferries stop');
  });

  test('a flag said loudly is one', () => {
    const { advisories, paragraphs } = read(`KILL KILL KILL\n${STORY}`);
    expect([advisories.map(({ raw }) => raw), paragraphs.length]).toEqual([['KILL'], 1]);
  });

  test('without a dateline, a note of the desk tells the flagged line above it from the story', () => {
    const { headline, paragraphs } = read(`UPDATE 2-Ferries stop\n(Adds details)\n${STORY}`);
    expect([headline?.text, paragraphs.length]).toEqual(['Ferries stop', 1]);
  });

  test('the carets and brackets of a wire header belong to none of its lines', () => {
    const { headline, byline, paragraphs } = read(
      `BC-FERRIES\n^Ferries stop<\n^AP Photo XX101<\n^Eds: Adds quotes.<\n^By ANA POP=\n^Nordlys Staff Writer=\nOSLO (AP) _ ${STORY}`,
    );
    expect([headline?.text, byline?.text, paragraphs.length]).toEqual(['Ferries stop', 'By ANA POP', 1]);
  });

  test('control characters about the lines of a header belong to none of them', () => {
    const { headline, slugline, paragraphs, source } = read(
      `\x16\x01W2870\x1fnordic\nf l\x13\x11 BC-LT--Harbour-Ferr     03-03 1049\n\x02^BC-LT--Harbour Ferries,466<\n^Ferries stop <\n\t   OSLO (AP) _ ${STORY}\n\x03\n\x04`,
    );
    expect([headline?.text, slugline?.text, paragraphs.length]).toEqual(['Ferries stop', 'BC-LT--Harbour-Ferr', 1]);
    expect(paragraphs[0] && textOf(source, paragraphs[0])).toBe(STORY);
  });

  test('number, priority and keywords with a slash stand above a title that ends with an equals sign', () => {
    const { headline, slugline, byline, advisories } = read(
      `\x01eca0003 3 i 380  dpa 0045\n\nNorway/harbour/\n\x02REFILE\n1ST LEAD\nFerries stop in Oslo after ice closed the harbour\nBy dpa correspondents =\n\nOslo (dpa) - ${STORY}`,
    );
    expect([headline?.text, slugline?.text, byline?.text]).toEqual([
      'Ferries stop in Oslo after ice closed the harbour',
      'Norway/harbour/',
      'By dpa correspondents',
    ]);
    expect(advisories.map(({ kind }) => kind)).toEqual(['refile', 'lead']);
  });

  test('a note in the carets of a header may be long', () => {
    const note =
      "^EDITOR'S NOTE _ This is part of a long investigation into what ice costs the harbours of the country.<";
    expect(read(`^Ferries stop<\n${note}\n^By ANA POP=\n\tOSLO (AP) _ ${STORY}`).dateline?.places[0]?.name).toBe(
      'Oslo',
    );
  });

  test('a byline may stand before an agency alone', () => {
    const { byline, dateline } = read(`(Corrects spelling of a name) By Ana Pop (Reuters) - ${STORY}`);
    expect([byline?.people, dateline?.places, dateline?.raw]).toEqual([['Ana Pop'], [], '(Reuters)']);
  });

  test.each<[string, string[]]>([
    ['By Ana Pop', ['Ana Pop']],
    ['by Ana Pop, Ion Berg', ['Ana Pop', 'Ion Berg']],
    ['By ANA POP, Associated Press Writer', ['ANA POP']],
    ['By Ana Pop in Oslo and Ion Berg in Bergen', ['Ana Pop', 'Ion Berg']],
    ['By Reuters Staff', []],
  ])('%s is a byline', (line, people) => {
    expect(read(`Ferries stop\n\n${line}\n\nOSLO (AP) - ${STORY}`).byline).toMatchObject({ text: line, people });
  });

  test('a byline in the line of the dateline is read', () => {
    const { byline, paragraphs } = read(`Ferries stop\n\nBy Ana Pop OSLO (AP) - ${STORY}`);
    expect([byline?.text, byline?.people, paragraphs.length]).toEqual(['By Ana Pop', ['Ana Pop'], 1]);
  });

  test.each<[string, string[] | undefined]>([
    [', Ana Pop - ', ['Ana Pop']],
    [', Ana Pop and Ion van der Berg - ', ['Ana Pop', 'Ion van der Berg']],
    [' - ', undefined],
  ])('a byline may stand behind the agency: "%s"', (signature, people) => {
    const { byline, dateline, paragraphs, source } = read(
      `Ferries stop\n\nOSLO (Nordlys / Sputnik)${signature}${STORY}`,
    );
    expect([byline?.people, dateline?.raw]).toEqual([people, 'OSLO (Nordlys / Sputnik)']);
    expect(paragraphs[0] && textOf(source, paragraphs[0])).toBe(STORY);
  });

  test('prose that opens with "By" is no byline', () => {
    expect(read(`Ferries stop\n\nBy Monday the ferries had stopped\n\n${STORY}`).byline).toBeUndefined();
  });

  test('the story above a dateline of its own stays in the body', () => {
    const first = `${STORY} The harbour office said in a notice that the ice had closed both of the piers.`;
    expect(read(`Ferries stop\n\n${first}\n\nOSLO (AP) - ${STORY}`).paragraphs).toHaveLength(2);
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

  test('a town in small letters and a colon are a dateline before a whole sentence, and a title without one', () => {
    const sentence = 'Ferries stopped on Monday because of ice, the harbour office said.';
    expect(read(`Ferries stop\n\nNew Delhi: ${sentence}`).dateline?.places[0]?.name).toBe('New Delhi');
    expect(read(`Moscow: Ferries stop\n\n${sentence}`).headline?.text).toBe('Moscow: Ferries stop');
  });

  test.each([
    ['ATLANTA, Georgia (AP) — ', 'US'],
    ['TBILISI, Georgia (AP) — ', 'GE'],
  ])('a region that is a state and a country is what its town says: %s', (dateline, country) => {
    expect(read(dateline + STORY).dateline?.places[0]?.country).toBe(country);
  });

  test('a line of copyright is no headline', () => {
    expect(read(`COPYRIGHT 2021 BY NORDLYS\n\nFerries stop\n\nOSLO (AP) - ${STORY}`).headline?.text).toBe(
      'Ferries stop',
    );
  });

  test('a line in the capitals of a headline is one, with a full stop too', () => {
    expect(read(`Ferries Stop After Ice.\n\n${STORY}`).headline?.text).toBe('Ferries Stop After Ice.');
  });

  test('the flags of a keyword line are read before its word count', () => {
    const article = read(
      `r i BC-FERRIES   03-03 0234\n\nBC-FERRIES, 1st Ld-Writethru,0123\n\nFerries stop\n\nOSLO (AP) - ${STORY}`,
    );
    expect(article.advisories.map(({ kind, ordinal }) => [kind, ordinal])).toEqual([['writethru', 1]]);
  });

  test('the letters of the house before a flag belong to no headline', () => {
    const article = read(`DJ UPDATE: Ferries Stop In Oslo\n\nOSLO (AP) - ${STORY}`);
    expect(article.headline?.text).toBe('Ferries Stop In Oslo');
    expect(article.advisories.map(({ kind }) => kind)).toEqual(['update']);
  });

  test('the rubric of a sport in small letters belongs to no headline', () => {
    expect(read(`Soccer-Skarvik win in Oslo\n\nOSLO (AP) - ${STORY}`).headline?.text).toBe('Skarvik win in Oslo');
    expect(read(`Oil-rich Skarvik wins\n\nOSLO (AP) - ${STORY}`).headline?.text).toBe('Oil-rich Skarvik wins');
  });

  test('a town in small letters with its country is a dateline before a whole sentence', () => {
    const article = read(`Ferries stop\n\nTripoli, Lebanon – ${STORY} They will not run before Friday.`);
    expect(article.dateline?.places[0]?.country).toBe('LB');
  });

  test('the name of a country may hold small words, and a province its short form', () => {
    const goma = read(`GOMA, Democratic Republic of Congo, March 3 (AP) - ${STORY}`).dateline;
    expect([goma?.places[0]?.country, goma?.filed]).toEqual(['CD', '2021-03-03']);
    expect(read(`MOOSE JAW, Sask. - ${STORY}`).dateline?.places[0]?.country).toBe('CA');
  });

  test('a town alone in its line, between a title and a story, is a dateline', () => {
    expect(read(`Ferries stop\n\nBy Ana Pop\n\nOSLO\n\n${STORY}`).dateline?.places[0]?.name).toBe('Oslo');
    expect(read(`OSLO\n\n${STORY}`).dateline).toBeUndefined();
  });

  test('a line that leads up to something is no headline', () => {
    expect(read(`Nordlys said on Monday:\n\n${STORY}`).headline).toBeUndefined();
  });
});
