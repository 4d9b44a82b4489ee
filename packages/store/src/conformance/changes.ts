import { parse } from '@wirecopy/core';
import { expect, test } from 'vitest';
import { CursorError, WithdrawnError } from '../errors.ts';
import type { ArticleStore } from '../store.ts';
import { copyOf, HOSTILE, type Subject } from './subject.ts';

const EMBARGO = '2021-03-03T18:00:00Z';

/** Everything that a reader can do to find an article; each says how many it found. */
const READS: readonly ((store: ArticleStore, id: string) => Promise<number>)[] = [
  (store, id) => store.get(id).then((found) => (found === undefined ? 0 : 1)),
  (store, id) => store.get(id, 1).then((found) => (found === undefined ? 0 : 1)),
  (store, id) => store.versions(id).then(({ length }) => length),
  (store) => store.list({ limit: 9 }).then(({ items }) => items.length),
  (store) => store.list({ limit: 9 }, { place: 'oslo' }).then(({ items }) => items.length),
  (store) => store.search('ferry', { limit: 9 }).then(({ items }) => items.length),
  (store) => store.search('ferry', { limit: 9 }, { order: 'best' }).then(({ items }) => items.length),
  (store) => store.countMatches('ferry'),
  (store) => store.count(),
  (store, id) => store.count({ story: id }),
  (store) => store.quotations({}, { limit: 9 }).then(({ items }) => items.length),
  (store) => store.countQuotations({}),
  (store) => store.facets(['place']).then(([facet]) => facet?.values.length ?? 0),
  (store) => store.names('place', { limit: 9 }).then(({ items }) => items.length),
  (store) => store.titles('ana pop').then(({ length }) => length),
  (store) => store.timeline('day').then(({ length }) => length),
  (store) => store.stats().then(({ versions }) => versions),
  (store) => store.stories({ limit: 9 }).then(({ items }) => items.length),
  (store) => store.quotations({ about: 'ferry' }, { limit: 9 }).then(({ items }) => items.length),
  (store) => store.facets(['place'], { query: 'ferry' }).then(([facet]) => facet?.values.length ?? 0),
];
const readAll = ({ store }: Subject, id: string): Promise<number[]> =>
  Promise.all(READS.map((read) => read(store, id)));
const NOTHING = READS.map(() => 0);

/** What happens to an article is logged, and what may not be read is read nowhere. */
export function keepsChanges(subject: Subject): void {
  const kinds = async (after?: string): Promise<string[]> =>
    (await subject.store.changes(after, 100)).map(({ kind, id, version }) => `${kind} ${id} ${version}`);

  test('the log tells what was stored, in order, and goes on after a cursor', async () => {
    expect(await subject.store.lastChange()).toBeUndefined();
    await subject.put(copyOf('Ferry'), { id: 'x' });
    await subject.put(copyOf('Tram'), { id: 'y' });
    const log = await subject.store.changes(undefined, 1);
    expect(log).toMatchObject([{ kind: 'stored', id: 'x', version: 1, story: 'x', at: '2021-03-03T12:00:00.000Z' }]);
    await subject.put(copyOf('Bus'), { id: 'x' });
    await subject.put(copyOf('Bus'), { id: 'x' });
    expect(await kinds(log[0]?.cursor)).toEqual(['stored y 1', 'stored x 2']);
    const end = await subject.store.lastChange();
    expect(end).toBe((await subject.store.changes(undefined, 100)).at(-1)?.cursor);
    expect(await kinds(end)).toEqual([]);
    await expect(subject.store.changes('nonsense', 1)).rejects.toThrow(CursorError);
  });

  test('a withdrawn article is read nowhere, and its tombstone says why', async () => {
    const { id } = await subject.put(copyOf('Ferry'));
    expect((await readAll(subject, id)).every((found) => found > 0)).toBe(true);
    subject.later(1);
    expect(await subject.store.withdraw(id, 'wrong harbour')).toBe(true);
    expect(await readAll(subject, id)).toEqual(NOTHING);
    expect(await subject.store.standing(id)).toEqual({
      status: 'withdrawn',
      reason: 'wrong harbour',
      at: '2021-03-03T13:00:00.000Z',
      story: id,
    });
    expect(await kinds()).toEqual([`stored ${id} 1`, `withdrawn ${id} 1`]);
  });

  test('a withdrawn article stays withdrawn, however often its copy comes', async () => {
    const { id } = await subject.put(copyOf('Ferry'));
    await subject.store.withdraw(id, 'wrong harbour');
    await expect(subject.put(copyOf('Ferry'))).rejects.toThrow(WithdrawnError);
    await expect(subject.store.putAll([parse(copyOf('Tram'), { id })])).rejects.toThrow(/withdrawn \(wrong harbour\)/);
    expect(await subject.store.count()).toBe(0);
    expect(await subject.store.withdraw(id, 'again')).toBe(true);
    expect(await subject.store.standing(id)).toMatchObject({ reason: 'wrong harbour' });
    expect(await subject.store.withdraw('no-such-id', 'x')).toBe(false);
    expect(await subject.store.standing('no-such-id')).toBeUndefined();
  });

  test('an embargo of the envelope keeps an article from every reader until its time', async () => {
    const { id } = await subject.put(copyOf('Ferry'), { envelope: { embargoedUntil: EMBARGO } });
    expect(await readAll(subject, id)).toEqual(NOTHING);
    expect(await subject.store.story(id)).toBeUndefined();
    expect(await subject.store.standing(id)).toEqual({
      status: 'embargoed',
      until: '2021-03-03T18:00:00.000Z',
      story: id,
    });
    subject.clock = new Date('2021-03-03T17:59:59.999Z');
    expect(await subject.store.count()).toBe(0);
    subject.clock = new Date(EMBARGO);
    expect((await readAll(subject, id)).every((found) => found > 0)).toBe(true);
    expect(await kinds()).toEqual([`embargoed ${id} 1`, `embargo-lifted ${id} 1`]);
  });

  test('whichever read comes first after its time lifts an embargo', async () => {
    for (const [at, read] of READS.entries()) {
      const id = `story-${at}`;
      await subject.put(copyOf('Ferry'), { id, envelope: { embargoedUntil: EMBARGO } });
      subject.clock = new Date(EMBARGO);
      expect(await read(subject.store, id)).toBeGreaterThan(0);
      await subject.store.withdraw(id, 'the next turn');
      subject.clock = new Date('2021-03-03T12:00:00Z');
    }
  });

  test('an embargo may be set, changed and lifted by hand', async () => {
    const { id } = await subject.put(copyOf('Ferry'));
    expect(await subject.store.embargo(id, EMBARGO)).toBe(true);
    expect(await subject.store.count()).toBe(0);
    await subject.store.embargo(id, '2021-03-03T20:00:00Z');
    subject.clock = new Date(EMBARGO);
    expect(await subject.store.count()).toBe(0);
    await subject.store.embargo(id, null);
    expect(await subject.store.count()).toBe(1);
    expect(await subject.store.embargo('no-such-id', null)).toBe(false);
    await expect(subject.store.embargo(id, 'soon')).rejects.toThrow(/expected a time such as/);
    expect(await kinds()).toEqual([
      `stored ${id} 1`,
      `embargoed ${id} 1`,
      `embargoed ${id} 1`,
      `embargo-lifted ${id} 1`,
    ]);
  });

  test('while a new version is under embargo, the one before it is read', async () => {
    await subject.put(copyOf('Ferry'), { id: 'x' });
    await subject.put(copyOf('Tram'), { id: 'x', envelope: { embargoedUntil: EMBARGO } });
    expect(await subject.store.get('x')).toMatchObject({ version: 1 });
    expect(await subject.store.get('x', 2)).toBeUndefined();
    expect(await subject.store.countMatches('tram')).toBe(0);
    subject.clock = new Date(EMBARGO);
    expect(await subject.store.get('x')).toMatchObject({ version: 2 });
    expect(await subject.store.countMatches('ferry')).toBe(0);
  });

  test('what is withdrawn or embargoed may be told in any characters, and an envelope may name anything', async () => {
    await subject.put(copyOf('Ferry'), { id: 'x' });
    for (const text of HOSTILE) {
      expect(await subject.store.withdraw(text, text)).toBe(false);
      expect(await subject.store.embargo(text, null)).toBe(false);
      await subject.put(copyOf(`Tram ${text}`), {
        id: 'y',
        envelope: { supersedes: text, slug: text, provider: text },
      });
    }
    expect(await subject.store.withdraw('x', HOSTILE.join(' '))).toBe(true);
    expect(await subject.store.count()).toBe(1);
    expect((await subject.store.verify()).faults).toEqual([]);
  });

  test('an embargo that has passed already holds nothing back', async () => {
    await subject.put(copyOf('Ferry'), { envelope: { embargoedUntil: '2021-03-01T00:00:00Z' } });
    expect(await subject.store.count()).toBe(1);
  });
}
