import { expect, test } from 'vitest';
import { CursorError } from '../errors.ts';
import type { PageRequest } from '../store.ts';
import { copyOf, HOSTILE, type Subject } from './subject.ts';

/** Lists run from the newest to the oldest, and their cursors stay true. */
export function keepsLists(subject: Subject): void {
  test('a list runs from the newest to the oldest, and its pages join without gap or overlap', async () => {
    const articles = await subject.putMany(7);
    const seen: string[] = [];
    let after: string | undefined;
    for (;;) {
      const page = await subject.store.list({ limit: 3, after });
      seen.push(...page.items.map(({ article }) => article.id));
      expect(page.hasPrevious).toBe(after !== undefined);
      if (!page.hasNext) break;
      after = page.items.at(-1)?.cursor;
    }
    expect(seen).toEqual(articles.map(({ id }) => id).reverse());
  });

  test('a page before a cursor holds what stands right before it', async () => {
    const ids = (await subject.putMany(5)).map(({ id }) => id).reverse();
    const last = (await subject.store.list({ limit: 5 })).items.at(-1)?.cursor;
    const page = await subject.store.list({ limit: 2, before: last, fromEnd: true });
    expect(page.items.map(({ article }) => article.id)).toEqual(ids.slice(2, 4));
    expect(page).toMatchObject({ hasPrevious: true, hasNext: true });
  });

  test('a cursor stays true when articles are added', async () => {
    await subject.putMany(4);
    const first = await subject.store.list({ limit: 2 });
    const rest = await subject.store.list({ limit: 9, after: first.items.at(-1)?.cursor });
    await subject.put(copyOf('Tram'));
    expect(await subject.store.list({ limit: 9, after: first.items.at(-1)?.cursor })).toEqual(rest);
  });

  test('a cursor that no list gave is refused', async () => {
    for (const cursor of ['', 'x', '💥', Buffer.from('quotation:1').toString('base64url')]) {
      await expect(subject.store.list({ limit: 1, after: cursor })).rejects.toThrow(CursorError);
    }
  });

  test('quotations are listed newest first, in the order of their article, by any part of the speaker’s name', async () => {
    await subject.put(copyOf('Ferry', 'Ana Pop'));
    await subject.put(copyOf('Tram', 'José Berg'));
    const all = await subject.store.quotations({}, { limit: 10 });
    expect(all.items[0]?.stored.article.headline?.text).toBe('Tram Stops In Oslo');
    const berg = await subject.store.quotations({ speaker: 'jose b' }, { limit: 10 });
    expect(berg.items.map(({ quotation }) => quotation.attribution?.speaker?.text)).toEqual([
      'Harbour Minister José Berg',
    ]);
    expect(await subject.store.countQuotations({ speaker: 'POP' })).toBe(1);
    expect(await subject.store.countQuotations({ speaker: '%' })).toBe(0);
  });

  test('pages of quotations join without gap or overlap, forwards and backwards', async () => {
    await subject.putMany(3);
    await subject.put(`${copyOf('Tram')}\n\n"The trams must run," Pop said. "Nobody waits," she added.`);
    const all = (await subject.store.quotations({}, { limit: 50 })).items;
    expect(all.length).toBeGreaterThan(4);
    const forwards: string[] = [];
    for (let after: string | undefined; ; ) {
      const page = await subject.store.quotations({}, { limit: 2, after });
      forwards.push(...page.items.map(({ cursor }) => cursor));
      if (!page.hasNext) break;
      after = page.items.at(-1)?.cursor;
    }
    expect(forwards).toEqual(all.map(({ cursor }) => cursor));
    const back = await subject.store.quotations({}, { limit: 2, before: all[3]?.cursor, fromEnd: true });
    expect(back.items.map(({ cursor }) => cursor)).toEqual(forwards.slice(1, 3));
  });

  test('quotations may be asked for by kind and by what their article is', async () => {
    await subject.put(copyOf('Ferry', 'Ana Pop'));
    expect(await subject.store.countQuotations({ kind: 'direct', speaker: 'pop' })).toBe(1);
    expect(await subject.store.countQuotations({ kind: 'indirect', speaker: 'pop' })).toBe(0);
    expect(await subject.store.countQuotations({ articles: { place: 'oslo' } })).toBe(1);
    expect(await subject.store.countQuotations({ articles: { place: 'bergen' } })).toBe(0);
  });

  test('a list may go by the time of issue, and its pages join', async () => {
    for (const [id, published] of [
      ['second', '2021-03-02T10:00:00Z'],
      ['first', '2021-03-01T10:00:00Z'],
      ['also second', '2021-03-02T10:00:00Z'],
      ['ancient', '1901-03-02T10:00:00Z'],
    ] as const)
      await subject.put(copyOf(`Ferry ${id}`), { id, envelope: { published } });
    const all = (await subject.store.list({ limit: 9 }, {}, 'issued')).items;
    expect(all.map(({ article }) => article.id)).toEqual(['also second', 'second', 'first', 'ancient']);
    for (let at = 0; at < all.length; at++) {
      const rest = await subject.store.list({ limit: 9, after: all[at]?.cursor }, {}, 'issued');
      expect(rest.items).toEqual(all.slice(at + 1));
      const back = await subject.store.list({ limit: 9, before: all[at]?.cursor, fromEnd: true }, {}, 'issued');
      expect(back.items).toEqual(all.slice(0, at));
    }
    await expect(subject.store.list({ limit: 1, after: all[0]?.cursor })).rejects.toThrow(CursorError);
  });

  test('quotations may be asked for by what was said, the word that attributes it, and one whole name', async () => {
    await subject.put(copyOf('Ferry', 'Ana Pop'));
    await subject.put('Ana Popescu said: "We must wait for the tram." "Wait," she added, "for the bus."');
    const count = subject.store.countQuotations.bind(subject.store);
    expect(await count({ about: 'mend FERRY' })).toBe(1);
    expect(await count({ about: 'mend bus' })).toBe(0);
    expect(await count({ about: 'fer' })).toBe(1);
    expect(await count({ about: 'fer mend' })).toBe(0);
    expect(await count({ about: '"wait for the bus"' })).toBe(1);
    expect(await count({ about: 'Oslo' })).toBe(0);
    expect(await count({ about: '-' })).toBe(0);
    expect(await count({ cue: 'Told' })).toBe(1);
    expect(await count({ cue: 'tol' })).toBe(0);
    expect(await count({ speaker: 'ana pop' })).toBeGreaterThan(1);
    expect(await count({ by: 'ANA POP' })).toBe(1);
    expect(await subject.store.count({ quoted: 'Ana Pop' })).toBe(1);
    const { items } = await subject.store.quotations({ about: 'ferry', by: 'ana pop' }, { limit: 5 });
    expect(items.map(({ quotation }) => quotation.attribution?.speaker?.text)).toEqual(['Harbour Minister Ana Pop']);
  });

  test('pages of what many quotations are about join, from either end', async () => {
    await subject.putMany(40);
    const { store } = subject;
    const all = (await store.quotations({ about: 'must mend' }, { limit: 100 })).items.map(({ cursor }) => cursor);
    expect(all.length).toBe(40);
    const walk = async (ask: (last: string | undefined) => PageRequest, fromEnd: boolean): Promise<string[]> => {
      const seen: string[] = [];
      for (let more = true; more; ) {
        const { items, hasNext, hasPrevious } = await store.quotations(
          { about: 'must mend' },
          ask(fromEnd ? seen[0] : seen.at(-1)),
        );
        const cursors = items.map(({ cursor }) => cursor);
        seen[fromEnd ? 'unshift' : 'push'](...cursors);
        more = fromEnd ? hasPrevious : hasNext;
      }
      return seen;
    };
    expect(await walk((after) => ({ limit: 7, after }), false)).toEqual(all);
    expect(await walk((before) => ({ limit: 7, before, fromEnd: true }), true)).toEqual(all);
    const rare = await store.quotations({ about: '"the ferry 3"' }, { limit: 7 });
    expect([rare.items.length, rare.hasNext]).toEqual([1, false]);
  });

  test('a quotation is about whom it mentions by their full name, and about the topic of its section', async () => {
    await subject.put(
      'Talks End\n\nOSLO, March 3, 2021 (Nordlys) - Talks with Finance Minister Ana Pop ended.\n\n"I thanked Pop," José Berg said.\n\nOn Syria, Berg said that nothing was agreed. According to him, it was late.',
    );
    const count = subject.store.countQuotations.bind(subject.store);
    expect(await count({ about: 'ana pop' })).toBe(1);
    expect(await count({ about: 'syria agreed' })).toBe(1);
    expect(await count({ about: 'syria thanked' })).toBe(0);
    expect(await count({ cue: 'according' })).toBe(0);
    expect(await count({ cue: 'ACCORDING TO' })).toBe(await count({ cue: 'according to', kind: 'indirect' }));
  });

  test('quotations of a version that is no longer current are not found', async () => {
    await subject.put(copyOf('Ferry', 'Ana Pop'), { id: 'x' });
    await subject.put(copyOf('Tram', 'José Berg'), { id: 'x' });
    expect(await subject.store.countQuotations({ about: 'ferry' })).toBe(0);
    expect(await subject.store.countQuotations({ by: 'ana pop' })).toBe(0);
    expect(await subject.store.countQuotations({ speaker: 'pop' })).toBe(0);
    expect(await subject.store.countQuotations({ kind: 'direct' })).toBe(1);
  });

  test('pages of quotations join, whatever they are asked for by', async () => {
    for (const topic of ['Ferry', 'Tram', 'Bus']) {
      await subject.put(`${copyOf(topic)}\n\n"They must run," Pop said. "Nobody waits," she added.`);
    }
    for (const filter of [{ by: 'ana pop' }, { about: 'must' }, { cue: 'said' }, { articles: { place: 'oslo' } }]) {
      const all = (await subject.store.quotations(filter, { limit: 50 })).items.map(({ cursor }) => cursor);
      expect(all.length).toBeGreaterThan(2);
      for (const [at, after] of all.entries()) {
        const rest = await subject.store.quotations(filter, { limit: 50, after });
        expect(rest.items.map(({ cursor }) => cursor)).toEqual(all.slice(at + 1));
        const back = await subject.store.quotations(filter, { limit: 1, before: after, fromEnd: true });
        expect(back.items.map(({ cursor }) => cursor)).toEqual(all.slice(0, at).slice(-1));
      }
    }
  });

  test('a page of no size or of too many items is refused', async () => {
    for (const limit of [0, -1, 1.5, 1001, Number.NaN]) {
      await expect(subject.store.list({ limit })).rejects.toThrow(/expected a page of 1 to 1000/);
    }
  });

  test('a speaker may be asked for in any characters', async () => {
    await subject.putMany(1);
    for (const speaker of HOSTILE) {
      expect(await subject.store.countQuotations({ speaker })).toBeLessThanOrEqual(1);
      expect(await subject.store.countQuotations({ by: speaker })).toBe(0);
      expect(await subject.store.countQuotations({ about: speaker, cue: speaker })).toBe(0);
    }
    expect(await subject.store.count()).toBe(1);
  });
}
