import { afterEach, beforeEach, describe } from 'vitest';
import { keepsArticles } from './conformance/articles.ts';
import { keepsChanges } from './conformance/changes.ts';
import { keepsCounts } from './conformance/counts.ts';
import { keepsFacets } from './conformance/facets.ts';
import { keepsHouse } from './conformance/house.ts';
import { keepsLists } from './conformance/lists.ts';
import { keepsSearches } from './conformance/searches.ts';
import { keepsStories } from './conformance/stories.ts';
import { Subject } from './conformance/subject.ts';
import { keepsTokens } from './conformance/tokens.ts';
import type { ArticleStore } from './store.ts';

/** The rules that every store keeps. `open` gives an empty store that tells the time by `now`; it is closed after each test. */
export function describeStore(
  name: string,
  open: (options: { readonly now: () => Date }) => Promise<ArticleStore>,
): void {
  describe(name, () => {
    const subject = new Subject();
    beforeEach(async () => {
      subject.clock = new Date('2021-03-03T12:00:00Z');
      subject.store = await open({ now: () => subject.clock });
    });
    afterEach(() => subject.store.close());

    keepsArticles(subject);
    keepsLists(subject);
    keepsSearches(subject);
    keepsFacets(subject);
    keepsCounts(subject);
    keepsStories(subject);
    keepsChanges(subject);
    keepsTokens(subject);
    keepsHouse(subject);
  });
}
