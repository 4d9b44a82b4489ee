import type { Pool } from 'pg';
import { StoreError } from '../errors.ts';
import { readCount } from '../sql/database.ts';
import type { OnUpgrade } from '../upgrade.ts';
import { inTransaction } from './connect.ts';
import { MIGRATIONS, type Migration } from './migrations.ts';
import { Session } from './session.ts';

/** Only one process at a time changes the schema; the others wait and find it done ("WIRE", then 1). */
const SCHEMA_LOCK = [0x57495245, 1] as const;

/** Brings the schema to that of today, all in one transaction. Errors: `StoreError` for a schema of a newer Wirecopy. */
export async function migrate(
  pool: Pool,
  steps: readonly Migration[] = MIGRATIONS,
  onUpgrade?: OnUpgrade,
): Promise<void> {
  await inTransaction(pool, async (client) => {
    const session = new Session(client);
    await session.all('SELECT pg_advisory_xact_lock(?, ?)', ...SCHEMA_LOCK);
    await session.all(
      'CREATE TABLE IF NOT EXISTS schema_steps (number int PRIMARY KEY, taken_at timestamptz NOT NULL)',
    );
    const known = await readCount(session, 'SELECT count(*) AS n FROM schema_steps');
    if (known > steps.length) {
      throw new StoreError(
        `cannot open the archive: it was written by a newer Wirecopy (schema ${known}, this one knows ${steps.length}); update Wirecopy`,
      );
    }
    for (const [at, { sql, convert, after }] of steps.entries()) {
      if (at < known) continue;
      await client.query(sql);
      await convert?.(session, onUpgrade);
      if (after !== undefined) await client.query(after);
      await session.all('INSERT INTO schema_steps (number, taken_at) VALUES (?, now())', at + 1);
    }
  });
}
