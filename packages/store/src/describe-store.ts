import { type Article, parse } from '@wirecopy/core';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CursorError } from './errors.ts';
import type { ArticleStore } from './store.ts';

const copyOf = (topic: string, speaker = 'Ana Pop'): string =>
  `${topic} Stops In Oslo\n\nOSLO, March 3, 2021 (Nordlys) - ${topic} stopped on Tuesday.\n\n"We must mend the ${topic.toLowerCase()}," Harbour Minister ${speaker} told reporters.`;

/** The rules that every store keeps. `open` gives an empty store; it is closed after each test. */
export function describeStore(name: string, open: () => Promise<ArticleStore>): void {
  describe(name, () => {
    let store: ArticleStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const put = async (text: string): Promise<Article> => (await store.put(parse(text))).stored.article;
    const putMany = async (count: number): Promise<Article[]> => {
      const articles = Array.from({ length: count }, (_, index) => parse(copyOf(`Ferry ${index}`)));
      await store.putAll(articles);
      return articles;
    };

    test('what was put is got back as it was', async () => {
      const article = parse(copyOf('Ferry'));
      expect(await store.put(article)).toMatchObject({ outcome: 'created', stored: { version: 1 } });
      expect((await store.get(article.id))?.article).toEqual(article);
      expect(await store.get('no-such-id')).toBeUndefined();
    });

    test('the same copy twice is one article', async () => {
      const article = parse(copyOf('Ferry'));
      await store.put(article);
      expect(await store.put(article)).toMatchObject({ outcome: 'unchanged', stored: { version: 1 } });
      expect(await store.count()).toBe(1);
    });

    test('other copy under the same id is the next version, and the first stays', async () => {
      await store.put(parse(copyOf('Ferry'), { id: 'x' }));
      const second = await store.put(parse(copyOf('Tram'), { id: 'x' }));
      expect(second).toMatchObject({ outcome: 'created', stored: { version: 2 } });
      expect((await store.get('x'))?.article.headline?.text).toBe('Tram Stops In Oslo');
      expect((await store.get('x', 1))?.article.headline?.text).toBe('Ferry Stops In Oslo');
      expect(await store.count()).toBe(1);
      expect((await store.search('ferry', { limit: 10 })).items).toEqual([]);
    });

    test('any text is kept code unit for code unit', async () => {
      const wild = fc.string({ unit: 'binary', maxLength: 60 });
      await fc.assert(
        fc.asyncProperty(wild, async (text) => {
          const article = parse(text);
          await store.put(article);
          expect((await store.get(article.id))?.article).toEqual(article);
        }),
        { numRuns: 40, examples: [['\uD800'], ['a\0b'], ['\uFEFF'], ['😀']] },
      );
    });

    test('a list runs from the newest to the oldest, and its pages join without gap or overlap', async () => {
      const articles = await putMany(7);
      const seen: string[] = [];
      let after: string | undefined;
      for (;;) {
        const page = await store.list({ limit: 3, after });
        seen.push(...page.items.map(({ article }) => article.id));
        expect(page.hasPrevious).toBe(after !== undefined);
        if (!page.hasNext) break;
        after = page.items.at(-1)?.cursor;
      }
      expect(seen).toEqual(articles.map(({ id }) => id).reverse());
    });

    test('a page before a cursor holds what stands right before it', async () => {
      const ids = (await putMany(5)).map(({ id }) => id).reverse();
      const last = (await store.list({ limit: 5 })).items.at(-1)?.cursor;
      const page = await store.list({ limit: 2, before: last, fromEnd: true });
      expect(page.items.map(({ article }) => article.id)).toEqual(ids.slice(2, 4));
      expect(page).toMatchObject({ hasPrevious: true, hasNext: true });
    });

    test('a cursor stays true when articles are added', async () => {
      await putMany(4);
      const first = await store.list({ limit: 2 });
      const rest = await store.list({ limit: 9, after: first.items.at(-1)?.cursor });
      await put(copyOf('Tram'));
      expect(await store.list({ limit: 9, after: first.items.at(-1)?.cursor })).toEqual(rest);
    });

    test('a cursor that no list gave is refused', async () => {
      for (const cursor of ['', 'x', '💥', Buffer.from('quotation:1').toString('base64url')]) {
        await expect(store.list({ limit: 1, after: cursor })).rejects.toThrow(CursorError);
      }
    });

    test('a search finds words of headline and body, and tells where', async () => {
      await put(copyOf('Tram'));
      const article = await put(copyOf('Ferry'));
      const { items } = await store.search('mend ferry', { limit: 10 });
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
      expect(await store.countMatches('mend ferry')).toBe(1);
    });

    test('case and accents do not matter, the last word may be a beginning, a phrase stands together', async () => {
      await put('Zürich Trams Stop\n\nZURICH, March 3 (Nordlys) - The café trams stopped. Stopped trams wait.');
      const found = async (query: string): Promise<number> => (await store.search(query, { limit: 5 })).items.length;
      expect(await Promise.all(['zurich CAFE', 'tra', '"trams stopped"'].map(found))).toEqual([1, 1, 1]);
      expect(await Promise.all(['tra stopped', '"stopped the"'].map(found))).toEqual([0, 0]);
    });

    test('nothing that a user types is syntax, and a query without words finds nothing', async () => {
      await putMany(2);
      const hostile = [
        '"',
        '*',
        'NEAR(a b)',
        'a OR',
        "'; DROP TABLE articles; --",
        'headline:x',
        '-',
        '(',
        '{a b}:',
        '^a',
        'AND',
        '\0',
        '%',
        '“',
      ];
      for (const query of hostile) await expect(store.search(query, { limit: 5 })).resolves.toBeDefined();
      expect((await store.search('  "" -- ', { limit: 5 })).items).toEqual([]);
      expect(await store.count()).toBe(2);
    });

    test('quotations are listed newest first, in the order of their article, by any part of the speaker’s name', async () => {
      await put(copyOf('Ferry', 'Ana Pop'));
      await put(copyOf('Tram', 'José Berg'));
      const all = await store.quotations({}, { limit: 10 });
      expect(all.items[0]?.stored.article.headline?.text).toBe('Tram Stops In Oslo');
      const berg = await store.quotations({ speaker: 'jose b' }, { limit: 10 });
      expect(berg.items.map(({ quotation }) => quotation.attribution?.speaker?.text)).toEqual([
        'Harbour Minister José Berg',
      ]);
      expect(await store.countQuotations({ speaker: 'POP' })).toBe(1);
      expect(await store.countQuotations({ speaker: '%' })).toBe(0);
    });

    test('many are kept in one transaction: all or none', async () => {
      const broken = { ...parse(copyOf('Tram')), id: undefined as unknown as string };
      await expect(store.putAll([parse(copyOf('Ferry')), broken])).rejects.toThrow(/cannot keep/);
      expect(await store.count()).toBe(0);
    });

    test('closing twice does no harm', async () => {
      await store.close();
      await store.close();
    });
  });
}
