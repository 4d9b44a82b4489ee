import pg from 'pg';
import { reasonOf, StoreError } from '../errors.ts';

/** Numbers beyond this are no numbers of ours: sequences, milliseconds and counts all fit a double. */
const NUMERIC_TYPES: ReadonlySet<number> = new Set([pg.types.builtins.INT8, pg.types.builtins.NUMERIC]);

/** Of this pool alone, so that other users of the driver keep their own. */
const TYPES: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    NUMERIC_TYPES.has(oid) && format !== 'binary' ? Number : pg.types.getTypeParser(oid, format as 'text'),
};

/** Opens a pool of connections. It connects when it is first used. */
export function connect(url: string, connections: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    application_name: 'wirecopy',
    types: TYPES,
    // What is sent need not wait for the answers to what was sent before.
    pipeline: true,
  });
  // A connection that breaks while nobody uses it is replaced at the next use; unheard, its error would end the process.
  pool.on('error', () => undefined);
  return pool;
}

type Work<Result> = (client: pg.PoolClient) => Promise<Result>;

/** Runs what is done within in one transaction: all or none. `begin` begins it, and may do more. */
export const inTransaction = <Result>(pool: pg.Pool, work: Work<Result>, begin = 'BEGIN'): Promise<Result> =>
  within(pool, begin, work);

/** Reads the archive as it stands at one moment, whoever writes meanwhile. */
export const inSnapshot = <Result>(pool: pg.Pool, work: Work<Result>): Promise<Result> =>
  within(pool, 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', work);

async function within<Result>(pool: pg.Pool, begin: string, work: Work<Result>): Promise<Result> {
  const client = await pool.connect();
  let broken = false;
  try {
    await client.query(begin);
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (cause) {
    await client.query('ROLLBACK').catch(() => {
      broken = true;
    });
    throw cause;
  } finally {
    client.release(broken);
  }
}

/** Without its password. */
export function shownUrl(url: string): string {
  try {
    const shown = new URL(url);
    if (shown.password !== '') shown.password = '…';
    return decodeURI(shown.href);
  } catch {
    return 'the PostgreSQL address';
  }
}

export function openingError(url: string, cause: unknown): StoreError {
  if (cause instanceof StoreError) return cause;
  const advice = 'check that the server runs and that the address names a database that the user may write to';
  return new StoreError(`cannot open the archive ${shownUrl(url)}: ${reasonOf(cause) || 'no connection'}; ${advice}`, {
    cause,
  });
}
