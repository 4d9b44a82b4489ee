import { checkLimit, readCursor } from '../cursor.ts';
import type { Page, PageRequest } from '../store.ts';
import { narrow, type Scope, whereOf } from './conditions.ts';
import type { Statements } from './statements.ts';

/** What a list is ordered by, the largest first; `second` orders the rows that have the same. The cursor holds both numbers. */
export interface ListKey {
  readonly key: string;
  readonly second?: { readonly key: string; readonly from: 'least' | 'largest' };
}

/** A page of a list. Errors: `CursorError` for a cursor of another kind of list. */
export function pageRows<Row>(
  statements: Statements,
  columns: string,
  scope: Scope,
  kind: string,
  { limit, after, before, fromEnd = false }: PageRequest,
  { key, second }: ListKey = { key: scope.key },
): Page<Row> {
  const ascends = second?.from === 'least';
  const bounds = [
    { cursor: after, beyond: '<', inside: ascends ? '>' : '<' },
    { cursor: before, beyond: '>', inside: ascends ? '<' : '>' },
  ];
  let bounded = scope;
  for (const { cursor, beyond, inside } of bounds) {
    if (cursor === undefined) continue;
    const [outside = 0, within = 0] = readCursor(kind, cursor, second === undefined ? 1 : 2);
    bounded =
      second === undefined
        ? narrow(bounded, `${key} ${beyond} ?`, outside)
        : narrow(
            bounded,
            `${key} ${beyond}= ? AND (${key} ${beyond} ? OR ${second.key} ${inside} ?)`,
            outside,
            outside,
            within,
          );
  }
  const order = [`${key} ${fromEnd ? 'ASC' : 'DESC'}`];
  if (second) order.push(`${second.key} ${ascends === fromEnd ? 'DESC' : 'ASC'}`);
  const rows = statements.all<Row>(
    `SELECT ${columns} FROM ${bounded.from}${whereOf(bounded)} ORDER BY ${order.join(', ')} LIMIT ?`,
    ...bounded.values,
    checkLimit(limit) + 1,
  );
  const more = rows.length > limit;
  const items = rows.slice(0, limit);
  if (fromEnd) items.reverse();
  return { items, hasNext: fromEnd ? before !== undefined : more, hasPrevious: fromEnd ? more : after !== undefined };
}
