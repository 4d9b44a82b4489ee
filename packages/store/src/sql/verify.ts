import { checksumOf } from '../entry.ts';
import { reasonOf } from '../errors.ts';
import type { Fault, Verification, VerifyOptions } from '../keeping.ts';
import { articleOf, LAYERS, type Layers } from '../layers.ts';
import { wrongOffset } from '../offsets.ts';
import { QUOTATION_BITS } from '../quotation-number.ts';
import { type Database, readCount } from './database.ts';

/** No more are listed: an archive with so many is not mended one by one. */
const MOST_FAULTS = 100;
/** So many are looked at between two reports. */
const BATCH = 250;

interface CheckedRow {
  readonly sequence: number;
  readonly id: string;
  readonly version: number;
  readonly current: number;
  readonly withdrawn: number;
  readonly checksum: number;
}

/** A statement that counts what should not be there as `n`, and what to say of it. */
export type Rule = readonly [sql: string, message: string];

const RULES: readonly Rule[] = [
  [
    `SELECT count(*) AS n FROM quotations q WHERE NOT EXISTS (
       SELECT 1 FROM articles a WHERE a.sequence = q.number >> ${QUOTATION_BITS} AND a.current = 1)`,
    'quotations are of no current article',
  ],
  [
    'SELECT count(*) AS n FROM articles a WHERE current = 1 AND NOT EXISTS (SELECT 1 FROM mentions m WHERE m.sequence = a.sequence)',
    'articles are in no facet',
  ],
  [
    `SELECT count(*) AS n FROM names n LEFT JOIN (SELECT name, count(*) AS articles FROM mentions GROUP BY name) m
     ON m.name = n.number WHERE n.articles <> coalesce(m.articles, 0)`,
    'names have another number of articles than is told of them',
  ],
  [
    'SELECT count(*) AS n FROM articles a WHERE NOT EXISTS (SELECT 1 FROM members m WHERE m.id = a.id)',
    'versions belong to no story',
  ],
  [
    'SELECT count(*) AS n FROM (SELECT id FROM articles WHERE current = 1 GROUP BY id HAVING count(*) > 1) doubled',
    'ids have more than one current version',
  ],
];

/** Looks at every version, and at what the indexes hold of it. `rules` and `damage` are what one database alone has. */
export async function verifyArchive(
  database: Database,
  rules: readonly Rule[],
  damage: readonly string[],
  { onProgress }: VerifyOptions = {},
): Promise<Verification> {
  const faults: Fault[] = damage.map((message) => ({ message }));
  for (const [sql, message] of [...rules, ...RULES]) {
    const count = await readCount(database, sql);
    if (count > 0) faults.push({ message: `${count} ${message}` });
  }
  const total = await readCount(database, 'SELECT count(*) AS n FROM articles');
  let checked = 0;
  for (let last = 0; ; ) {
    const rows = await database.all<CheckedRow>(
      `SELECT sequence, id, version, current, withdrawn, checksum FROM articles WHERE sequence > ? ORDER BY sequence LIMIT ${BATCH}`,
      last,
    );
    if (rows.length === 0) return { checked, faults: faults.slice(0, MOST_FAULTS) };
    const sequences = rows.map(({ sequence }) => sequence);
    const kept = new Map((await database.layersOf(sequences, LAYERS)).map((layers) => [layers.sequence, layers]));
    for (const row of rows) {
      const message = articleFault(row, kept.get(row.sequence));
      if (message !== undefined) faults.push({ id: row.id, version: row.version, message });
    }
    last = rows.at(-1)?.sequence ?? last;
    checked += rows.length;
    onProgress?.({ checked, total });
    // Lets others have the process between two batches.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function articleFault(row: CheckedRow, kept: Layers | undefined): string | undefined {
  if (row.withdrawn === 1)
    return kept === undefined && row.current === 0 ? undefined : 'withdrawn, and its text is there';
  if (kept === undefined) return 'its text is gone';
  if (checksumOf(kept) !== row.checksum) return 'its text is not what was kept (checksum)';
  try {
    const article = articleOf(kept);
    if (article.id !== row.id) return `kept under another id than its own, ${article.id}`;
    const offset = wrongOffset(article);
    return offset && `an annotation points outside its text (${offset})`;
  } catch (cause) {
    return `cannot be read: ${reasonOf(cause)}`;
  }
}
