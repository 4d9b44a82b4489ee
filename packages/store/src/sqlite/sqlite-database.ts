import type { SearchTerm } from '../query.ts';
import type { Database, Dialect, Row, TextRow } from '../sql/database.ts';
import type { Value } from '../sql/scope.ts';
import type { Statements } from './statements.ts';

/** SQLite's full text. Every term is quoted, so that nothing a user types is syntax. Source: SQLite FTS5, query syntax. */
const DIALECT: Dialect = {
  join: 'CROSS JOIN',
  articlesWith: (terms) => ({
    from: 'passages',
    where: ['passages MATCH ?'],
    values: [matchAll(terms)],
    key: 'passages.rowid',
  }),
  namesWith: (terms) => ({
    where: 'n.number IN (SELECT rowid FROM name_words WHERE name_words MATCH ?)',
    value: matchAll(terms) || NOTHING,
  }),
  rank: 'rank',
  find: 'instr',
};

export class SqliteDatabase implements Database {
  readonly dialect = DIALECT;

  constructor(readonly statements: Statements) {}

  all<Found = Row>(sql: string, ...values: Value[]): Found[] {
    return this.statements.all<Found>(sql, ...values);
  }

  textsOf(sequences: readonly number[]): TextRow[] {
    return sequences.flatMap((sequence) =>
      this.statements.all<TextRow>('SELECT sequence, text, document FROM articles WHERE sequence = ?', sequence),
    );
  }
}

/** No word is a blank, so nothing has it. */
const NOTHING = '"no such word"';

const matchAll = (terms: readonly SearchTerm[]): string =>
  terms.map(({ words, prefix }) => `"${words.join(' ')}"${prefix ? ' *' : ''}`).join(' AND ');
