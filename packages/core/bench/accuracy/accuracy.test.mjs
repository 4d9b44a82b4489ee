import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scoreArticle } from './article.mjs';
import { runsWithin, scoreAttribution } from './attribution.mjs';
import { readArticles, readFolder } from './corpus.mjs';
import { scoreEntities } from './entities.mjs';
import { printMisses, printTable } from './table.mjs';
import { scoreTimes } from './times.mjs';

const spanOf = (text, words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const rowOf = ({ rows }, part) => rows.find((row) => row.part === part);

const speech = 'Ana Pop said on Monday: “The ferries run.” Ion Berg said the port was shut.';
const article = {
  id: 'a',
  text: speech,
  attributions: [
    { source: [spanOf(speech, 'Ana Pop')], content: [spanOf(speech, 'The ferries run.')] },
    { source: [spanOf(speech, 'Ion Berg')], content: [spanOf(speech, 'the port was shut')] },
  ],
};
const quotation = (kind, words, source) => ({
  kind,
  anchors: [spanOf(speech, words)],
  source: source && spanOf(speech, source),
});

test('a run is what stands between double marks, which may stand just outside the span', () => {
  const [run] = runsWithin(speech, spanOf(speech, 'The ferries run.'));
  expect(speech.slice(run.start, run.end)).toBe('The ferries run.');
});

test.each(['"run"', '“run”', "``run''", "''run''"])('copy that quotes like this has its runs: %s', (quoted) => {
  const text = `They ${quoted} again`;
  expect(runsWithin(text, spanOf(text, quoted)).map(({ start, end }) => text.slice(start, end))).toEqual(['run']);
});

test('a report and the words quoted in it are one content when they have one cue', () => {
  const report = { ...quotation('indirect', 'the port was shut', 'Ion Berg'), cue: 50 };
  const quoted = { ...quotation('partial', 'shut', 'Ion Berg'), cue: 50 };
  const contents = (found) =>
    rowOf(
      scoreAttribution([article], () => found),
      'contents @0.8',
    ).found;
  expect(contents([report, quoted])).toBe(1);
  expect(contents([report, { ...quoted, cue: 16 }])).toBe(2);
});

test('a quotation found with its source is right in every figure', () => {
  const found = [
    quotation('direct', 'The ferries run.', 'Ana Pop'),
    quotation('indirect', 'the port was shut', 'Ion Berg'),
  ];
  const score = scoreAttribution([article], () => found);
  expect(rowOf(score, 'direct runs')).toMatchObject({ gold: 1, found: 1, precision: 1, recall: 1, f1: 1 });
  expect(rowOf(score, 'contents @0.8')).toMatchObject({ gold: 2, found: 2, f1: 1 });
  expect(rowOf(score, 'direct runs: source right')).toMatchObject({ of: 1, right: 1 });
  expect(score.misses).toEqual([]);
});

test('a source counts by its last word for runs, by its place for contents', () => {
  const text = `${speech} Pop left.`;
  const later = { start: text.lastIndexOf('Pop'), end: text.lastIndexOf('Pop') + 3 };
  const score = scoreAttribution([{ ...article, text }], () => [
    { ...quotation('direct', 'The ferries run.'), source: later },
  ]);
  expect(rowOf(score, 'direct runs: source right')).toMatchObject({ right: 1 });
  expect(rowOf(score, 'contents @0.3: source right')).toMatchObject({ right: 0 });
});

test('half of a content agrees about the matter, not to the character', () => {
  const score = scoreAttribution([article], () => [quotation('indirect', 'the port', 'Ion Berg')]);
  expect(rowOf(score, 'contents @0.3')).toMatchObject({ recall: 0.5, precision: 1 });
  expect(rowOf(score, 'contents @0.8')).toMatchObject({ recall: 0 });
  expect(rowOf(score, 'direct runs')).toMatchObject({ found: 0, recall: 0 });
});

test('what differs is listed with the words around it', () => {
  const { misses } = scoreAttribution([article], () => [quotation('direct', 'Monday', 'Ana Pop')]);
  const printed = printMisses(misses.map((item) => ({ ...item, set: 'dev' })));
  expect(printed).toContain('direct runs, dev: missing (1)\n  a:25  Ana Pop said on Monday: “«The ferries run.»”');
  expect(printed).toContain('direct runs, dev: extra (1)\n  a:16  Ana Pop said on «Monday»:');
});

const times = {
  id: 't',
  text: 'on Monday and last week',
  times: [
    { start: 3, end: 9, type: 'DATE', value: '2021-03-01' },
    { start: 14, end: 23, type: 'DATE', value: '2021-W08' },
  ],
};

test('a time with other bounds is relaxed, its value and type count all the same', () => {
  const score = scoreTimes([times], () => [
    { start: 0, end: 9, type: 'DATE', value: '2021-03-01' },
    { start: 14, end: 23, type: 'DURATION', value: 'P1W' },
  ]);
  const f1 = Object.fromEntries(score.rows.map((row) => [row.part, row.f1]));
  expect(f1).toEqual({ 'times strict': 0.5, 'times relaxed': 1, 'times value': 0.5, 'times type': 0.5 });
  expect(score.misses.map(({ kind }) => kind)).toEqual(['bounds', 'value', 'type']);
});

test('a time matches one time only', () => {
  const score = scoreTimes([times], () => [{ start: 0, end: 23, type: 'DATE', value: '2021-03-01' }]);
  expect(rowOf(score, 'times relaxed')).toMatchObject({ gold: 2, found: 1, recall: 0.5 });
});

test('mentions are exact or overlap, each type for itself', () => {
  const text = 'Ana Pop in Oslo';
  const entities = [
    { ...spanOf(text, 'Ana Pop'), type: 'PER' },
    { ...spanOf(text, 'Oslo'), type: 'LOC' },
  ];
  const score = scoreEntities([{ id: 'e', text, entities }], () => [
    { ...spanOf(text, 'Pop'), type: 'PER' },
    { ...spanOf(text, 'Oslo'), type: 'ORG' },
  ]);
  expect(rowOf(score, 'PER exact')).toMatchObject({ gold: 1, found: 1, f1: 0 });
  expect(rowOf(score, 'PER overlap')).toMatchObject({ f1: 1 });
  expect(rowOf(score, 'LOC overlap')).toMatchObject({ gold: 1, found: 0, f1: 0 });
  expect(rowOf(score, 'PER+ORG+LOC overlap')).toMatchObject({ gold: 2, found: 2, f1: 0.5 });
});

const source = 'FERRIES STOP\n\nOSLO (Nordlys - 3rd March, 2021) “We wait,” Ana Pop said on Tuesday.';
const gold = {
  advisories: [],
  headline: { text: 'Ferries Stop', lines: [spanOf(source, 'FERRIES STOP')] },
  dateline: {
    ...spanOf(source, 'OSLO (Nordlys - 3rd March, 2021)'),
    text: 'OSLO (Nordlys - 3rd March, 2021)',
    place: { ...spanOf(source, 'OSLO'), text: 'OSLO' },
    country: 'NO',
    agencies: [{ text: 'Nordlys' }],
    date: { value: '2021-03-03' },
  },
  paragraphs: [{ end: source.length }],
  statements: [
    { speaker: 'Ana Pop', cue: { ...spanOf(source, 'said'), text: 'said' }, segments: [spanOf(source, 'We wait,')] },
  ],
  dates: [{ ...spanOf(source, 'Tuesday'), value: '2021-03-02' }],
  datesOptional: [{ ...spanOf(source, '3rd March, 2021'), value: '2021-03-03' }],
  abbreviations: [],
  editorNotes: [],
  topics: [],
  people: [{ name: 'Ana Pop', title: 'mayor', mentions: 1 }],
  organizations: [],
  places: [{ name: 'Oslo', first: spanOf(source, 'OSLO') }],
  works: [],
};
const anchorsOf = (words) => [spanOf(source, words)];
const read = {
  source: { text: source },
  advisories: [],
  headline: { text: 'FERRIES STOP', anchors: anchorsOf('FERRIES STOP') },
  dateline: {
    raw: gold.dateline.text,
    places: [{ name: 'Oslo', country: 'NO' }],
    agencies: [{ text: 'Nordlys' }],
    filed: '2021-03-03',
  },
  paragraphs: [{ anchors: [{ start: source.indexOf('“'), end: source.length }] }],
  quotations: [
    {
      kind: 'direct',
      anchors: anchorsOf('“We wait,”'),
      attribution: { speaker: { person: 'p1' }, cue: { text: 'said', anchors: anchorsOf('said') } },
    },
  ],
  people: [{ id: 'p1', name: 'Ana Pop', titles: [], anchors: anchorsOf('Ana Pop') }],
  times: [{ text: 'on Tuesday', value: '2021-03-02', anchors: anchorsOf('on Tuesday') }],
  acronyms: [],
  notes: [],
  sections: [],
  organizations: [],
  places: [{ name: 'Oslo' }],
  works: [],
};

test('an annotated article is compared part by part, marks and openers at the edges left out', () => {
  const { rows, misses, mean } = scoreArticle(gold, source, read);
  expect(misses).toEqual([{ part: 'titles', kind: 'missing', context: 'Ana Pop: mayor' }]);
  expect(mean).toBeCloseTo((rows.length - 1) / rows.length);
});

test('a span out of range is told', () => {
  const places = [{ name: 'Oslo', anchors: [{ start: 4, end: 4 }] }];
  const { rows } = scoreArticle(gold, source, { ...read, places });
  expect(rows[0]).toMatchObject({ part: 'anchors in range', f1: 0 });
});

test('a malformed line is told with its number', () => {
  const fields = { id: 'string', text: 'string', times: 'array' };
  expect(() => readArticles('{"id":"a","text":"b","times":[]}\n\n{"id":', 'dev.ndjson', fields)).toThrow(
    'dev.ndjson:3: expected JSON, found "{\\"id\\":"',
  );
  expect(() => readArticles('{"id":"a","text":"b"}', 'dev.ndjson', fields)).toThrow(
    'dev.ndjson:1: expected "times" to be array, found nothing',
  );
  expect(() => readArticles('null', 'dev.ndjson', fields)).toThrow('dev.ndjson:1: expected "id" to be string');
});

test('a folder that is missing, a file, or empty is told with what was expected', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wirecopy-accuracy-'));
  writeFileSync(join(folder, 'file'), '');
  expect(() => readFolder(join(folder, 'none'))).toThrow('none: expected a folder, found nothing');
  expect(() => readFolder(join(folder, 'file'))).toThrow('file: expected a folder, found a file');
  expect(() => readFolder(folder, 'train')).toThrow('expected attribution/train.ndjson');
  writeFileSync(join(folder, 'gold.json'), '{}');
  expect(() => readFolder(folder)).toThrow('gold.json: expected "headline" to be object, found nothing');
  writeFileSync(join(folder, 'gold.json'), JSON.stringify(gold));
  expect(() => readFolder(folder)).toThrow('source.txt: expected beside gold.json, found nothing');
});

test('the table has a line a figure, columns in step', () => {
  const rows = [
    { part: 'times strict', set: 'dev', gold: 2, found: 1, precision: 1, recall: 0.5, f1: 2 / 3 },
    { part: 'source right', set: 'dev', of: 4, right: 3, share: 0.75 },
  ];
  const [head, , first, second] = printTable(rows).split('\n');
  expect(head.split(/\s{2,}/)).toEqual(['part', 'set', 'gold', 'found', 'P %', 'R %', 'F1 %', 'right %']);
  expect(first).toMatch(/^times strict {2}dev +2 +1 +100\.0 +50\.0 +66\.7$/);
  expect(second).toMatch(/^source right {2}dev +4 +75\.0$/);
});
