import type { Entry } from '../entry.ts';
import type { Value } from '../sql/scope.ts';
import type { Statements } from './statements.ts';
import { WordSet } from './word-set.ts';

/** The full texts that look words up in the list. */
const FULL_TEXTS = ['passages', 'remarks'] as const;
/** So many are remembered: beyond, the list itself is asked. */
const MOST_KNOWN = 500_000;
/** A beginning that more words have is left to the full text. */
const MOST_EXPANDED = 32;
/** What begins so stands before the beginning and this. */
export const LAST_CHARACTER = '\u{10ffff}';
/** What parts words in the full text and does not in folded words: "⑴" folds to "(1)". Source: SQLite FTS5, ascii tokenizer. */
const SEPARATORS = /[\0-\x2f\x3a-\x40\x5b-\x60\x7b-\x7f]+/;

export type ReadRows = <Found>(sql: string, ...values: Value[]) => readonly Found[];

/**
 * Every word of the full text, so that a beginning is looked for as the words that have it: to join what a full text holds of
 * all of them takes it as long as the words are common, however few results are wanted.
 */
export class WordList {
  /** Words that are in the list for sure. */
  readonly #known = new WordSet();

  constructor(
    readonly statements: Statements,
    readonly read: ReadRows = (sql, ...values) => statements.all(sql, ...values),
  ) {}

  /** Called when others may have changed the list, or what was added was rolled back. */
  forget(): void {
    this.#known.clear();
  }

  add(entry: Entry): void {
    if (this.#known.size > MOST_KNOWN) this.#known.clear();
    const fresh = [entry.headline, entry.body, remarksOf(entry)].flatMap((text) => this.#known.addAll(text));
    if (fresh.length === 0) return;
    const words = fresh.flatMap(tokensOf);
    this.statements.run('INSERT OR IGNORE INTO words (word) SELECT value FROM json_each(?)', JSON.stringify(words));
  }

  /** Drops the words of a withdrawn text that no other has. */
  remove(entry: Entry): void {
    const words = new Set([entry.headline, entry.body, remarksOf(entry)].flatMap((text) => text.split(' ')));
    for (const word of [...words].flatMap(tokensOf)) {
      if (this.#isUsed(word)) continue;
      this.statements.run('DELETE FROM words WHERE word = ?', word);
      this.#known.clear();
    }
  }

  /** The words that begin so; undefined where there are too many. */
  startingWith(beginning: string): string[] | undefined {
    const rows = this.read<{ word: string }>(
      `SELECT word FROM words WHERE word >= ? AND word < ? LIMIT ${MOST_EXPANDED + 1}`,
      beginning,
      beginning + LAST_CHARACTER,
    );
    return rows.length > MOST_EXPANDED ? undefined : rows.map(({ word }) => word);
  }

  #isUsed(word: string): boolean {
    return FULL_TEXTS.some(
      (table) =>
        this.statements.one(`SELECT 1 FROM ${table} WHERE ${table} MATCH ? LIMIT 1`, `"${word}"`) !== undefined,
    );
  }
}

/** A folded word as the full text holds it. */
export const tokensOf = (word: string): string[] => word.split(SEPARATORS).filter((token) => token !== '');

export const isToken = (word: string): boolean => !SEPARATORS.test(word);

/** What quotations speak of, as the full text of remarks holds it. */
export const remarksOf = ({ quotations }: Entry): string => quotations.map(({ about }) => about).join('');
