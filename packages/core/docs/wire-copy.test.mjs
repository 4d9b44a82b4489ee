import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from '../src/parse.ts';
import { ADVISORIES } from '../src/vocabulary/advisories.ts';
import { ISSUE_CODES } from '../src/vocabulary/issue-codes.ts';
import { WORK_KINDS } from '../src/vocabulary/works.ts';

const page = readFileSync(new URL('./wire-copy.md', import.meta.url), 'utf8');

const DATELINE = 'OSLO (Nordlys - 3rd March, 2021) ';
const STORY = `${DATELINE}It rained.`;
const covered = ({ source }, { anchors }) => anchors.map(({ start, end }) => source.text.slice(start, end));
const listed = (items) => (items.length > 0 ? items.join(' | ') : 'none');
const flat = (words) => words.replace(/\s+/g, ' ');

/** What stands around the copy of an example, and how what was read of it is told. */
const LAYERS = {
  advisories: {
    around: (copy) => `${copy}\n\n${STORY}`,
    tell: ({ advisories }) => listed(advisories.map(({ kind, ordinal }) => (ordinal ? `${kind} ${ordinal}` : kind))),
  },
  headline: {
    around: (copy) => copy,
    tell: (article) => (article.headline ? `${article.headline.text} (${article.headline.anchors.length})` : 'none'),
  },
  slugline: { around: (copy) => `${copy}\n\n${STORY}`, tell: ({ slugline }) => slugline?.text ?? 'none' },
  byline: { around: (copy) => `${copy}\n\n${STORY}`, tell: ({ byline }) => listed(byline?.people ?? []) },
  dateline: {
    around: (copy) => `${copy} Ferries stopped on the fjord.`,
    tell: ({ dateline }) =>
      dateline
        ? [
            dateline.places.map(({ name, country }) => [name, country].filter(Boolean).join(' ')).join(', '),
            dateline.agencies.map(({ text }) => text).join(', '),
            dateline.filed,
          ]
            .map((part) => part || '-')
            .join(' | ')
        : 'none',
  },
  paragraphs: { tell: (article) => listed(article.paragraphs.map((item) => flat(covered(article, item)[0]))) },
  sentences: { tell: (article) => listed(article.sentences.map((item) => flat(covered(article, item)[0]))) },
  quotations: {
    tell: (article) =>
      listed(article.quotations.map((item) => `${item.kind}: ${covered(article, item).map(flat).join(' … ')}`)),
  },
  attribution: {
    tell: (article) =>
      listed(
        article.quotations.map(({ attribution: { speaker, cue, addressee, setting, date } = {} }) =>
          [speaker, cue, addressee && { text: `to ${addressee.text}` }, setting, date && { text: date }]
            .filter(Boolean)
            .map(({ text }) => text)
            .join(', '),
        ),
      ),
  },
  speakers: {
    tell: ({ quotations, people, organizations }) =>
      listed(
        quotations.map(({ attribution: { speaker } = {} }) => {
          const ids = speaker?.people ?? [speaker?.person ?? speaker?.organization];
          const names = [...people, ...organizations].filter(({ id }) => ids.includes(id)).map(({ name }) => name);
          return `${speaker?.text ?? '-'} = ${names.join(' and ') || '-'}`;
        }),
      ),
  },
  people: {
    tell: ({ people }) =>
      listed(
        people.map(({ name, titles, anchors }) => {
          const title = titles.map(({ text }) => text).join(', ');
          return `${name}${title ? ` (${title})` : ''} ${anchors.length}`;
        }),
      ),
  },
  organizations: {
    tell: ({ organizations }) => listed(organizations.map(({ name }) => name).filter((name) => name !== 'Nordlys')),
  },
  places: {
    around: (copy) => copy,
    tell: ({ places }) => listed(places.map(({ name, country }) => [name, country].filter(Boolean).join(' '))),
  },
  works: {
    tell: ({ works }) => listed(works.map(({ name, kind, aliases }) => [`${name}, ${kind}`, ...aliases].join(' = '))),
  },
  acronyms: { tell: ({ acronyms }) => listed(acronyms.map(({ short, long }) => `${short} = ${long}`)) },
  times: {
    tell: ({ times }) => listed(times.slice(1).map(({ text, type, value }) => `${text}: ${type} ${value}`)),
  },
  notes: { tell: ({ notes }) => listed(notes.map(({ kind, text }) => `${kind} ${text}`)) },
  sections: { tell: ({ sections }) => listed(sections.map(({ topic }) => topic)) },
  credits: {
    around: (copy) => `${STORY}\n\n${copy}`,
    tell: ({ credits }) => listed(credits.map(({ role, names }) => [role, ...names].join(' '))),
  },
  issues: { around: (copy) => copy, tell: ({ issues }) => listed(issues.map(({ code }) => code)) },
  language: { around: (copy) => copy, tell: ({ language }) => language },
};

const examples = [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, layer, block]) =>
  block
    .trimEnd()
    .split('\n')
    .map((line) => line.split(/\s+→\s*/))
    .map(([copy, expected]) => ({ layer, copy, expected })),
);

test.each(examples)('$layer: $copy → $expected', ({ layer, copy, expected }) => {
  const { around = (words) => DATELINE + words, tell } = LAYERS[layer];
  const text = around(copy.replace(/ ?¶ ?/g, '\n\n').replace(/ ?⏎ ?/g, '\n').replace(/␣/g, ' '));
  expect(tell(parse(text, { reference: '2021-03-03' }))).toBe(expected);
});

test('every layer has its examples', () => {
  expect(new Set(examples.map(({ layer }) => layer))).toEqual(new Set(Object.keys(LAYERS)));
});

test.each([
  ['flag', Object.values(ADVISORIES).flatMap(({ flags }) => flags)],
  ['kind of advisory', Object.keys(ADVISORIES)],
  ['issue', ISSUE_CODES],
  ['kind of document', WORK_KINDS],
])('every %s is on the page', (_, names) => {
  for (const name of names) expect(page).toContain(`\`${name}\``);
});
