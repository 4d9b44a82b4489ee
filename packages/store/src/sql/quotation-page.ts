import { readCursor } from '../cursor.ts';
import { articleOfQuotation } from '../quotation-number.ts';
import type { Page, PageRequest } from '../store.ts';
import type { QuotationScope } from './conditions.ts';
import { type Database, readOne } from './database.ts';
import { type ListKey, pageRows } from './page.ts';
import { narrow, type Scope, whereOf } from './scope.ts';

/** So many articles that a full text found are looked at first, and then so many times as many. */
const FIRST_WINDOW = 16;
const WIDER = 8;

/**
 * A page of quotations.
 *
 * No full text gives quotations in order: all that it finds would be sorted for the sake of twenty. So the newest articles
 * that it found are looked at first, and more of them while the page is not full.
 */
export async function pageQuotations<Row>(
  database: Database,
  columns: string,
  { number, found, ...scope }: QuotationScope,
  page: PageRequest,
): Promise<Page<Row>> {
  const key: ListKey =
    number === scope.key
      ? { key: number }
      : { key: scope.key, second: { key: number, from: 'largest', firstOf: articleOfQuotation } };
  const read = (within: Scope): Promise<Page<Row>> => pageRows(database, columns, within, 'quotation', page, key);
  if (found === undefined || page.fromEnd) return read(scope);
  for (let window = FIRST_WINDOW; ; window *= WIDER) {
    const end = await endOfWindow(database, found, page, window);
    if (end === undefined) return read(scope);
    const rows = await read(narrow(scope, `${scope.key} >= ?`, end));
    if (rows.hasNext) return rows;
  }
}

/** The last of the next so many articles; undefined where there are fewer. */
async function endOfWindow(
  database: Database,
  found: Scope,
  { after }: PageRequest,
  window: number,
): Promise<number | undefined> {
  const [number] = after === undefined ? [] : readCursor('quotation', after);
  const left = number === undefined ? found : narrow(found, `${found.key} <= ?`, articleOfQuotation(number));
  const row = await readOne<{ sequence: number }>(
    database,
    `SELECT ${left.key} AS sequence FROM ${left.from}${whereOf(left)} ORDER BY ${left.key} DESC LIMIT 1 OFFSET ?`,
    ...left.values,
    window - 1,
  );
  return row?.sequence;
}
