import type { Entry } from '../entry.ts';
import type { Statements } from './statements.ts';

/** Puts a version into the full text, the quotations and the facets. */
export function indexArticle(statements: Statements, sequence: number, entry: Entry): void {
  statements.run('INSERT INTO passages (rowid, headline, body) VALUES (?, ?, ?)', sequence, entry.headline, entry.body);
  // One statement for all rows: a call for each row costs more than the row.
  statements.run(
    `INSERT INTO quotations (sequence, position, kind, speaker, name, cue, words)
     SELECT ?, value ->> 'position', value ->> 'kind', value ->> 'speaker', value ->> 'name', value ->> 'cue',
       value ->> 'words'
     FROM json_each(?)`,
    sequence,
    JSON.stringify(entry.quotations),
  );
  statements.run(
    `INSERT INTO titles (person, sequence, title, label)
     SELECT value ->> 'person', ?, value ->> 'title', value ->> 'label' FROM json_each(?)`,
    sequence,
    JSON.stringify(entry.titles),
  );
  const mentions = JSON.stringify(entry.mentions);
  statements.run(
    `INSERT INTO names (facet, value, label)
     SELECT value ->> 'facet', value ->> 'value', value ->> 'label' FROM json_each(?) WHERE true
     ON CONFLICT (facet, value) DO NOTHING`,
    mentions,
  );
  statements.run(
    `INSERT OR IGNORE INTO mentions (name, sequence)
     SELECT names.number, ? FROM json_each(?) AS told
     JOIN names ON names.facet = told.value ->> 'facet' AND names.value = told.value ->> 'value'`,
    sequence,
    mentions,
  );
}

/** Takes a version out of all that `indexArticle` wrote. */
export function unindexArticle(statements: Statements, sequence: number): void {
  statements.run('DELETE FROM passages WHERE rowid = ?', sequence);
  statements.run('DELETE FROM quotations WHERE sequence = ?', sequence);
  statements.run('DELETE FROM mentions WHERE sequence = ?', sequence);
  statements.run('DELETE FROM titles WHERE sequence = ?', sequence);
}

/** Names that no article mentions any more say what a withdrawn text said. */
export function forgetUnmentionedNames(statements: Statements): void {
  statements.run('DELETE FROM names WHERE NOT EXISTS (SELECT 1 FROM mentions WHERE mentions.name = names.number)');
}

/** Pages of the full text that are merged before others have the process again. */
const MERGED_AT_ONCE = 500;

/**
 * Drops the words of deleted articles from the full text, which otherwise keeps them until it happens to merge.
 * Source: SQLite FTS5, the 'merge' command: a negative number first, then on until a call changes nothing.
 */
export async function purgePassages(statements: Statements): Promise<void> {
  const changes = (): number => statements.count('SELECT total_changes() AS n');
  const merge = (pages: number): void => {
    statements.run("INSERT INTO passages (passages, rank) VALUES ('merge', ?)", pages);
  };
  merge(-MERGED_AT_ONCE);
  for (let before = -2; statements.database.isOpen && changes() - before >= 2; ) {
    await new Promise((resolve) => setImmediate(resolve));
    if (!statements.database.isOpen) return;
    before = changes();
    merge(MERGED_AT_ONCE);
  }
}
