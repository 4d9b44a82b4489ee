import type { Mention } from '../mention.ts';
import { foldWords } from '../words.ts';
import type { Statements } from './statements.ts';

/** So many names are remembered: beyond, the table is asked. */
const MOST_KNOWN = 200_000;

/**
 * The names that articles mention, and how many articles mention each.
 *
 * What is counted within a transaction is written at its end: a batch mentions the same names over and over.
 */
export class NameList {
  readonly #known = new Map<string, number>();
  readonly #counted = new Map<number, number>();

  constructor(readonly statements: Statements) {}

  /** Called when others may have changed the table, or what was done was rolled back. */
  forget(): void {
    this.#known.clear();
    this.#counted.clear();
  }

  /** The number of a name, if it was mentioned. */
  find(facet: Mention['facet'], value: string): number | undefined {
    return value === '' ? undefined : (this.#known.get(keyOf(facet, value)) ?? this.#ask(facet, value));
  }

  /** Notes what a version mentions. */
  add(sequence: number, mentions: readonly Mention[]): void {
    const numbers = mentions.map((mention) => this.#mention(mention));
    // In the order of the table. To undo this statement alone, SQLite would copy every page that it touches: a failure takes
    // back the whole transaction.
    numbers.sort((one, other) => one - other);
    this.statements.run(
      'INSERT OR FAIL INTO mentions (name, sequence) SELECT value, ? FROM json_each(?)',
      sequence,
      JSON.stringify(numbers),
    );
  }

  /** Takes back what a version mentioned. */
  remove(sequence: number): void {
    const rows = this.statements.all<{ name: number }>('SELECT name FROM mentions WHERE sequence = ?', sequence);
    for (const { name } of rows) this.#count(name, -1);
    this.statements.run('DELETE FROM mentions WHERE sequence = ?', sequence);
  }

  /** Names that no article mentions any more say what a withdrawn text said. */
  dropUnmentioned(): void {
    this.writeCounts();
    const rows = this.statements.all<{ number: number; value: string }>(
      'SELECT number, value FROM names WHERE articles = 0',
    );
    for (const { number, value } of rows) {
      for (const word of foldWords(value))
        this.statements.run('DELETE FROM name_words WHERE word = ? AND name = ?', word, number);
    }
    this.statements.run('DELETE FROM names WHERE articles = 0');
    this.#known.clear();
  }

  /** Called at the end of a transaction. */
  writeCounts(): void {
    for (const [number, articles] of this.#counted) {
      if (articles === 0) continue;
      this.statements.run('UPDATE names SET articles = articles + ? WHERE number = ?', articles, number);
    }
    this.#counted.clear();
  }

  /** The number of a name that one article more mentions. */
  #mention(mention: Mention): number {
    const known = this.find(mention.facet, mention.value);
    if (known === undefined) return this.#insert(mention);
    this.#count(known, 1);
    return known;
  }

  #count(number: number, articles: number): void {
    this.#counted.set(number, (this.#counted.get(number) ?? 0) + articles);
  }

  #ask(facet: Mention['facet'], value: string): number | undefined {
    const row = this.statements.one<{ number: number }>(
      'SELECT number FROM names WHERE facet = ? AND value = ?',
      facet,
      value,
    );
    if (row !== undefined) this.#remember(facet, value, row.number);
    return row?.number;
  }

  #insert({ facet, value, label }: Mention): number {
    const number = this.statements.run(
      'INSERT INTO names (facet, value, label, articles) VALUES (?, ?, ?, 1)',
      facet,
      value,
      label,
    );
    for (const word of new Set(foldWords(value)))
      this.statements.run('INSERT INTO name_words (word, name) VALUES (?, ?)', word, number);
    this.#remember(facet, value, number);
    return number;
  }

  #remember(facet: Mention['facet'], value: string, number: number): void {
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    this.#known.set(keyOf(facet, value), number);
  }
}

const keyOf = (facet: string, value: string): string => `${facet}\n${value}`;
