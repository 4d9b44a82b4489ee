import { checkLimit, readCursor } from '../cursor.ts';
import type { Page, PageRequest } from '../store.ts';
import type { Database } from './database.ts';
import { narrow, type Scope, whereOf } from './scope.ts';

/** What a list is ordered by, the largest first; `second` orders the rows that have the same. */
export interface ListKey {
  readonly key: string;
  readonly second?: {
    readonly key: string;
    readonly from: 'least' | 'largest';
    /** The key that comes first, where the cursor holds the second alone. */
    readonly firstOf?: (second: number) => number;
  };
}

/** A page of a list. Errors: `CursorError` for a cursor of another kind of list. */
export async function pageRows<Row>(
  database: Database,
  columns: string,
  scope: Scope,
  kind: string,
  { limit, after, before, fromEnd = false }: PageRequest,
  listKey: ListKey = { key: scope.key },
): Promise<Page<Row>> {
  const bounded = bound(bound(scope, listKey, kind, after, '<'), listKey, kind, before, '>');
  const { key, second } = listKey;
  const order = [`${key} ${fromEnd ? 'ASC' : 'DESC'}`];
  if (second) order.push(`${second.key} ${(second.from === 'least') === fromEnd ? 'DESC' : 'ASC'}`);
  const rows = await database.all<Row>(
    `SELECT ${columns} FROM ${bounded.from}${whereOf(bounded)} ORDER BY ${order.join(', ')} LIMIT ?`,
    ...bounded.values,
    checkLimit(limit) + 1,
  );
  const more = rows.length > limit;
  const items = rows.slice(0, limit);
  if (fromEnd) items.reverse();
  return { items, hasNext: fromEnd ? before !== undefined : more, hasPrevious: fromEnd ? more : after !== undefined };
}

/** Only rows on one side of a cursor: `<`, those that a list from the largest on has after it. */
function bound(
  scope: Scope,
  { key, second }: ListKey,
  kind: string,
  cursor: string | undefined,
  side: '<' | '>',
): Scope {
  if (cursor === undefined) return scope;
  if (second === undefined) return narrow(scope, `${key} ${side} ?`, ...readCursor(kind, cursor));
  const numbers = readCursor(kind, cursor, second.firstOf === undefined ? 2 : 1);
  const within = numbers.at(-1) ?? 0;
  const outside = second.firstOf?.(within) ?? numbers[0] ?? 0;
  const inside = (side === '<') === (second.from === 'largest') ? '<' : '>';
  // The first comparison is for the index alone.
  return narrow(
    scope,
    `${key} ${side}= ? AND (${key} ${side} ? OR ${second.key} ${inside} ?)`,
    outside,
    outside,
    within,
  );
}
