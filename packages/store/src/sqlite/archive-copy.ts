import { LAYERS } from '../layers.ts';
import type { Value } from '../sql/scope.ts';
import { openDatabase } from './open.ts';
import { refillArchive } from './refill.ts';
import { Statements } from './statements.ts';

/** The tables from which all others are derived, and their columns. */
export const KEPT_TABLES = {
  articles: [
    'sequence',
    'id',
    'version',
    'revision',
    'current',
    'withdrawn',
    'stored_at',
    'digest',
    'checksum',
    'time',
    'embargoed_until',
  ],
  texts: ['sequence', ...LAYERS],
  members: [
    'number',
    'id',
    'story',
    'joined_by',
    'time',
    'role',
    'ordinal',
    'supersedes',
    'slugline',
    'headline',
    'signature',
  ],
  changes: ['number', 'kind', 'id', 'version', 'story', 'changed_at'],
  tombstones: ['id', 'reason', 'withdrawn_at'],
  tokens: ['number', 'id', 'name', 'scopes', 'hash', 'made_at', 'expires_at', 'revoked_at'],
} as const;
export type KeptTable = keyof typeof KEPT_TABLES;

/** Rows of a kept table, some at a time. */
export type KeptRows = AsyncIterable<readonly Readonly<Record<string, Value>>[]>;

/** Writes an archive that another database holds to a new SQLite file. */
export async function writeArchive(path: string, rowsOf: (table: KeptTable) => KeptRows): Promise<void> {
  const statements = new Statements(openDatabase(path));
  try {
    for (const table of Object.keys(KEPT_TABLES) as KeptTable[]) {
      const columns = KEPT_TABLES[table];
      const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
      for await (const rows of rowsOf(table)) {
        statements.transaction(() => {
          for (const row of rows) statements.run(sql, ...columns.map((column) => row[column] ?? null));
        });
      }
    }
    statements.transaction(() => refillArchive(statements));
    statements.database.exec('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE;');
  } finally {
    statements.close();
  }
}
