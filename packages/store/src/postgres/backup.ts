import type { Pool } from 'pg';
import { writeNewFile } from '../new-file.ts';
import type { Value } from '../sql/scope.ts';
import { KEPT_TABLES, type KeptRows, type KeptTable, writeArchive } from '../sqlite/archive-copy.ts';
import { inSnapshot } from './connect.ts';
import { Session } from './session.ts';

/** So many rows are fetched at once. */
const BATCH = 500;

/** Where each table's rows come from, and the column that orders them. */
const SOURCES: Readonly<Record<KeptTable, { readonly from: string; readonly key: string }>> = {
  articles: { from: 'articles', key: 'sequence' },
  texts: { from: 'texts', key: 'sequence' },
  members: { from: 'members', key: 'number' },
  changes: { from: 'changes', key: 'number' },
  tombstones: { from: 'tombstones', key: 'id' },
  tokens: { from: 'tokens', key: 'number' },
};

/** Copies the archive as it stands at one moment to a SQLite file, which can be opened, verified and served as it is. */
export const copyToFile = (pool: Pool, to: string): Promise<void> =>
  writeNewFile(to, (part) =>
    inSnapshot(pool, (client) => writeArchive(part, (table) => rowsOf(new Session(client), table))),
  );

async function* rowsOf(session: Session, table: KeptTable): KeptRows {
  const { from, key } = SOURCES[table];
  for (let last: Value | undefined; ; ) {
    const beyond = last === undefined ? '' : `WHERE ${key} > ?`;
    const sql = `SELECT ${KEPT_TABLES[table].join(', ')} FROM ${from} ${beyond} ORDER BY ${key} LIMIT ${BATCH}`;
    const rows = await session.all<Record<string, Value>>(sql, ...(last === undefined ? [] : [last]));
    if (rows.length === 0) return;
    yield rows;
    last = rows.at(-1)?.[key];
  }
}
