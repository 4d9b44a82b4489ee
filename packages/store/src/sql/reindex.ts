import type { Article } from '@wirecopy/core';
import { readCursor, writeCursor } from '../cursor.ts';
import { decodeArticle } from '../decoded.ts';
import { StoreError } from '../errors.ts';
import type { ReindexOptions } from '../keeping.ts';
import type { StoredArticle } from '../store.ts';
import { type Database, readCount } from './database.ts';

/** A version that another parser read otherwise. */
export interface Rewrite {
  readonly sequence: number;
  readonly version: number;
  readonly storedAt: string;
  readonly article: Article;
}

interface KeptRow {
  readonly sequence: number;
  readonly version: number;
  readonly stored_at: string;
}

/** So many in one transaction: readers wait no longer, and no more is done twice after an interruption. */
const BATCH = 100;

/** Reads every version anew. `rewrite` writes a batch in one transaction. */
export async function reindexArchive(
  database: Database,
  rewrite: (rewrites: readonly Rewrite[]) => void | Promise<void>,
  { parse, onProgress, resumeAfter }: ReindexOptions,
): Promise<number> {
  let [last = 0] = resumeAfter === undefined ? [] : readCursor('article', resumeAfter);
  const total = await readCount(
    database,
    'SELECT count(*) AS n FROM articles WHERE withdrawn = 0 AND sequence > ?',
    last,
  );
  let done = 0;
  for (;;) {
    const rows = await database.all<KeptRow>(
      `SELECT sequence, version, stored_at FROM articles WHERE withdrawn = 0 AND sequence > ? ORDER BY sequence LIMIT ${BATCH}`,
      last,
    );
    if (rows.length === 0) return done;
    const rewrites = (await storedOf(database, rows)).flatMap((stored) => rewriteOf(stored, parse));
    if (rewrites.length > 0) await rewrite(rewrites);
    done += rows.length;
    last = rows.at(-1)?.sequence ?? last;
    onProgress?.({ done, total, resumeAfter: writeCursor('article', last) });
    // Lets others have the process between two batches.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function storedOf(
  database: Database,
  rows: readonly KeptRow[],
): Promise<(StoredArticle & { readonly sequence: number })[]> {
  const texts = new Map(
    (await database.textsOf(rows.map(({ sequence }) => sequence))).map((row) => [row.sequence, row]),
  );
  return rows.flatMap(({ sequence, version, stored_at }) => {
    const kept = texts.get(sequence);
    if (kept === undefined || kept.text === '') return [];
    const { article } = decodeArticle(kept.text, kept.document);
    return [{ sequence, article, version, storedAt: stored_at, cursor: writeCursor('article', sequence) }];
  });
}

function rewriteOf(
  { sequence, ...stored }: StoredArticle & { readonly sequence: number },
  parse: ReindexOptions['parse'],
): Rewrite[] {
  const article = parse(stored);
  if (article.id !== stored.article.id || article.source.text !== stored.article.source.text) {
    throw new StoreError(
      `cannot read ${JSON.stringify(stored.article.id)} anew: the parser gave another id or another text`,
    );
  }
  if (JSON.stringify(article) === JSON.stringify(stored.article)) return [];
  return [{ sequence, version: stored.version, storedAt: stored.storedAt, article }];
}
