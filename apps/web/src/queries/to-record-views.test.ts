import { expect, test } from 'vitest';
import { toQuotationCard } from './to-record-views.ts';

type Speaker = NonNullable<NonNullable<Parameters<typeof toQuotationCard>[0]['attribution']>['speaker']>;

const cardOf = (speaker: Partial<Speaker> & Pick<Speaker, 'text'>, said: object = {}) =>
  toQuotationCard({
    id: 'q1',
    kind: 'DIRECT',
    text: 'Ferries rest.',
    spans: [{ start: 0, end: 13 }],
    attribution: { speaker: { person: null, people: [], organization: null, ...speaker }, setting: null },
    article: { id: 'a1', language: 'en', title: 'Ferries Rest', dateline: null },
    ...said,
  } as unknown as Parameters<typeof toQuotationCard>[0]);
const speakersOf = (speaker: Parameters<typeof cardOf>[0]) => cardOf(speaker).speakers;

const ana = { name: 'Ana Pop', titles: [{ text: 'Minister' }] };
const karl = { name: 'Karl Berg', titles: [] };

test('all who speak together are named, each with a title', () => {
  expect(speakersOf({ text: 'Minister Ana Pop and Karl Berg', person: ana, people: [ana, karl] })).toEqual([
    { name: 'Ana Pop', isNamed: true, title: 'Minister' },
    { name: 'Karl Berg', isNamed: true, title: undefined },
  ]);
});

test('a single speaker, a body, and words that name nobody', () => {
  expect(speakersOf({ text: 'Pop', person: ana })).toMatchObject([{ name: 'Ana Pop', isNamed: true }]);
  expect(speakersOf({ text: 'the firm', organization: { name: 'Kyst' } })).toEqual([{ name: 'Kyst', isNamed: true }]);
  expect(speakersOf({ text: 'an aide' })).toEqual([{ name: 'an aide', isNamed: false }]);
});

test('words are cut where others stood between them', () => {
  const spans = [
    { start: 1, end: 10 },
    { start: 22, end: 39 },
  ];
  expect(cardOf({ text: 'Pop' }, { text: 'We agree, The ferries rest.', spans }).runs).toEqual([
    'We agree,',
    'The ferries rest.',
  ]);
});
