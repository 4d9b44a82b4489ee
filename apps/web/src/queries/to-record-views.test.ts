import { expect, test } from 'vitest';
import { toQuotationCard } from './to-record-views.ts';

type Speaker = NonNullable<NonNullable<Parameters<typeof toQuotationCard>[0]['attribution']>['speaker']>;

const speakersOf = (speaker: Partial<Speaker> & Pick<Speaker, 'text'>) =>
  toQuotationCard({
    id: 'q1',
    kind: 'DIRECT',
    text: 'Ferries rest.',
    attribution: { speaker: { person: null, people: [], organization: null, ...speaker }, setting: null },
    article: { id: 'a1', language: 'en', headline: null, dateline: null },
  } as unknown as Parameters<typeof toQuotationCard>[0]).speakers;

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
