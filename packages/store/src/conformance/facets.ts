import { expect, test } from 'vitest';
import { FACETS, type FacetName } from '../filter.ts';
import { copyOf, HOSTILE, type Subject } from './subject.ts';

const BERGEN = `EXCLUSIVE: Trams Stop In Bergen\n\nBERGEN, April 7, 2021 (Kyst) - Trams stopped in Bergen and Oslo.\n\n"The trams must run," José Berg said.`;

/** Articles are filtered and counted by what they say. */
export function keepsFacets(subject: Subject): void {
  const valuesOf = async (name: FacetName, request = {}): Promise<(readonly [string, number])[]> => {
    const [facet] = await subject.store.facets([name], request);
    return facet?.values.map(({ label, count }) => [label, count] as const) ?? [];
  };

  test('a facet counts articles by what they say, the most frequent first', async () => {
    await subject.put(copyOf('Ferry'));
    await subject.put(BERGEN);
    expect(await valuesOf('place')).toEqual([
      ['Oslo', 2],
      ['Bergen', 1],
    ]);
    expect(await valuesOf('agency')).toEqual([
      ['Kyst', 1],
      ['Nordlys', 1],
    ]);
    expect(await valuesOf('month')).toEqual([
      ['2021-03', 1],
      ['2021-04', 1],
    ]);
    expect(await valuesOf('genre')).toEqual([['exclusive', 1]]);
    expect(await valuesOf('speaker')).toContainEqual(['José Berg', 1]);
    expect(await valuesOf('language')).toEqual([['en', 2]]);
  });

  test('the list of speakers leaves out whom the copy does not name, but a filter finds them', async () => {
    await subject.put(
      'OSLO, April 7, 2021 (Kyst) - They said ferries leak. Two officials said trams leak. Police said boats leak.\n\nDemocrats said carts leak.',
    );
    expect(await valuesOf('speaker')).toEqual([
      ['Democrats', 1],
      ['Police', 1],
    ]);
    expect(await subject.store.count({ speaker: 'officials' })).toBe(1);
    expect((await subject.store.quotations({ speaker: 'they' }, { limit: 9 })).items).toHaveLength(1);
  });

  test('a facet counts within a search and a filter', async () => {
    await subject.put(copyOf('Ferry'));
    await subject.put(BERGEN);
    expect(await valuesOf('place', { query: 'trams' })).toEqual([
      ['Bergen', 1],
      ['Oslo', 1],
    ]);
    expect(await valuesOf('agency', { filter: { month: '2021-03' } })).toEqual([['Nordlys', 1]]);
    expect(await valuesOf('agency', { query: 'nothing' })).toEqual([]);
    expect(await valuesOf('place', { limit: 1 })).toEqual([['Oslo', 2]]);
  });

  test('a value that a facet counts finds as many articles', async () => {
    await subject.put(copyOf('Ferry'));
    await subject.put(BERGEN);
    for (const { name, values } of await subject.store.facets(FACETS)) {
      for (const { value, count } of values) expect(await subject.store.count({ [name]: value })).toBe(count);
    }
  });

  test('filters take names without case and accents, a speaker by a part, and all must hold', async () => {
    await subject.put(copyOf('Ferry'));
    await subject.put(BERGEN);
    const count = subject.store.count.bind(subject.store);
    expect(await count({ agency: 'NORDLYS', place: 'oslo' })).toBe(1);
    expect(await count({ agency: 'nordlys', place: 'bergen' })).toBe(0);
    expect(await count({ speaker: 'jose' })).toBe(1);
    expect(await count({ advisory: 'exclusive' })).toBe(1);
    expect(await count({ language: 'de' })).toBe(0);
    expect(await count({})).toBe(2);
  });

  test('one article may be held against a filter', async () => {
    const { id } = await subject.put(copyOf('Ferry'));
    await subject.put(BERGEN);
    const count = subject.store.count.bind(subject.store);
    expect(await Promise.all([count({ id }), count({ id, place: 'oslo' }), count({ id, place: 'bergen' })])).toEqual([
      1, 1, 0,
    ]);
    for (const hostile of HOSTILE) expect(await count({ id: hostile })).toBe(0);
  });

  test('a time is the sender’s, or the day of filing, or the time of keeping', async () => {
    await subject.put(copyOf('Ferry'), { id: 'sent', envelope: { published: '2020-01-02T10:00:00+02:00' } });
    await subject.put(BERGEN);
    await subject.put('Notes of a day\n\nNothing is told of a time here.');
    const ids = async (since?: string, until?: string): Promise<number> => subject.store.count({ since, until });
    expect(await ids('2020-01-02T08:00:00Z', '2020-01-02T08:00:01Z')).toBe(1);
    expect(await ids('2021-04-07', '2021-04-08')).toBe(1);
    expect(await ids('2021-03-03T12:00:00Z', '2021-03-04')).toBe(1);
    expect(await ids(undefined, '2020-01-02T08:00:00Z')).toBe(0);
    await expect(ids('yesterday')).rejects.toThrow(/expected a time such as 2021-03-03/);
  });

  test('a filtered list pages as any list does', async () => {
    const articles = await subject.putMany(5);
    await subject.put(BERGEN);
    const filter = { agency: 'Nordlys' };
    const first = await subject.store.list({ limit: 2 }, filter);
    const rest = await subject.store.list({ limit: 9, after: first.items.at(-1)?.cursor }, filter);
    const ids = [...first.items, ...rest.items].map(({ article }) => article.id);
    expect(ids).toEqual(articles.map(({ id }) => id).reverse());
  });

  test('only the newest version is counted', async () => {
    await subject.put(copyOf('Ferry'), { id: 'x' });
    await subject.put(BERGEN, { id: 'x' });
    expect(await valuesOf('agency')).toEqual([['Kyst', 1]]);
    expect(await subject.store.count({ agency: 'nordlys' })).toBe(0);
  });

  test('a filter may be asked for in any characters', async () => {
    await subject.putMany(1);
    for (const name of FACETS) {
      for (const value of HOSTILE) expect(await subject.store.count({ [name]: value })).toBeLessThanOrEqual(1);
    }
    for (const story of HOSTILE) expect(await subject.store.count({ story })).toBe(0);
    expect(await subject.store.count()).toBe(1);
  });
}
