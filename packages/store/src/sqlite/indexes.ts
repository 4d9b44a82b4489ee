import type { Entry, Mention } from '../entry.ts';
import { quotationNumber } from '../quotation-number.ts';
import { MOST_QUOTATIONS, type QuotationRow } from '../quotation-rows.ts';
import type { Statements } from './statements.ts';
import { remarksOf } from './word-list.ts';

/** Puts a version into the full text, the facets, the quotations and the titles. */
export function indexArticle(statements: Statements, sequence: number, entry: Entry): void {
  statements.run('INSERT INTO passages (rowid, headline, body) VALUES (?, ?, ?)', sequence, entry.headline, entry.body);
  if (entry.quotations.length > 0)
    statements.run('INSERT INTO remarks (rowid, said) VALUES (?, ?)', sequence, remarksOf(entry));
  // One statement for all rows: a call for each row costs more than the row.
  indexNames(statements, sequence, entry.mentions);
  indexQuotations(statements, sequence, entry.quotations);
  statements.run(
    `INSERT INTO titles (person, sequence, title, label)
     SELECT value ->> 'person', ?, value ->> 'title', value ->> 'label' FROM json_each(?)`,
    sequence,
    JSON.stringify(entry.titles),
  );
}

function indexNames(statements: Statements, sequence: number, mentions: readonly Mention[]): void {
  const rows = JSON.stringify(mentions);
  statements.run(
    `INSERT INTO names (facet, value, label)
     SELECT value ->> 'facet', value ->> 'value', value ->> 'label' FROM json_each(?) WHERE true
     ON CONFLICT (facet, value) DO NOTHING`,
    rows,
  );
  statements.run(
    `INSERT OR IGNORE INTO mentions (name, sequence)
     SELECT names.number, ? FROM json_each(?) AS told
     JOIN names ON names.facet = told.value ->> 'facet' AND names.value = told.value ->> 'value'`,
    sequence,
    rows,
  );
  statements.run(
    'UPDATE names SET articles = articles + 1 WHERE number IN (SELECT name FROM mentions WHERE sequence = ?)',
    sequence,
  );
}

function indexQuotations(statements: Statements, sequence: number, quotations: readonly QuotationRow[]): void {
  for (const { position, kind, speaker, cue, about } of quotations) {
    statements.run(
      `INSERT INTO quotations (number, speaker, kind, cue, about)
       VALUES (?, (SELECT number FROM names WHERE facet = 'speaker' AND value = ?), ?, ?, ?)`,
      quotationNumber(sequence, position),
      speaker,
      kind,
      cue,
      about,
    );
  }
}

/** Takes a version out of all that `indexArticle` wrote. */
export function unindexArticle(statements: Statements, sequence: number): void {
  const quotations = [quotationNumber(sequence, MOST_QUOTATIONS - 1), quotationNumber(sequence, 0)] as const;
  statements.run('DELETE FROM passages WHERE rowid = ?', sequence);
  statements.run('DELETE FROM remarks WHERE rowid = ?', sequence);
  statements.run('DELETE FROM quotations WHERE number BETWEEN ? AND ?', ...quotations);
  statements.run(
    'UPDATE names SET articles = articles - 1 WHERE number IN (SELECT name FROM mentions WHERE sequence = ?)',
    sequence,
  );
  statements.run('DELETE FROM mentions WHERE sequence = ?', sequence);
  statements.run('DELETE FROM titles WHERE sequence = ?', sequence);
}

/** Names that no article mentions any more say what a withdrawn text said. */
export function forgetUnmentionedNames(statements: Statements): void {
  statements.run('DELETE FROM names WHERE articles = 0');
}

/** Pages of the full text that are merged before others have the process again. */
const MERGED_AT_ONCE = 500;

/**
 * Drops the words of deleted articles from the full text, which otherwise keeps them until it happens to merge.
 * Source: SQLite FTS5, the 'merge' command: a negative number first, then on until a call changes nothing.
 */
export async function purgeFullText(statements: Statements): Promise<void> {
  for (const table of ['passages', 'remarks', 'name_words']) await purgeTable(statements, table);
}

async function purgeTable(statements: Statements, table: string): Promise<void> {
  if (!statements.database.isOpen) return;
  const changes = (): number => statements.count('SELECT total_changes() AS n');
  const merge = (pages: number): void => {
    statements.run(`INSERT INTO ${table} (${table}, rank) VALUES ('merge', ?)`, pages);
  };
  merge(-MERGED_AT_ONCE);
  for (let before = -2; statements.database.isOpen && changes() - before >= 2; ) {
    await new Promise((resolve) => setImmediate(resolve));
    if (!statements.database.isOpen) return;
    before = changes();
    merge(MERGED_AT_ONCE);
  }
}
