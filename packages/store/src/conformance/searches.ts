import { expect, test } from 'vitest';
import { copyOf, HOSTILE, type Subject } from './subject.ts';

/** A search finds words, tells where they stand, and takes nothing for syntax. */
export function keepsSearches(subject: Subject): void {
  const idsOf = async (query: string, order: 'newest' | 'best'): Promise<string[]> =>
    (await subject.store.search(query, { limit: 10 }, { order })).items.map(({ stored }) => stored.article.id);

  test('a search finds words of headline and body, and tells where', async () => {
    await subject.put(copyOf('Tram'));
    const article = await subject.put(copyOf('Ferry'));
    const { items } = await subject.store.search('mend ferry', { limit: 10 });
    expect(items.map((hit) => hit.stored.article.id)).toEqual([article.id]);
    const words = items[0]?.passages.map(({ paragraph, matches }) => [
      paragraph,
      ...matches.map(({ start, end }) => article.source.text.slice(start, end)),
    ]);
    expect(words).toEqual([
      [undefined, 'Ferry'],
      [0, 'Ferry'],
      [1, 'mend', 'ferry'],
    ]);
    expect(await subject.store.countMatches('mend ferry')).toBe(1);
  });

  test('case and accents do not matter, the last word may be a beginning, a phrase stands together', async () => {
    await subject.put('Zürich Trams Stop\n\nZURICH, March 3 (Nordlys) - The café trams stopped. Stopped trams wait.');
    const found = async (query: string): Promise<number> =>
      (await subject.store.search(query, { limit: 5 })).items.length;
    expect(await Promise.all(['zurich CAFE', 'tra', '"trams stopped"'].map(found))).toEqual([1, 1, 1]);
    expect(await Promise.all(['tra stopped', '"stopped the"'].map(found))).toEqual([0, 0]);
  });

  test('a beginning finds every word that has it, however many, and none that is gone', async () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const words = letters.flatMap((one) => ['a', 'b'].map((other) => `qu${one}${other}`));
    const { id } = await subject.put(`Trams\n\nOSLO, March 3 (Nordlys) - ${words.join(' ')} ⑴ stopped.`);
    await subject.put(copyOf('Quay'), { id: 'x' });
    const count = async (query: string): Promise<number> => subject.store.countMatches(query);
    expect(await Promise.all(['qu', 'qua', 'quab', 'quax', 'stopped q', '⑴'].map(count))).toEqual([2, 2, 1, 0, 2, 1]);
    expect(await subject.store.countQuotations({ about: 'qua' })).toBe(1);
    await subject.store.withdraw(id, 'wrong');
    expect(await Promise.all(['qu', 'qua', 'quab'].map(count))).toEqual([1, 1, 0]);
    await subject.put(`Trams\n\nOSLO, March 3 (Nordlys) - The quab stopped.`);
    expect(await count('quab')).toBe(1);
  });

  test('nothing that a user types is syntax, and a query without words finds nothing', async () => {
    await subject.putMany(2);
    for (const query of HOSTILE) await expect(subject.store.search(query, { limit: 5 })).resolves.toBeDefined();
    expect((await subject.store.search('  "" -- ', { limit: 5 })).items).toEqual([]);
    expect(await subject.store.count()).toBe(2);
  });

  test('a ranked search puts the headline and the repeated word first', async () => {
    const once = await subject.put(
      'Trams Run Late\n\nOSLO, March 3 (Nordlys) - A ferry waited for the trams that ran late.',
    );
    const often = await subject.put(
      'Night Boats\n\nOSLO, March 3 (Nordlys) - A ferry, a ferry and a ferry lay in port.',
    );
    const headed = await subject.put('Ferry Lost\n\nBERGEN, March 3 (Nordlys) - The ferry was seen last on Monday.');
    await subject.put(copyOf('Bus'));
    expect(await idsOf('ferry', 'best')).toEqual([headed.id, often.id, once.id]);
    expect(await idsOf('ferry', 'newest')).toEqual([headed.id, often.id, once.id]);
    await subject.put('Crews Rest\n\nOSLO, March 3 (Nordlys) - The crews of one ferry rested, and of other boats too.');
    expect((await idsOf('ferry', 'best'))[0]).toBe(headed.id);
  });

  test('pages of a ranked search join, and articles that come meanwhile shift nothing', async () => {
    await subject.putMany(7);
    const options = { order: 'best' } as const;
    const all = (await subject.store.search('ferry', { limit: 10 }, options)).items;
    const first = await subject.store.search('ferry', { limit: 3 }, options);
    expect(first).toMatchObject({ hasNext: true, hasPrevious: false });
    await subject.put(copyOf('Ferry Ferry'));
    const after = first.items.at(-1)?.cursor;
    const rest = await subject.store.search('ferry', { limit: 9, after }, options);
    expect(rest).toMatchObject({ hasNext: false, hasPrevious: true });
    const ids = [...first.items, ...rest.items].map(({ stored }) => stored.article.id);
    expect(ids).toEqual(all.map(({ stored }) => stored.article.id));
    const back = await subject.store.search('ferry', { limit: 2, before: all[4]?.cursor, fromEnd: true }, options);
    expect(back.items.map(({ cursor }) => cursor)).toEqual([all[2]?.cursor, all[3]?.cursor]);
  });

  test('every word finds the copy that has it, in whatever letters', async () => {
    const words = 'Ærø ﬁnance Straße İSTANBUL １２３ ﷺ ½ العربية 東京 naïve O’Brien l’été Ⅷ ǅ ёж x1e5 3.14 a_b ŉ';
    await subject.put(`Words\n\nOSLO, March 3 (Nordlys) - Here are ${words} in a row.`);
    await subject.put(copyOf('Tram'));
    const count = subject.store.countMatches.bind(subject.store);
    for (const word of words.split(' ')) expect([word, await count(`"${word}"`)]).toEqual([word, 1]);
    expect(await count(`"${words}"`)).toBe(1);
    expect(await count('"here words"')).toBe(0);
    expect(await count('"words here"')).toBe(0);
  });

  test('a search may be narrowed by a filter', async () => {
    const article = await subject.put(copyOf('Ferry'));
    await subject.put(copyOf('Ferry').replaceAll('OSLO', 'BERGEN').replaceAll('Oslo', 'Bergen'));
    const { items } = await subject.store.search('ferry', { limit: 5 }, { filter: { place: 'Oslo' } });
    expect(items.map(({ stored }) => stored.article.id)).toEqual([article.id]);
    expect(await subject.store.countMatches('ferry', { place: 'oslo' })).toBe(1);
  });
}
