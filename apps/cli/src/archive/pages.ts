import type { Page, PageRequest } from '@wirecopy/store';

/** So many are asked for at a time. */
const PAGE = 200;

/** The items of a list, at most so many, page by page. */
export async function* itemsOf<Item extends { readonly cursor: string }>(
  most: number,
  ask: (page: PageRequest) => Promise<Page<Item>>,
): AsyncGenerator<Item> {
  let after: string | undefined;
  for (let left = most; left > 0; ) {
    const { items, hasNext } = await ask({ limit: Math.min(left, PAGE), after });
    yield* items;
    left -= items.length;
    after = items.at(-1)?.cursor;
    if (!hasNext) return;
  }
}

/** The items of a list from its end to its start, a page at a time: what comes in meanwhile does not move them. */
export async function* pagesFromEnd<Item extends { readonly cursor: string }>(
  ask: (page: PageRequest) => Promise<Page<Item>>,
  start?: string,
): AsyncGenerator<readonly Item[]> {
  let before = start;
  for (;;) {
    const { items, hasPrevious } = await ask({ limit: PAGE, before, fromEnd: true });
    if (items.length > 0) yield items.toReversed();
    before = items[0]?.cursor;
    if (!hasPrevious) return;
  }
}
