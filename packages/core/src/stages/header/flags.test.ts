import { expect, test } from 'vitest';
import { ADVISORIES } from '../../vocabulary/advisories.ts';
import { readClosingFlag, readFlags, readOrder, readRubric } from './flags.ts';

const read = (title: string): [string[], string] => {
  const { flags, end } = readFlags(title, 0, title.length);
  return [flags.map(({ raw, kind, ordinal }) => `${raw}=${kind}${ordinal ?? ''}`), title.slice(end)];
};

test.each(Object.entries(ADVISORIES).flatMap(([kind, { flags }]) => flags.map((flag) => [flag, kind] as const)))(
  '%s is a flag before a colon, a dash or a hyphen',
  (flag, kind) => {
    for (const mark of [': ', ' - ', ' – ', '-'])
      expect(read(`${flag}${mark}Ferries stop`)).toEqual([[`${flag}=${kind}`], 'Ferries stop']);
  },
);

test.each<[string, string[], string]>([
  ['RPT-UPDATE 2-Ferries stop', ['RPT=repeat', 'UPDATE 2=update2'], 'Ferries stop'],
  ['RPT REVIEW - Ferries stop', ['RPT=repeat', 'REVIEW=review'], 'Ferries stop'],
  ['RPT/URGENT - Ferries stop', ['RPT=repeat', 'URGENT=urgent'], 'Ferries stop'],
  ['(RPT) (CORRECTED) FERRIES STOP', ['RPT=repeat', 'CORRECTED=correction'], 'FERRIES STOP'],
  ['[CORRECTED] Ferries stop', ['CORRECTED=correction'], 'Ferries stop'],
  ['2nd Ld-Writethru, Ferries stop', ['2nd Ld-Writethru=writethru2'], 'Ferries stop'],
  ['3RD LEAD Ferries stop', ['3RD LEAD=lead3'], 'Ferries stop'],
  ['UPDATE5 - Ferries stop', ['UPDATE5=update5'], 'Ferries stop'],
  ['CORRECTED-(OFFICIAL)-Ferries stop', ['CORRECTED=correction'], 'Ferries stop'],
  ['FACTBOX-10 ferries that stop', ['FACTBOX=factbox'], '10 ferries that stop'],
  ['Exclusive: Ferries stop', ['Exclusive=exclusive'], 'Ferries stop'],
  ['Factbox - Ferries stop', ['Factbox=factbox'], 'Ferries stop'],
  ['EMBARGOED until 0600 GMT: Ferries stop', ['EMBARGOED until 0600 GMT=embargo'], 'Ferries stop'],
  ['EMBARGOED UNTIL 06:00 GMT MARCH 5 - Ferries', ['EMBARGOED UNTIL 06:00 GMT MARCH 5=embargo'], 'Ferries'],
])('%s', (title, flags, rest) => {
  expect(read(title)).toEqual([flags, rest]);
});

test.each([
  'Review of ferries begins',
  'Lead: the metal that poisons',
  'HOLD-UP AT OSLO BANK',
  'TV-licence fee rises',
  'ALERT-LEVEL RAISED',
  'URGENT CALL FOR FERRIES',
  'URGENT, SAYS MAYOR',
  'Breaking-point reached',
])('%s has no flag', (title) => {
  expect(read(title)).toEqual([[], title]);
});

test('a flag may close a headline in brackets; other brackets are words of it', () => {
  const closing = (title: string) => title.slice(0, readClosingFlag(title, 0, title.length).end);
  expect(closing('Ferries stop (UPDATE 2)')).toBe('Ferries stop');
  expect(closing('Ferries stop (OSLO)')).toBe('Ferries stop (OSLO)');
});

test('a line of nothing but flags takes time in proportion to its length', () => {
  const line = 'RPT: '.repeat(20_000);
  expect(readFlags(line, 0, line.length).flags.length).toBeGreaterThan(0);
});

test.each<[string, string[], string]>([
  ['SOCCER-Skarvik beat Norvik', [], 'Skarvik beat Norvik'],
  ['GLOBAL MARKETS-Shares slip', [], 'Shares slip'],
  ['WALL ST WEEK AHEAD-Investors wait', ['preview'], 'Investors wait'],
  ['US-Russia talks fail', [], 'US-Russia talks fail'],
  ['NORWAY FERRY-BACKED GROUP WINS', [], 'NORWAY FERRY-BACKED GROUP WINS'],
])('%s: a rubric in capitals belongs to no headline', (title, kinds, words) => {
  const { flags, end } = readRubric(title, 0, title.length);
  expect([flags.map(({ kind }) => kind), title.slice(end)]).toEqual([kinds, words]);
});

test('an order of the desk before a keyword is a flag anywhere in its line', () => {
  const read = (line: string): string[] => readOrder(line, 0, line.length).map(({ kind }) => kind);
  expect(read('Nordlys - KILL BC-Norvik-Ferries')).toEqual(['withdrawal']);
  expect(read('Nordlys - KILL the ferries')).toEqual([]);
});
