import { parse } from '@wirecopy/core';
import { expect, test } from 'vitest';
import { foldText } from '../words.ts';
import { type StoryKeys, storyKeys } from './keys.ts';
import { type Candidate, type ChosenStory, chooseStory } from './link.ts';

const DAY = 86_400_000;
const keysOf = (
  text: string,
  options: { id?: string; slug?: string; supersedes?: string; day?: number } = {},
): StoryKeys =>
  storyKeys(
    parse(text, {
      id: options.id ?? 'new',
      envelope: { slug: options.slug, supersedes: options.supersedes },
    }),
    foldText(text),
    (options.day ?? 0) * DAY,
  );
const kept = (keys: StoryKeys): Candidate => ({ ...keys, story: keys.id });
const choose = (keys: StoryKeys, ...others: readonly StoryKeys[]): ChosenStory | undefined =>
  chooseStory(keys, others.map(kept));

const FERRY =
  'Ferries Stop In Oslo\n\nOSLO (Nordlys) - All ferries between the islands and the town stopped on Tuesday after a crane fell on the quay.';
const TRAM =
  'Trams Run Late\n\nOSLO (Nordlys) - The trams ran late for the third day, and nobody at the depot could say why.';

test('an envelope that replaces an item joins its story, whichever came first', () => {
  const first = keysOf(FERRY, { id: 'a' });
  expect(choose(keysOf(TRAM, { supersedes: 'a', day: 30 }), first)).toEqual({ story: 'a', joinedBy: 'envelope' });
  const late = keysOf(FERRY, { id: 'new' });
  expect(choose(late, keysOf(TRAM, { id: 'b', supersedes: 'new', day: 30 }))).toEqual({
    story: 'b',
    joinedBy: 'envelope',
  });
});

test('a flag under the same keywords joins the story, whatever number it bears', () => {
  const first = keysOf(FERRY, { id: 'a', slug: 'OSLO-FERRIES (UPDATE 1)' });
  const update = keysOf(`UPDATE 2-${TRAM}`, { slug: 'OSLO-FERRIES (UPDATE 2, PIX)' });
  expect(update).toMatchObject({ role: 'update', ordinal: 2 });
  expect(choose(update, first)).toEqual({ story: 'a', joinedBy: 'slugline' });
});

test('the same keywords days later, or on unlike copy without a flag, are another story', () => {
  const first = keysOf(FERRY, { id: 'a', slug: 'OSLO-FERRIES' });
  expect(choose(keysOf(`UPDATE 2-${TRAM}`, { slug: 'OSLO-FERRIES', day: 4 }), first)).toBeUndefined();
  expect(choose(keysOf(TRAM, { slug: 'OSLO-FERRIES' }), first)).toBeUndefined();
});

test('a repeat without keywords is known by its headline', () => {
  const repeat = keysOf('RPT-Ferries Stop In Oslo\n\nBERGEN (Nordlys) - A short note.');
  expect(choose(repeat, keysOf(FERRY, { id: 'a' }))).toEqual({ story: 'a', joinedBy: 'headline' });
});

test('a near-duplicate is known by its text, for two days', () => {
  const other = FERRY.replace('Ferries Stop', 'Boats Halted').replace('Tuesday', 'Wednesday');
  expect(choose(keysOf(other), keysOf(FERRY, { id: 'a' }))).toEqual({ story: 'a', joinedBy: 'text' });
  expect(choose(keysOf(other, { day: 3 }), keysOf(FERRY, { id: 'a' }))).toBeUndefined();
});

test('a first report that shares keywords with the update of another story opens its own', () => {
  const update = keysOf(`UPDATE 2-${FERRY}`, { id: 'a', slug: 'OSLO-TRAFFIC (UPDATE 2)' });
  expect(choose(keysOf(TRAM, { slug: 'OSLO-TRAFFIC' }), update)).toBeUndefined();
});

test('of two stories under the same keywords the one that reads more alike is chosen', () => {
  const others = [
    keysOf(TRAM, { id: 'near', slug: 'OSLO-TRAFFIC' }),
    keysOf(FERRY, { id: 'alike', slug: 'OSLO-TRAFFIC', day: -1 }),
  ];
  expect(choose(keysOf(`UPDATE 1-${FERRY}`, { slug: 'OSLO-TRAFFIC (UPDATE 1)' }), ...others)?.story).toBe('alike');
});

test('of two stories the nearer in time is chosen', () => {
  const others = [keysOf(FERRY, { id: 'old', day: -2 }), keysOf(FERRY, { id: 'near', day: -1 })];
  expect(choose(keysOf(FERRY), ...others)?.story).toBe('near');
});
