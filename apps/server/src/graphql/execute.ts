import type { ArticleStore } from '@wirecopy/store';
import type { Execute } from '@wirecopy/web';
import type { ChangeFeed } from '../feed/change-feed.ts';
import type { Scopes } from '../guard/access.ts';
import { Budget } from '../guard/budget.ts';
import type { Operations, Variables } from './operations.ts';

/** The viewer reads, and may do nothing else; its operations are ours, and its pages as long as their article. */
const READER: Scopes = new Set(['read']);
const UNBOUNDED = new Budget(Number.POSITIVE_INFINITY);

/** Runs an operation in process, as the viewer does. */
export const createExecute =
  (store: ArticleStore, feed: ChangeFeed, operations: Operations): Execute =>
  async (document, variables) => {
    const context = { store, feed, scopes: READER, budget: UNBOUNDED };
    const { result } = await operations.trust(document).run(undefined, variables as Variables, context);
    // What the types of the document promise, the schema keeps.
    return result as never;
  };
