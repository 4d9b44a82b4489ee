import type { Change, ChangeKind, Standing } from '../change.ts';
import { checkLimit, readCursor, writeCursor } from '../cursor.ts';
import type { Statements } from './statements.ts';

export function readChanges(statements: Statements, after: string | undefined, limit: number): Change[] {
  const [number = 0] = after === undefined ? [] : readCursor('change', after);
  return statements
    .all('SELECT * FROM changes WHERE number > ? ORDER BY number LIMIT ?', number, checkLimit(limit))
    .map((row) => ({
      kind: row['kind'] as ChangeKind,
      id: String(row['id']),
      version: Number(row['version']),
      story: String(row['story']),
      at: new Date(Number(row['changed_at'])).toISOString(),
      cursor: writeCursor('change', Number(row['number'])),
    }));
}

export function readStanding(statements: Statements, id: string): Standing | undefined {
  const story = statements.one('SELECT story FROM members WHERE id = ?', id)?.['story'];
  if (story == null) return undefined;
  const tombstone = statements.one('SELECT reason, withdrawn_at FROM tombstones WHERE id = ?', id);
  if (tombstone !== undefined) {
    const at = new Date(Number(tombstone['withdrawn_at'])).toISOString();
    return { status: 'withdrawn', at, reason: String(tombstone['reason']), story: String(story) };
  }
  const current = statements.one('SELECT version FROM articles WHERE id = ? AND current = 1', id);
  if (current !== undefined) return { status: 'usable', version: Number(current['version']), story: String(story) };
  const until = statements.count('SELECT min(embargoed_until) AS n FROM articles WHERE id = ?', id);
  return { status: 'embargoed', until: new Date(until).toISOString(), story: String(story) };
}
