import { decodeArticle } from '../decoded.ts';
import { checksumOf } from '../entry.ts';
import { reasonOf } from '../errors.ts';
import type { Fault, Verification } from '../keeping.ts';
import { wrongOffset } from '../offsets.ts';
import type { Statements } from './statements.ts';

/** No more are listed: an archive with so many is not mended one by one. */
export const MOST_FAULTS = 100;

interface CheckedRow {
  readonly sequence: number;
  readonly id: string;
  readonly version: number;
  readonly current: number;
  readonly withdrawn: number;
  readonly text: string;
  readonly document: string;
  readonly checksum: number;
}

/** Looks at the file, at every version, and at what the indexes hold of it. */
export function verifyArchive(statements: Statements): Verification {
  const faults: Fault[] = structureFaults(statements);
  let checked = 0;
  for (let sequence = 0; ; ) {
    const row = statements.one<CheckedRow>(
      `SELECT sequence, id, version, current, withdrawn, text, document, checksum FROM articles
       WHERE sequence > ? ORDER BY sequence LIMIT 1`,
      sequence,
    );
    if (row === undefined) break;
    sequence = row.sequence;
    checked++;
    const message = articleFault(row);
    if (message !== undefined) faults.push({ id: row.id, version: row.version, message });
  }
  return { checked, faults: faults.slice(0, MOST_FAULTS) };
}

function articleFault(row: CheckedRow): string | undefined {
  if (row.withdrawn === 1) return row.text === '' && row.current === 0 ? undefined : 'withdrawn, and its text is there';
  if (checksumOf(row.text, row.document) !== row.checksum) return 'its text is not what was kept (checksum)';
  try {
    const { article } = decodeArticle(row.text, row.document);
    if (article.id !== row.id) return `kept under another id than its own, ${article.id}`;
    const offset = wrongOffset(article);
    return offset && `an annotation points outside its text (${offset})`;
  } catch (cause) {
    return `cannot be read: ${reasonOf(cause)}`;
  }
}

function structureFaults(statements: Statements): Fault[] {
  const faults = statements
    .all('PRAGMA integrity_check(20)')
    .map((row) => String(row['integrity_check']))
    .filter((message) => message !== 'ok');
  const broken: readonly (readonly [string, string])[] = [
    [
      'SELECT count(*) AS n FROM articles a WHERE current = 1 AND NOT EXISTS (SELECT 1 FROM mentions m WHERE m.sequence = a.sequence)',
      'articles are in no facet',
    ],
    [
      'SELECT count(*) AS n FROM articles a WHERE current = 1 AND NOT EXISTS (SELECT 1 FROM passages_docsize p WHERE p.id = a.sequence)',
      'articles are not in the full text',
    ],
    [
      'SELECT count(*) AS n FROM passages_docsize p WHERE NOT EXISTS (SELECT 1 FROM articles a WHERE a.sequence = p.id AND a.current = 1)',
      'articles are in the full text and should not be',
    ],
    [
      'SELECT count(*) AS n FROM articles a WHERE NOT EXISTS (SELECT 1 FROM members m WHERE m.id = a.id)',
      'versions belong to no story',
    ],
    [
      'SELECT count(*) AS n FROM (SELECT 1 FROM articles WHERE current = 1 GROUP BY id HAVING count(*) > 1)',
      'ids have more than one current version',
    ],
  ];
  for (const [sql, message] of broken) {
    const count = statements.count(sql);
    if (count > 0) faults.push(`${count} ${message}`);
  }
  return faults.map((message) => ({ message }));
}
