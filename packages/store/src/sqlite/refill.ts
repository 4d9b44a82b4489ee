import { decodeArticle } from '../decoded.ts';
import type { Statements } from './statements.ts';
import { SqliteWriter } from './writer.ts';

interface KeptRow {
  readonly sequence: number;
  readonly id: string;
  readonly version: number;
  readonly stored_at: string;
  readonly text: string;
  readonly document: string;
}

/** Derives anew all that is derived from the articles: after a step of the schema. */
export function refillArchive(statements: Statements): void {
  const writes = new SqliteWriter(statements, () => new Date());
  // The first schema had no log: what is there was stored.
  const logIsEmpty = statements.count('SELECT count(*) AS n FROM changes') === 0;
  const rows = statements.all<{ sequence: number }>('SELECT sequence FROM articles ORDER BY sequence');
  for (const { sequence } of rows) {
    const row = statements.one<KeptRow>('SELECT * FROM articles WHERE sequence = ?', sequence) as KeptRow;
    if (row.text === '') continue;
    writes.rewrite(sequence, decodeArticle(row.text, row.document).article, row.stored_at);
    if (logIsEmpty) writes.log('stored', row.id, row.version, Date.parse(row.stored_at));
  }
}
