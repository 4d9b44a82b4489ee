import type { ArticleStore } from '@wirecopy/store';
import type { Execute } from '@wirecopy/web';
import type { ChangeFeed } from '../feed/change-feed.ts';
import type { Scopes } from '../guard/access.ts';
import { Budget } from '../guard/budget.ts';
import type { AnswerCache } from '../kept/answer-cache.ts';
import { readJoined } from './encode.ts';
import type { Operations, Variables } from './operations.ts';

/** The viewer reads, and may do nothing else; its operations are ours, and its pages as long as their article. */
const READER: Scopes = new Set(['read']);
const UNBOUNDED = new Budget(Number.POSITIVE_INFINITY);

/** Runs an operation in process, as the viewer does. Without `answers` none are kept. */
export const createExecute =
  (store: ArticleStore, feed: ChangeFeed, operations: Operations, answers?: AnswerCache): Execute =>
  async (document, variables) => {
    const context = { store, feed, scopes: READER, budget: UNBOUNDED, ...(answers && { answers }) };
    const { result, shape } = await operations.trust(document).run(undefined, variables as Variables, context);
    // What the types of the document promise, the schema keeps.
    return (shape ? readJoined(result, shape) : result) as never;
  };
