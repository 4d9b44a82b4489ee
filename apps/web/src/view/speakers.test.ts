import { expect, test } from 'vitest';
import { speakersOf } from './speakers.ts';

const anchors = [{ start: 0, end: 9 }] as const;
const entities = ['Ana Pop', 'Karl Berg'].map((name, index) => ({ id: `p${index + 1}`, name, titles: [] }));

test('what several people say together is said by each of them', () => {
  const speaker = { text: 'Ana Pop and Karl Berg', entity: 'p1', people: ['p1', 'p2'] };
  const quotations = [{ id: 'q1', kind: 'indirect', text: 'it is late', anchors, speaker } as const];
  const speakers = speakersOf({ paragraphs: [{ anchors }], quotations, entities });
  expect(speakers.map(({ name, utterances }) => [name, utterances.map(({ id }) => id)])).toEqual([
    ['Ana Pop', ['q1']],
    ['Karl Berg', ['q1']],
  ]);
});

test('whom the copy does not name goes by its words', () => {
  const speaker = { text: 'the crews' };
  const quotations = [{ id: 'q1', kind: 'direct', text: 'it is late', anchors, speaker } as const];
  expect(speakersOf({ paragraphs: [{ anchors }], quotations, entities })).toMatchObject([
    { name: 'Crews', identified: false },
  ]);
});
