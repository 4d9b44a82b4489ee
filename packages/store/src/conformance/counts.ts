import { expect, test } from 'vitest';
import { CursorError } from '../errors.ts';
import { copyOf, HOSTILE, type Subject } from './subject.ts';

const BERGEN = `Trams Stop In Bergen\n\nBERGEN, April 7, 2021 (Kyst) - Trams stopped in Bergen and Oslo.\n\n"The trams must run," Transport Minister Ana Pop said.`;

/** The archive tells whom and what it names, how often, and when. */
export function keepsCounts(subject: Subject): void {
  test('names are listed by how many articles have them, and their pages join in both directions', async () => {
    await subject.put(copyOf('Ferry'));
    await subject.put(BERGEN);
    await subject.put(copyOf('Tram'));
    const all = (await subject.store.names('place', { limit: 10 })).items;
    expect(all.map(({ label, count }) => [label, count])).toEqual([
      ['Oslo', 3],
      ['Bergen', 1],
    ]);
    const first = await subject.store.names('place', { limit: 1 });
    expect(first).toMatchObject({ hasNext: true, hasPrevious: false });
    const rest = await subject.store.names('place', { limit: 5, after: first.items[0]?.cursor });
    expect([...first.items, ...rest.items]).toEqual(all);
    const back = await subject.store.names('place', { limit: 5, before: all[1]?.cursor, fromEnd: true });
    expect(back.items).toEqual(all.slice(0, 1));
    await expect(subject.store.names('place', { limit: 1, after: 'x' })).rejects.toThrow(CursorError);
  });

  test('a name is found by a part, and one alone by the whole', async () => {
    await subject.put(copyOf('Ferry', 'José Berg'));
    const found = async (part: string): Promise<number> =>
      (await subject.store.names('speaker', { limit: 9 }, part)).items.length;
    expect(await Promise.all(['JOSE', 'berg', '', 'pop'].map(found))).toEqual([1, 1, 1, 0]);
    expect(await subject.store.name('speaker', 'José Berg')).toEqual({
      value: 'jose berg',
      label: 'José Berg',
      count: 1,
    });
    expect(await subject.store.name('speaker', 'Berg')).toBeUndefined();
    for (const part of HOSTILE) {
      expect((await subject.store.names('place', { limit: 9 }, part)).items.length).toBeLessThanOrEqual(1);
      expect(await subject.store.name('place', part)).toBeUndefined();
      expect(await subject.store.titles(part)).toEqual([]);
    }
  });

  test('the titles of a person come with the time of the copy that gives them', async () => {
    await subject.put(BERGEN);
    await subject.put(copyOf('Ferry'));
    await subject.put(copyOf('Tram'));
    expect(await subject.store.titles('ana pop')).toEqual([
      { text: 'Harbour Minister', first: '2021-03-03T00:00:00.000Z', last: '2021-03-03T00:00:00.000Z', articles: 2 },
      { text: 'Transport Minister', first: '2021-04-07T00:00:00.000Z', last: '2021-04-07T00:00:00.000Z', articles: 1 },
    ]);
  });

  test('a timeline counts articles by the time of their issue, the oldest first', async () => {
    await subject.put(BERGEN);
    await subject.put(copyOf('Ferry'));
    await subject.put(copyOf('Tram'));
    expect(await subject.store.timeline('day')).toEqual([
      { start: '2021-03-03', count: 2 },
      { start: '2021-04-07', count: 1 },
    ]);
    expect(await subject.store.timeline('month', { limit: 1 })).toEqual([{ start: '2021-04-01', count: 1 }]);
    expect(await subject.store.timeline('year', { query: 'ferry' })).toEqual([{ start: '2021-01-01', count: 1 }]);
    expect(await subject.store.timeline('year', { query: '-' })).toEqual([]);
    expect(await subject.store.timeline('day', { filter: { agency: 'kyst' } })).toHaveLength(1);
  });

  test('the archive tells how much it holds', async () => {
    expect(await subject.store.stats()).toEqual({
      articles: 0,
      versions: 0,
      stories: 0,
      quotations: 0,
      people: 0,
      organizations: 0,
      places: 0,
      works: 0,
    });
    await subject.put(copyOf('Ferry'), { id: 'x' });
    await subject.put(BERGEN, { id: 'x' });
    await subject.put(copyOf('Tram').replace('Stops In', 'Halts At'));
    expect(await subject.store.stats()).toMatchObject({
      articles: 2,
      versions: 3,
      stories: 2,
      quotations: 2,
      people: 1,
      places: 2,
      oldest: '2021-03-03T00:00:00.000Z',
      newest: '2021-04-07T00:00:00.000Z',
    });
  });

  test('what is withdrawn or under embargo is named and counted nowhere', async () => {
    await subject.put(copyOf('Ferry'), { id: 'gone' });
    await subject.put(BERGEN, { id: 'later' });
    await subject.store.withdraw('gone', 'wrong');
    await subject.store.embargo('later', '2021-03-05');
    expect(await subject.store.stats()).toMatchObject({ articles: 0, stories: 0, quotations: 0, places: 0 });
    expect((await subject.store.names('place', { limit: 9 })).items).toEqual([]);
    expect(await subject.store.name('place', 'Bergen')).toBeUndefined();
    expect(await subject.store.titles('ana pop')).toEqual([]);
    expect(await subject.store.timeline('day')).toEqual([]);
    expect((await subject.store.stories({ limit: 9 })).items).toEqual([]);
    subject.later(48);
    expect((await subject.store.names('place', { limit: 9 })).items).toHaveLength(2);
    expect((await subject.store.stories({ limit: 9 })).items).toHaveLength(1);
  });
}
