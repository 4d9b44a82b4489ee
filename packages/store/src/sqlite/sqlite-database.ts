import { LAYERS, type Layer, type Layers } from '../layers.ts';
import type { SearchTerm } from '../query.ts';
import type { Database, Dialect, LayerRow, Row } from '../sql/database.ts';
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

  layersOf<Fetched extends Layer>(sequences: readonly number[], layers: readonly Fetched[]): LayerRow<Fetched>[] {
    const sql = `SELECT sequence, ${layers.join(', ')} FROM texts WHERE sequence IN (SELECT value FROM json_each(?))`;
    return this.statements.all<LayerRow<Fetched>>(sql, JSON.stringify(sequences));
  }
}

/** No word is a blank, so nothing has it. */
const NOTHING = '"no such word"';

const matchAll = (terms: readonly SearchTerm[]): string =>
  terms.map(({ words, prefix }) => `"${words.join(' ')}"${prefix ? ' *' : ''}`).join(' AND ');

export const readLayers = (statements: Statements, sequence: number): Layers | undefined =>
  statements.one<Layers>(`SELECT ${LAYERS.join(', ')} FROM texts WHERE sequence = ?`, sequence);
