import type { SearchTerm } from '../query.ts';
import type { Database, Dialect, RemarkTerms, Row, TextRow } from '../sql/database.ts';
import type { Scope, Value } from '../sql/scope.ts';
import { cueToken } from '../words.ts';
import type { Statements } from './statements.ts';

/** SQLite's full text. Every term is quoted, so that nothing a user types is syntax. Source: SQLite FTS5, query syntax. */
const DIALECT: Dialect = {
  join: 'CROSS JOIN',
  articlesWith: (terms) => fullText('passages', matchAll(terms)),
  quotationsWith: (terms) => fullText('remarks', matchRemark(terms)),
  namesWith: (terms) => ({
    where: 'n.number IN (SELECT rowid FROM name_words WHERE name_words MATCH ?)',
    value: matchAll(terms) || NOTHING,
  }),
  rank: 'rank',
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

const fullText = (table: string, match: string): Scope => ({
  from: table,
  where: [`${table} MATCH ?`],
  values: [match],
  key: `${table}.rowid`,
});

const matchAll = (terms: readonly SearchTerm[], column = ''): string =>
  terms.map(({ words, prefix }) => `${column}"${words.join(' ')}"${prefix ? ' *' : ''}`).join(' AND ');

function matchRemark({ speaker, about, cue, kind }: RemarkTerms): string {
  const columns = [
    speaker && (matchAll(speaker, 'speaker : ') || NOTHING),
    about && (matchAll(about, 'about : ') || NOTHING),
    cue === undefined ? undefined : `cue : "${cueToken(cue)}"`,
    kind === undefined ? undefined : `kind : "${cueToken(kind)}"`,
  ];
  return columns.filter((match) => match !== undefined).join(' AND ');
}
