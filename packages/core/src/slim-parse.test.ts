import { readSample } from '@wirecopy/fixtures';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Article } from './model/article.ts';
import { parse as parseAll } from './parse.ts';
import { parse } from './slim-parse.ts';
import { copy } from './testing/copy.ts';
import { faultsOf } from './testing/faults.ts';

const sample = readSample().text;

test('header, body and quotations are read as the whole parser reads them', () => {
  const slim = parse(sample);
  const whole = parseAll(sample);
  for (const layer of [
    'id',
    'advisories',
    'headline',
    'paragraphs',
    'sentences',
    'notes',
    'acronyms',
    'credits',
  ] as const)
    expect(slim[layer]).toEqual(whole[layer]);
  expect(slim.dateline).toMatchObject({ raw: whole.dateline?.raw, filed: whole.dateline?.filed });
  const said = ({ quotations }: Article): unknown =>
    quotations
      .filter(({ kind }) => kind === 'direct')
      .map(({ anchors, attribution }) => [anchors, attribution?.speaker?.text, attribution?.cue?.text]);
  expect(said(slim)).toEqual(said(whole));
});

test('what needs tables of names stays empty', () => {
  const { people, organizations, places, works, times, dateline } = parse(
    'OSLO, Norway (Nordlys) - Ana Pop of Kyst Inc. said on Tuesday the ferries would run.',
  );
  expect([people, organizations, places, works, times]).toEqual([[], [], [], [], []]);
  expect(dateline?.places).toEqual([{ text: 'OSLO', name: 'Oslo', anchors: [{ start: 0, end: 4 }] }]);
});

test('the language of copy is what the caller says, and English otherwise', () => {
  const copy = 'OSLO (Nordlys) - Die Fähren werden nicht fahren, sagte der Minister der Stadt und der Häfen.';
  expect(parse(copy).language).toBe('en');
  const { language, issues } = parse(copy, { language: 'de' });
  expect([language, issues.map(({ code }) => code)]).toEqual(['de', ['other-language', 'no-headline']]);
});

test('whatever the copy, the article is as it must be', () => {
  fc.assert(
    fc.property(copy, (text) => {
      expect(faultsOf({ parse, Article }, text)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
