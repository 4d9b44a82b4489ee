import { checkLimit, readCursor } from '../cursor.ts';
import type { Page, PageRequest } from '../store.ts';
import { narrow, type Scope, whereOf } from './conditions.ts';
import type { Statements } from './statements.ts';

/**
 * A page of a list, the newest first. `within` orders the rows of one article, from its first on; the cursor then holds both
 * numbers.
 */
export function pageRows<Row>(
  statements: Statements,
  columns: string,
  scope: Scope,
  kind: string,
  { limit, after, before, fromEnd = false }: PageRequest,
  within?: string,
): Page<Row> {
  const bounds = [
    { cursor: after, beyond: '<', inside: '>' },
    { cursor: before, beyond: '>', inside: '<' },
  ];
  let bounded = scope;
  for (const { cursor, beyond, inside } of bounds) {
    if (cursor === undefined) continue;
    const numbers = readCursor(kind, cursor, within === undefined ? 1 : 2);
    const { key } = scope;
    bounded =
      within === undefined
        ? narrow(bounded, `${key} ${beyond} ?`, ...numbers)
        : narrow(
            bounded,
            `${key} ${beyond}= ? AND (${key} ${beyond} ? OR ${within} ${inside} ?)`,
            ...numbers.slice(0, 1),
            ...numbers,
          );
  }
  const directions = fromEnd ? ['ASC', 'DESC'] : ['DESC', 'ASC'];
  const order = `${scope.key} ${directions[0]}${within === undefined ? '' : `, ${within} ${directions[1]}`}`;
  const rows = statements.all<Row>(
    `SELECT ${columns} FROM ${bounded.from}${whereOf(bounded)} ORDER BY ${order} LIMIT ?`,
    ...bounded.values,
    checkLimit(limit) + 1,
  );
  const more = rows.length > limit;
  const items = rows.slice(0, limit);
  if (fromEnd) items.reverse();
  return { items, hasNext: fromEnd ? before !== undefined : more, hasPrevious: fromEnd ? more : after !== undefined };
}
