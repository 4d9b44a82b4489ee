import type { Article } from '@wirecopy/core';
import { articleOf } from '../layers.ts';
import type { OnUpgrade } from '../upgrade.ts';
import { readLayers } from './sqlite-database.ts';
import type { Statements } from './statements.ts';
import { SqliteWriter } from './writer.ts';

interface KeptRow {
  readonly sequence: number;
  readonly id: string;
  readonly version: number;
  readonly stored_at: string;
}

/** So many are done between two reports. */
const BATCH = 250;

/** Derives anew all that is derived from the articles: after a step of the schema, and within its transaction. */
export function refillArchive(statements: Statements, onUpgrade?: OnUpgrade): void {
  const writes = new SqliteWriter(statements, () => new Date());
  // The first schema had no log: what is there was stored.
  const logIsEmpty = statements.count('SELECT count(*) AS n FROM changes') === 0;
  const hasDocuments = statements.count("SELECT count(*) AS n FROM sqlite_schema WHERE name = 'documents'") > 0;
  const rows = statements.all<KeptRow>(
    'SELECT sequence, id, version, stored_at FROM articles WHERE withdrawn = 0 ORDER BY sequence',
  );
  const refill = (row: KeptRow): void => {
    const article = (hasDocuments ? readDocument : readArticle)(statements, row.sequence);
    writes.rewrite(row.sequence, article, row.stored_at);
    if (logIsEmpty) writes.log('stored', row.id, row.version, Date.parse(row.stored_at));
  };
  for (let done = 0; done < rows.length; ) {
    const some = rows.slice(done, done + BATCH);
    writes.batch(() => some.forEach(refill));
    done += some.length;
    onUpgrade?.({ done, total: rows.length });
  }
  statements.database.exec('DROP TABLE IF EXISTS documents');
}

const readArticle = (statements: Statements, sequence: number): Article =>
  articleOf(readLayers(statements, sequence) ?? {});

/** As the schemas up to the fourth kept it: the text as a JSON string, and everything else as one document. */
function readDocument(statements: Statements, sequence: number): Article {
  const row = statements.one('SELECT text, document FROM documents WHERE sequence = ?', sequence);
  const article = JSON.parse(String(row?.['document'])) as Article;
  article.source = { text: JSON.parse(String(row?.['text'])) as string, mediaType: article.source.mediaType };
  return article;
}
