import { LAYERS, type Layer, type Layers } from '../layers.ts';
import type { SearchTerm } from '../query.ts';
import type { Database, Dialect, LayerRow, Rank, Row } from '../sql/database.ts';
import type { Scope, Value } from '../sql/scope.ts';
import type { Statements } from './statements.ts';
import { isToken, LAST_CHARACTER, type ReadRows, tokensOf, WordList } from './word-list.ts';

/** No word is a noncharacter, so nothing has it. */
const NOTHING = '"\uFFFF"';

/** Rare words count for more; the schema tells how much more the headline does. */
const BM25: Rank = { order: 'rank', values: [] };

/** SQLite's full text. Every term is quoted, so that nothing a user types is syntax. Source: SQLite FTS5, query syntax. */
const dialectOf = (words: WordList): Dialect => ({
  join: 'CROSS JOIN',
  withoutIndex: '+',
  articlesWith: (terms) => matching('passages', terms, words),
  articlesSaying: (terms) => matching('remarks', terms.flatMap(tokenTerms), words),
  namesWith: (terms) => ({
    where: terms.length === 0 ? '1 = 0' : terms.map(nameCondition).join(' AND '),
    values: terms.flatMap(({ words: [word = ''], prefix }) => (prefix ? [word, word + LAST_CHARACTER] : [word])),
  }),
  rank: () => BM25,
  find: 'instr',
});

/** A full text without places knows no phrases. */
const tokenTerms = ({ words, prefix }: SearchTerm): SearchTerm[] =>
  words.flatMap(tokensOf).map((token, at, all) => ({ words: [token], prefix: prefix && at === all.length - 1 }));

const nameCondition = ({ prefix }: SearchTerm): string =>
  `n.number IN (SELECT name FROM name_words WHERE ${prefix ? 'word >= ? AND word < ?' : 'word = ?'})`;

const matching = (table: string, terms: readonly SearchTerm[], words: WordList): Scope => ({
  from: table,
  where: [`${table} MATCH ?`],
  values: [matchAll(terms, words) || NOTHING],
  key: `${table}.rowid`,
});

export class SqliteDatabase implements Database {
  readonly dialect: Dialect;

  /** `read` reads what beginnings may be the beginnings of. */
  constructor(
    readonly statements: Statements,
    read: ReadRows = (sql, ...values) => statements.all(sql, ...values),
  ) {
    this.dialect = dialectOf(new WordList(statements, read));
  }

  look(): void {}

  all<Found = Row>(sql: string, ...values: Value[]): Found[] {
    return this.statements.all<Found>(sql, ...values);
  }

  layersOf<Fetched extends Layer>(sequences: readonly number[], layers: readonly Fetched[]): LayerRow<Fetched>[] {
    const sql = `SELECT sequence, ${layers.join(', ')} FROM texts WHERE sequence IN (SELECT value FROM json_each(?))`;
    return this.statements.all<LayerRow<Fetched>>(sql, JSON.stringify(sequences));
  }
}

/** `words` tells what a beginning may be the beginning of. */
const matchAll = (terms: readonly SearchTerm[], words?: WordList): string =>
  terms.map((term) => matchTerm(term, words)).join(' AND ');

function matchTerm({ words, prefix }: SearchTerm, list: WordList | undefined): string {
  const [beginning = ''] = words;
  const found = prefix && words.length === 1 && isToken(beginning) ? list?.startingWith(beginning) : undefined;
  if (found === undefined) return `"${words.join(' ')}"${prefix ? ' *' : ''}`;
  return found.length === 0 ? NOTHING : `(${found.map((word) => `"${word}"`).join(' OR ')})`;
}

export const readLayers = (statements: Statements, sequence: number): Layers | undefined =>
  statements.one<Layers>(`SELECT ${LAYERS.join(', ')} FROM texts WHERE sequence = ?`, sequence);
