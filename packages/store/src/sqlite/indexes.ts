import type { Entry } from '../entry.ts';
import { quotationNumber } from '../quotation-number.ts';
import { MOST_QUOTATIONS } from '../quotation-rows.ts';
import type { NameList } from './name-list.ts';
import type { Statements } from './statements.ts';
import { remarksOf, type WordList } from './word-list.ts';

/** What is looked up in lists while versions are indexed. */
export interface Lists {
  readonly words: WordList;
  readonly names: NameList;
}

/** Puts a version into the full text, the facets, the quotations and the titles. */
export function indexArticle(statements: Statements, { words, names }: Lists, sequence: number, entry: Entry): void {
  statements.run('INSERT INTO passages (rowid, headline, body) VALUES (?, ?, ?)', sequence, entry.headline, entry.body);
  if (entry.quotations.length > 0)
    statements.run('INSERT INTO remarks (rowid, said) VALUES (?, ?)', sequence, remarksOf(entry));
  words.add(entry);
  names.add(sequence, entry.mentions);
  for (const { position, kind, speaker, cue, about } of entry.quotations) {
    statements.run(
      'INSERT INTO quotations (number, speaker, kind, cue, about) VALUES (?, ?, ?, ?, ?)',
      quotationNumber(sequence, position),
      (speaker && names.find(speaker.facet, speaker.value)) ?? null,
      kind,
      cue,
      about,
    );
  }
  for (const { person, title, label } of entry.titles) {
    statements.run(
      'INSERT INTO titles (person, sequence, title, label) VALUES (?, ?, ?, ?)',
      person,
      sequence,
      title,
      label,
    );
  }
}

/** Takes a version out of all that `indexArticle` wrote but the words, of which others may have any. */
export function unindexArticle(statements: Statements, { names }: Pick<Lists, 'names'>, sequence: number): void {
  const quotations = [quotationNumber(sequence, MOST_QUOTATIONS - 1), quotationNumber(sequence, 0)] as const;
  statements.run('DELETE FROM passages WHERE rowid = ?', sequence);
  statements.run('DELETE FROM remarks WHERE rowid = ?', sequence);
  statements.run('DELETE FROM quotations WHERE number BETWEEN ? AND ?', ...quotations);
  names.remove(sequence);
  statements.run('DELETE FROM titles WHERE sequence = ?', sequence);
}

/** Pages of the full text that are merged before others have the process again. */
const MERGED_AT_ONCE = 500;

/**
 * Drops the words of deleted articles from the full text, which otherwise keeps them until it happens to merge.
 * Source: SQLite FTS5, the 'merge' command: a negative number first, then on until a call changes nothing.
 */
export async function purgeFullText(statements: Statements): Promise<void> {
  for (const table of ['passages', 'remarks']) await purgeTable(statements, table);
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
