import { expect } from 'vitest';
import type { ArticleStore } from '../store.ts';

/** What every archive of an older version holds, and still answers once it has been brought up to date. */
export async function expectOldArchive(store: ArticleStore): Promise<void> {
  const { items } = await store.list({ limit: 9 });
  expect(items.map(({ article, version }) => [article.headline?.text, version])).toEqual([
    [undefined, 1],
    ['Night Tram Stops In Oslo', 2],
    ['Ferry Stops In Oslo', 1],
  ]);
  expect(items[0]?.article.source.text).toBe('A wild \uD800 text\0.');
  expect((await store.put(items[1]!.article)).outcome).toBe('unchanged');
  expect((await store.search('"mend the ferry"', { limit: 9 })).items.length).toBe(1);
}
