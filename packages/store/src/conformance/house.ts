import { parse } from '@wirecopy/core';
import { expect, test } from 'vitest';
import { copyOf, type Subject } from './subject.ts';

/** The archive can be looked over and read anew. */
export function keepsHouse(subject: Subject): void {
  test('an archive in use has no faults', async () => {
    await subject.putMany(3);
    await subject.put(copyOf('Tram'), { id: 'x' });
    await subject.put(copyOf('Bus'), { id: 'x' });
    await subject.put(copyOf('Crane'), { id: 'y' });
    await subject.store.withdraw('y', 'wrong');
    await subject.put(copyOf('Quay'), { id: 'z', envelope: { embargoedUntil: '2021-03-04T00:00:00Z' } });
    expect(await subject.store.verify()).toEqual({ checked: 7, faults: [] });
  });

  test('verify tells how far it is', async () => {
    await subject.putMany(300);
    const told: number[] = [];
    const { checked } = await subject.store.verify({
      onProgress: (progress) => {
        expect(progress.total).toBe(300);
        told.push(progress.checked);
      },
    });
    expect(told.length).toBeGreaterThan(1);
    expect([told.at(-1), checked]).toEqual([300, 300]);
  });

  test('reading anew does not bring back what is withdrawn meanwhile', async () => {
    await subject.put(copyOf('Ferry'), { id: 'x' });
    const done = subject.store.reindex({ parse: ({ article }) => ({ ...article, language: 'nb' }) });
    await Promise.all([done, subject.store.withdraw('x', 'wrong')]);
    expect(await subject.store.get('x')).toBeUndefined();
    expect(await subject.store.verify()).toEqual({ checked: 1, faults: [] });
  });

  test('reading anew keeps ids, versions and cursors, and takes over what the parser learned', async () => {
    await subject.put(copyOf('Ferry'), { id: 'x' });
    await subject.put(copyOf('Tram'), { id: 'x' });
    const { id } = await subject.put(copyOf('Bus'));
    const before = await subject.store.list({ limit: 9 });
    const done = await subject.store.reindex({
      parse: ({ article }) => ({ ...parse(article.source, { id: article.id }), language: 'nb' }),
    });
    expect(done).toBe(3);
    expect(await subject.store.count({ language: 'nb' })).toBe(2);
    expect(await subject.store.get(id)).toMatchObject({ version: 1, article: { language: 'nb' } });
    const after = await subject.store.list({ limit: 9 });
    expect(after.items.map(({ cursor, version }) => [cursor, version])).toEqual(
      before.items.map(({ cursor, version }) => [cursor, version]),
    );
    expect((await subject.store.changes(undefined, 100)).slice(3).map(({ kind }) => kind)).toEqual(
      Array.from({ length: 3 }, () => 'reindexed'),
    );
    expect((await subject.store.verify()).faults).toEqual([]);
  });

  test('reading anew changes nothing where the parser reads the same', async () => {
    await subject.putMany(2);
    await subject.store.reindex({ parse: ({ article }) => parse(article.source, { id: article.id }) });
    expect((await subject.store.changes(undefined, 100)).map(({ kind }) => kind)).toEqual(['stored', 'stored']);
  });

  test('reading anew tells how far it is, and goes on where it was stopped', async () => {
    await subject.putMany(150);
    const seen: string[] = [];
    const marks: string[] = [];
    await expect(
      subject.store.reindex({
        parse: ({ article }) => {
          seen.push(article.id);
          return article;
        },
        onProgress: ({ done, total, resumeAfter }) => {
          expect([done, total]).toEqual([100, 150]);
          marks.push(resumeAfter);
          throw new Error('stopped');
        },
      }),
    ).rejects.toThrow('stopped');
    const rest: string[] = [];
    const done = await subject.store.reindex({
      resumeAfter: marks[0],
      parse: ({ article }) => {
        rest.push(article.id);
        return article;
      },
    });
    expect(done).toBe(50);
    expect(new Set([...seen, ...rest]).size).toBe(150);
  });

  test('a parser that gives another article is refused', async () => {
    await subject.put(copyOf('Ferry'));
    await expect(subject.store.reindex({ parse: () => parse('Other copy.') })).rejects.toThrow(
      /another id or another text/,
    );
    expect((await subject.store.list({ limit: 1 })).items[0]?.article.headline?.text).toBe('Ferry Stops In Oslo');
  });
}
