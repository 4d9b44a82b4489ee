import type { Article } from '@wirecopy/core';
import { checksumOf } from '../entry.ts';
import { layersOf } from '../layers.ts';
import { readCount } from '../sql/database.ts';
import type { OnUpgrade } from '../upgrade.ts';
import { recordset, type Session } from './session.ts';
import { writeLayers } from './versions.ts';

/** As the first schema kept an article: the text as a JSON string, and everything else as one document. */
interface DocumentRow {
  readonly sequence: number;
  readonly shelf: number;
  readonly text: string;
  readonly document: string;
}

/** So many are held in memory at once. */
const BATCH = 200;

/** Lays out anew what the first schema kept as one document. */
export async function layDocumentsOut(session: Session, onUpgrade?: OnUpgrade): Promise<void> {
  const total = await readCount(session, 'SELECT count(*) AS n FROM texts');
  for (let [last, done] = [0, 0]; done < total; ) {
    const rows = await session.all<DocumentRow>(
      `SELECT sequence, shelf, text, document FROM texts WHERE sequence > ? ORDER BY sequence LIMIT ${BATCH}`,
      last,
    );
    await writeRows(session, rows);
    last = rows.at(-1)?.sequence ?? Number.MAX_SAFE_INTEGER;
    done += rows.length;
    onUpgrade?.({ done, total });
  }
}

async function writeRows(session: Session, rows: readonly DocumentRow[]): Promise<void> {
  const laidOut = rows.map(({ sequence, shelf, text, document }) => {
    const article = JSON.parse(document) as Article;
    article.source = { text: JSON.parse(text) as string, mediaType: article.source.mediaType };
    const layers = layersOf(article);
    return { sequence, shelf, ...layers, checksum: checksumOf(layers) };
  });
  await writeLayers(session, laidOut);
  await session.all(
    `UPDATE articles SET checksum = told.checksum FROM ${recordset({ sequence: 'bigint', checksum: 'bigint' })}
     WHERE articles.sequence = told.sequence`,
    JSON.stringify(laidOut.map(({ sequence, checksum }) => ({ sequence, checksum }))),
  );
}
