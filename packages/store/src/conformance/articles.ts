import { parse } from '@wirecopy/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Known, Projection, Reading } from '../layers.ts';
import type { StoredArticle } from '../store.ts';
import { copyOf, HOSTILE, type Subject } from './subject.ts';

/** Articles are kept as they came, each version once. */
export function keepsArticles(subject: Subject): void {
  test('what was put is got back as it was', async () => {
    const article = parse(copyOf('Ferry'));
    expect(await subject.store.put(article)).toMatchObject({ outcome: 'created', stored: { version: 1 } });
    expect((await subject.store.get(article.id))?.article).toEqual(article);
    expect(await subject.store.get('no-such-id')).toBeUndefined();
  });

  test('the same copy twice is one article', async () => {
    const article = parse(copyOf('Ferry'));
    await subject.store.put(article);
    expect(await subject.store.put(article)).toMatchObject({ outcome: 'unchanged', stored: { version: 1 } });
    expect(await subject.store.count()).toBe(1);
  });

  test('other copy under the same id is the next version, and the first stays', async () => {
    await subject.store.put(parse(copyOf('Ferry'), { id: 'x' }));
    const second = await subject.store.put(parse(copyOf('Tram'), { id: 'x' }));
    expect(second).toMatchObject({ outcome: 'created', stored: { version: 2 } });
    expect((await subject.store.get('x'))?.article.headline?.text).toBe('Tram Stops In Oslo');
    expect((await subject.store.get('x', 1))?.article.headline?.text).toBe('Ferry Stops In Oslo');
    expect(await subject.store.count()).toBe(1);
    expect((await subject.store.search('ferry', { limit: 10 })).items).toEqual([]);
  });

  test('any text is kept code unit for code unit', async () => {
    const wild = fc.string({ unit: 'binary', maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(wild, async (text) => {
        const article = parse(text);
        await subject.store.put(article);
        expect((await subject.store.get(article.id))?.article).toEqual(article);
      }),
      { numRuns: 40, examples: [['\uD800'], ['a\0b'], ['\uFEFF'], ['😀']] },
    );
  });

  test('many are kept in one transaction: all or none', async () => {
    const broken = { ...parse(copyOf('Tram')), id: undefined as unknown as string };
    await expect(subject.store.putAll([parse(copyOf('Ferry')), broken])).rejects.toThrow(/cannot keep/);
    expect(await subject.store.count()).toBe(0);
  });

  test('closing twice does no harm', async () => {
    await subject.store.close();
    await subject.store.close();
  });

  test('copy that comes again after a newer version is still known', async () => {
    await subject.put(copyOf('Ferry'), { id: 'x' });
    await subject.put(copyOf('Tram'), { id: 'x' });
    expect(await subject.store.put(parse(copyOf('Ferry'), { id: 'x' }))).toMatchObject({
      outcome: 'unchanged',
      stored: { version: 1 },
    });
    expect((await subject.store.get('x'))?.version).toBe(2);
    expect((await subject.store.versions('x')).map(({ version }) => version)).toEqual([1, 2]);
  });

  test('the same text under a new envelope is a version of its own', async () => {
    await subject.put(copyOf('Ferry'), { id: 'x', envelope: { urgency: 4 } });
    await subject.put(copyOf('Ferry'), { id: 'x', envelope: { urgency: 1 } });
    expect((await subject.store.get('x'))?.article.envelope?.urgency).toBe(1);
  });

  test('the same copy twice in one batch is one article', async () => {
    const article = parse(copyOf('Ferry'));
    const results = await subject.store.putAll([article, article, parse(copyOf('Tram'))], { bulk: true });
    expect(results.map(({ outcome }) => outcome)).toEqual(['created', 'unchanged', 'created']);
    expect(await subject.store.count()).toBe(2);
  });

  test('versions that come in one batch are told apart, and the last is the newest', async () => {
    const batch = ['Ferry', 'Tram', 'Bus'].map((topic) => parse(copyOf(topic), { id: 'x' }));
    const results = await subject.store.putAll(batch);
    expect(results.map(({ stored }) => stored.version)).toEqual([1, 2, 3]);
    expect((await subject.store.get('x'))?.article).toEqual(batch[2]);
    expect((await subject.store.search('stopped', { limit: 9 })).items.length).toBe(1);
  });

  test('an id may be any text that is no syntax to the store', async () => {
    for (const id of HOSTILE.filter((text) => text.isWellFormed() && !text.includes('\0'))) {
      await subject.put(copyOf('Ferry'), { id });
      expect((await subject.store.get(id))?.article.id).toBe(id);
      expect(await subject.store.standing(id)).toMatchObject({ status: 'usable' });
    }
  });

  test('what an article holds is not changed by whoever reads it', async () => {
    const { id } = await subject.put(copyOf('Ferry'));
    const one = await subject.store.get(id);
    const other = await subject.store.get(id);
    expect(one).toEqual(other);
    await subject.store.search('ferry', { limit: 1 });
    expect(await subject.store.get(id)).toEqual(one);
  });

  test('what a projection leaves out is missing, and is there when it is asked for later', async () => {
    const whole = await subject.put(`${copyOf('Ferry')} "Soon," she added. "Now," Jon Berg said.`);
    const { id, quotations, paragraphs } = whole;
    const read = async (projection: Projection) => (await subject.store.get(id, 1, projection))?.article;
    expect(await read({})).toMatchObject({ id, language: 'en', headline: whole.headline, dateline: whole.dateline });
    expect(await read({ quotations: 1 })).toMatchObject({ quotations: quotations.slice(0, 1) });
    expect((await read({ quotations: 2, text: true }))?.source).toEqual(whole.source);
    expect(await read({ structure: true })).toMatchObject({ paragraphs });
    expect(await subject.store.get(id)).toMatchObject({ article: whole });
    expect((await subject.store.versions(id, { names: true }))[0]?.article.people).toEqual(whole.people);
  });

  test('lists, searches and quotations read no more than a projection tells', async () => {
    await subject.putMany(3);
    const page = { limit: 9 };
    const projection = { quotations: 1 };
    const listed = await subject.store.list(page, undefined, 'issued', projection);
    const found = await subject.store.search('ferry', page, { projection });
    const best = await subject.store.search('ferry', page, { projection, order: 'best' });
    const said = await subject.store.quotations({}, page, {});
    const articles = [listed, found, best, said].map(({ items }) =>
      items.map((item) => ('stored' in item ? item.stored : item).article),
    );
    for (const read of articles) {
      expect(read.length).toBe(3);
      expect(read.every(({ headline, quotations }) => headline !== undefined && quotations.length === 1)).toBe(true);
    }
  });

  test('of articles that are known no more is read than is told', async () => {
    await subject.putMany(3);
    const { items } = await subject.store.list({ limit: 9 }, undefined, 'stored', {});
    const [, second] = items;
    const nameOf = ({ reading }: StoredArticle): string => `${reading?.sequence} ${reading?.revision}`;
    const has = (reading: Reading): boolean =>
      second !== undefined && nameOf({ ...second, reading }) === nameOf(second);
    const read = async (reads: Known['reads']) => {
      const projection = { quotations: true, known: { has, reads } };
      const page = await subject.store.list({ limit: 9 }, undefined, 'stored', projection);
      expect(page.items.map(nameOf)).toEqual(items.map(nameOf));
      expect(page.items.map(({ cursor }) => cursor)).toEqual(items.map(({ cursor }) => cursor));
      return page.items.map(({ article }) => [article.id, article.quotations?.length]);
    };
    const [first, , third] = items.map(({ article }) => article.id);
    expect(await read('nothing')).toEqual([
      [first, 1],
      [undefined, undefined],
      [third, 1],
    ]);
    expect(await read({})).toEqual([
      [first, 1],
      [second?.article.id, undefined],
      [third, 1],
    ]);
  });

  test('an article that is read anew has another reading', async () => {
    const { id } = await subject.put(copyOf('Ferry'));
    const before = (await subject.store.get(id, undefined, {}))?.reading;
    await subject.store.reindex({ parse: ({ article }) => ({ ...article, language: 'nb' }) });
    const known = { has: ({ revision }: Reading) => revision === before?.revision, reads: 'nothing' } as const;
    expect((await subject.store.get(id, undefined, { known }))?.article.language).toBe('nb');
  });
}
