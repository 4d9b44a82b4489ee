import type { Change, ChangeKind, Standing } from '../change.ts';
import { checkLimit, readCursor, writeCursor } from '../cursor.ts';
import { type Database, readCount, readOne } from './database.ts';

export async function readChanges(database: Database, after: string | undefined, limit: number): Promise<Change[]> {
  const [number = 0] = after === undefined ? [] : readCursor('change', after);
  const rows = await database.all(
    'SELECT * FROM changes WHERE number > ? ORDER BY number LIMIT ?',
    number,
    checkLimit(limit),
  );
  return rows.map((row) => ({
    kind: row['kind'] as ChangeKind,
    id: String(row['id']),
    version: Number(row['version']),
    story: String(row['story']),
    at: new Date(Number(row['changed_at'])).toISOString(),
    cursor: writeCursor('change', Number(row['number'])),
  }));
}

export async function readLastChange(database: Database): Promise<string | undefined> {
  const number = (await readOne(database, 'SELECT max(number) AS n FROM changes'))?.['n'];
  return number == null ? undefined : writeCursor('change', Number(number));
}

export async function readStanding(database: Database, id: string): Promise<Standing | undefined> {
  const story = (await readOne(database, 'SELECT story FROM members WHERE id = ?', id))?.['story'];
  if (story == null) return undefined;
  const tombstone = await readOne(database, 'SELECT reason, withdrawn_at FROM tombstones WHERE id = ?', id);
  if (tombstone !== undefined) {
    const at = new Date(Number(tombstone['withdrawn_at'])).toISOString();
    return { status: 'withdrawn', at, reason: String(tombstone['reason']), story: String(story) };
  }
  const current = await readOne(database, 'SELECT version FROM articles WHERE id = ? AND current = 1', id);
  if (current !== undefined) return { status: 'usable', version: Number(current['version']), story: String(story) };
  const until = await readCount(database, 'SELECT min(embargoed_until) AS n FROM articles WHERE id = ?', id);
  return { status: 'embargoed', until: new Date(until).toISOString(), story: String(story) };
}
