import { parse } from '@wirecopy/core';
import { expect, test } from 'vitest';
import type { StoryMember } from '../story.ts';
import { copyOf, HOSTILE, type Subject } from './subject.ts';

const TRAM =
  'Trams Run Late\n\nBERGEN, March 3, 2021 (Kyst) - The trams ran late for the third day, and nobody at the depot could say why.';

/** A story joins the versions, takes, repeats, corrections and near-duplicates of one event. */
export function keepsStories(subject: Subject): void {
  const membersOf = async (id: string): Promise<readonly StoryMember[]> =>
    (await subject.store.storyOf(id))?.members ?? [];

  test('an article alone opens a story', async () => {
    const { id } = await subject.put(copyOf('Ferry'));
    expect(await subject.store.storyOf(id)).toMatchObject({
      id,
      members: [{ id, version: 1, joinedBy: 'first', storedAt: '2021-03-03T12:00:00.000Z' }],
    });
    expect(await subject.store.storyOf('no-such-id')).toBeUndefined();
    expect(await subject.store.story('no-such-id')).toBeUndefined();
  });

  test('a story joins what the envelope replaces, what the desk flags and what reads alike', async () => {
    await subject.put(copyOf('Ferry'), { id: 'first', envelope: { slug: 'OSLO-FERRY' } });
    await subject.put(`UPDATE 2-${TRAM}`, { id: 'update', envelope: { slug: 'OSLO-FERRY (UPDATE 2)' } });
    await subject.put(TRAM.replaceAll('Trams', 'Buses').replaceAll('trams', 'buses'), {
      id: 'replacing',
      envelope: { supersedes: 'first' },
    });
    await subject.put(copyOf('Ferry').replace('Stops In', 'Halts At'), { id: 'alike' });
    await subject.put('Elsewhere\n\nROME, March 3, 2021 (Kyst) - The weather was fine, as it had been before.');
    expect((await membersOf('update')).map(({ id, joinedBy, role, ordinal }) => [id, joinedBy, role, ordinal])).toEqual(
      [
        ['first', 'first', undefined, undefined],
        ['update', 'slugline', 'update', 2],
        ['replacing', 'envelope', undefined, undefined],
        ['alike', 'text', undefined, undefined],
      ],
    );
    expect(await subject.store.count({ story: 'first' })).toBe(4);
  });

  test('articles of one batch find each other', async () => {
    await subject.store.putAll([
      parse(copyOf('Ferry'), { id: 'first' }),
      parse(`RPT-${copyOf('Ferry')}`, { id: 'repeat' }),
    ]);
    expect((await membersOf('first')).map(({ id, role }) => [id, role])).toEqual([
      ['first', undefined],
      ['repeat', 'repeat'],
    ]);
  });

  test('a new version stays in its story', async () => {
    await subject.put(copyOf('Ferry'), { id: 'x' });
    await subject.put(`CORRECTED-${TRAM}`, { id: 'x' });
    expect(await membersOf('x')).toMatchObject([{ id: 'x', version: 2, role: 'correction', joinedBy: 'first' }]);
  });

  test('a withdrawn member is shown as such, and what reads like it joins no more', async () => {
    await subject.put(copyOf('Ferry'), { id: 'x' });
    await subject.store.withdraw('x', 'wrong harbour');
    expect(await membersOf('x')).toMatchObject([{ id: 'x', withdrawn: true }]);
    await subject.put(copyOf('Ferry'), { id: 'y' });
    expect(await subject.store.storyOf('y')).toMatchObject({ id: 'y' });
  });

  test('stories are listed where their newest article stands, and their pages join', async () => {
    await subject.put(copyOf('Ferry'), { id: 'ferry' });
    await subject.put(TRAM, { id: 'tram' });
    await subject.put(`UPDATE 1-${copyOf('Ferry')}`, { id: 'update' });
    const all = (await subject.store.stories({ limit: 9 })).items;
    expect(all.map(({ story }) => [story.id, story.members.length])).toEqual([
      ['ferry', 2],
      ['tram', 1],
    ]);
    const first = await subject.store.stories({ limit: 1 });
    const rest = await subject.store.stories({ limit: 9, after: first.items[0]?.cursor });
    expect([...first.items, ...rest.items]).toEqual(all);
  });

  test('a story may be asked for in any characters', async () => {
    await subject.putMany(1);
    for (const id of HOSTILE) expect(await subject.store.storyOf(id)).toBeUndefined();
  });
}
