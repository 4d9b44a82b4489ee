import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreError } from '../errors.ts';
import type { OnUpgrade } from '../upgrade.ts';
import { MIGRATIONS, type Migration } from './migrations.ts';
import { refillArchive } from './refill.ts';
import { Statements } from './statements.ts';

/** A file of ours is told by this number in its header ("WIRE"). Source: SQLite, PRAGMA application_id. */
const APPLICATION_ID = 0x57495245;

/**
 * Pages are larger than usual, for texts are longer than rows usually are; a file keeps the size that it was made with. 64 MB
 * of them stay in memory, so that a transaction of hundreds of articles writes each once.
 */
const SETTINGS = `PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY;
  PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 4000;`;

/** Opens a database file, makes it if it is not there, and brings it to the schema of today. */
export function openDatabase(
  path: string,
  steps: readonly Migration[] = MIGRATIONS,
  onUpgrade?: OnUpgrade,
): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
    database = new DatabaseSync(path, { timeout: 5000, enableForeignKeyConstraints: true });
    checkOwner(database, path);
    database.exec(SETTINGS);
    migrate(database, path, steps, onUpgrade);
    return database;
  } catch (cause) {
    database?.close();
    throw cause instanceof StoreError
      ? cause
      : new StoreError(`cannot open the archive ${path}: ${reasonOf(cause)}`, { cause });
  }
}

function reasonOf(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  if (/not a database/.test(message)) return 'expected a SQLite file, found something else; name another file';
  if (/locked|busy/.test(message)) return 'another process holds it; stop that process or name another file';
  return `${message}; check that the folder can be written`;
}

/** A database that holds something else is left alone. */
function checkOwner(database: DatabaseSync, path: string): void {
  const owner = Number(database.prepare('PRAGMA application_id').get()?.['application_id'] ?? 0);
  const { n: tables } = database.prepare('SELECT count(*) AS n FROM sqlite_schema').get() as { n: number };
  if (owner === APPLICATION_ID || (owner === 0 && tables === 0)) return;
  throw new StoreError(
    `cannot open the archive ${path}: expected a Wirecopy archive, found another program's database; name another file`,
  );
}

function migrate(
  database: DatabaseSync,
  path: string,
  steps: readonly Migration[],
  onUpgrade: OnUpgrade | undefined,
): void {
  const { user_version: version } = database.prepare('PRAGMA user_version').get() as { user_version: number };
  if (version > steps.length) {
    throw new StoreError(
      `cannot open the archive ${path}: it was written by a newer Wirecopy (schema ${version}, this one knows ${steps.length}); update Wirecopy`,
    );
  }
  const todo = steps.slice(version);
  if (todo.length === 0) return;
  const statements = new Statements(database);
  statements.transaction(() => {
    for (const { sql } of todo) database.exec(sql);
    if (todo.some(({ refill }) => refill)) refillArchive(statements, onUpgrade);
    database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${steps.length};`);
  });
  if (version > 0) giveBack(statements);
}

/** The share of a file from which pages that nothing uses are given back. */
const MUCH = 0.25;
/** Another process reads meanwhile, or there is no room for a second file. Source: SQLite, result codes. */
const NOT_NOW: readonly unknown[] = [5, 6, 13];

/** Gives back the pages that the older layout took. Where that cannot be done, new articles are written to them. */
function giveBack(statements: Statements): void {
  const free = Number(statements.one('PRAGMA freelist_count')?.['freelist_count']);
  if (free < Number(statements.one('PRAGMA page_count')?.['page_count']) * MUCH) return;
  try {
    statements.database.exec('VACUUM; PRAGMA wal_checkpoint(TRUNCATE);');
  } catch (cause) {
    if (!NOT_NOW.includes((cause as { readonly errcode?: unknown }).errcode)) throw cause;
  }
}
