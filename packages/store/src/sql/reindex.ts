import type { Article } from '@wirecopy/core';
import { readCursor, writeCursor } from '../cursor.ts';
import { StoreError } from '../errors.ts';
import type { ReindexOptions } from '../keeping.ts';
import { articleOf, LAYERS, type Layers, layersOf } from '../layers.ts';
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
    const rewrites = (await storedOf(database, rows)).flatMap((kept) => rewriteOf(kept, parse));
    if (rewrites.length > 0) await rewrite(rewrites);
    done += rows.length;
    last = rows.at(-1)?.sequence ?? last;
    onProgress?.({ done, total, resumeAfter: writeCursor('article', last) });
    // Lets others have the process between two batches.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** A version as it is kept and as it is read. */
interface KeptVersion {
  readonly sequence: number;
  readonly layers: Layers;
  readonly stored: StoredArticle;
}

async function storedOf(database: Database, rows: readonly KeptRow[]): Promise<KeptVersion[]> {
  const sequences = rows.map(({ sequence }) => sequence);
  const kept = new Map((await database.layersOf(sequences, LAYERS)).map((layers) => [layers.sequence, layers]));
  return rows.flatMap(({ sequence, version, stored_at }) => {
    const layers = kept.get(sequence);
    if (layers === undefined) return [];
    return [
      {
        layers,
        sequence,
        stored: {
          article: articleOf(layers),
          version,
          storedAt: stored_at,
          cursor: writeCursor('article', sequence),
        },
      },
    ];
  });
}

function rewriteOf({ sequence, layers, stored }: KeptVersion, parse: ReindexOptions['parse']): Rewrite[] {
  const article = parse(stored);
  if (article.id !== stored.article.id || article.source.text !== stored.article.source.text) {
    throw new StoreError(
      `cannot read ${JSON.stringify(stored.article.id)} anew: the parser gave another id or another text`,
    );
  }
  const read = layersOf(article);
  if (LAYERS.every((layer) => read[layer] === layers[layer])) return [];
  return [{ sequence, version: stored.version, storedAt: stored.storedAt, article }];
}
