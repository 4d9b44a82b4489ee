import type { Article } from '@wirecopy/core';
import { readCursor, writeCursor } from '../cursor.ts';
import { decodeArticle } from '../decoded.ts';
import { StoreError } from '../errors.ts';
import type { ReindexOptions } from '../keeping.ts';
import type { StoredArticle } from '../store.ts';
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

/** So many in one transaction: readers wait no longer, and no more is done twice after an interruption. */
const BATCH = 100;

export async function reindexArchive(
  statements: Statements,
  writes: SqliteWriter,
  { parse, onProgress, resumeAfter }: ReindexOptions,
): Promise<number> {
  let [last = 0] = resumeAfter === undefined ? [] : readCursor('article', resumeAfter);
  const total = statements.count('SELECT count(*) AS n FROM articles WHERE withdrawn = 0 AND sequence > ?', last);
  let done = 0;
  for (;;) {
    const rows = statements.all<KeptRow>(
      `SELECT sequence, id, version, stored_at, text, document FROM articles
       WHERE withdrawn = 0 AND sequence > ? ORDER BY sequence LIMIT ${BATCH}`,
      last,
    );
    if (rows.length === 0) return done;
    statements.transaction(() => {
      for (const row of rows) rewriteRow(writes, row, parse);
    });
    done += rows.length;
    last = rows.at(-1)?.sequence ?? last;
    onProgress?.({ done, total, resumeAfter: writeCursor('article', last) });
    // Lets others have the process between two batches.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function rewriteRow(writes: SqliteWriter, row: KeptRow, parse: ReindexOptions['parse']): void {
  const stored: StoredArticle = {
    article: decodeArticle(row.text, row.document).article,
    version: row.version,
    storedAt: row.stored_at,
    cursor: writeCursor('article', row.sequence),
  };
  const article = parse(stored);
  checkSame(stored.article, article);
  if (JSON.stringify(article) === JSON.stringify(stored.article)) return;
  writes.rewrite(row.sequence, article, row.stored_at);
  writes.log('reindexed', row.id, row.version);
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

/** Errors: `StoreError` for a parser that gives another article than it was given. */
export function checkSame(kept: Article, read: Article): void {
  if (read.id === kept.id && read.source.text === kept.source.text) return;
  throw new StoreError(`cannot read ${JSON.stringify(kept.id)} anew: the parser gave another id or another text`);
}
