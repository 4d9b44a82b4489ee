import type { Pool, PoolClient } from 'pg';
import type { Layer } from '../layers.ts';
import type { Database, LayerRow, Row } from '../sql/database.ts';
import type { Value } from '../sql/scope.ts';
import { POSTGRES_DIALECT } from './dialect.ts';

/** What a statement takes for a `?`: PostgreSQL takes lists too. */
export type PostgresValue = Value | Buffer | readonly (string | number | null)[];

/** The type that PostgreSQL has for a column. */
export type ColumnType = 'bigint' | 'int' | 'smallint' | 'text' | 'tsvector' | 'bytea' | 'bigint[]';

/** One connection in a transaction, or any of a pool. */
export class Session implements Database {
  readonly dialect = POSTGRES_DIALECT;

  constructor(readonly connection: Pool | PoolClient) {}

  async all<Found = Row>(sql: string, ...values: PostgresValue[]): Promise<Found[]> {
    const { rows } = await this.connection.query<Row>(numbered(sql), values.map(asParameter));
    return rows as Found[];
  }

  layersOf<Fetched extends Layer>(
    sequences: readonly number[],
    layers: readonly Fetched[],
  ): Promise<LayerRow<Fetched>[]> {
    const columns = ['sequence', ...layers].map((column) => `t.${column}`);
    return this.all<LayerRow<Fetched>>(
      `SELECT ${columns.join(', ')} FROM articles a JOIN texts t ON t.sequence = a.sequence AND t.shelf = a.shelf
       WHERE a.sequence = ANY (?)`,
      sequences,
    );
  }

  /** Writes rows of long texts by one statement, at most 10,000 values: each value goes as it is, and nothing is taken apart. */
  async insertLong<Column extends string>(
    table: string,
    columns: readonly Column[],
    rows: readonly Readonly<Record<NoInfer<Column>, PostgresValue>>[],
  ): Promise<void> {
    const row = `(${columns.map(() => '?').join(', ')})`;
    await this.all(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${rows.map(() => row).join(', ')}`,
      ...rows.flatMap((values) => columns.map((column) => values[column])),
    );
  }

  /** Writes many rows by one statement. Of each row only what `columns` names is written. */
  async insert<Column extends string>(
    table: string,
    columns: Readonly<Record<Column, Exclude<ColumnType, `${string}[]`>>>,
    rows: readonly Readonly<Record<NoInfer<Column>, unknown>>[],
    tail = '',
  ): Promise<void> {
    if (rows.length === 0) return;
    const columnNames = Object.keys(columns) as Column[];
    const names = columnNames.join(', ');
    const lists = columnNames.map((name) => rows.map((row) => row[name]));
    const unnested = Object.values(columns).map((type) => `CAST(? AS ${type}[])`);
    await this.all(
      `INSERT INTO ${table} (${names}) SELECT * FROM unnest(${unnested.join(', ')}) ${tail}`,
      ...(lists as (string | number | null)[][]),
    );
  }
}

/** A table of the rows that a `?` holds as JSON. */
export function recordset(columns: Readonly<Record<string, ColumnType>>, alias = 'told'): string {
  const types = Object.entries(columns).map(([name, type]) => `${name} ${type}`);
  return `json_to_recordset(CAST(? AS json)) AS ${alias} (${types.join(', ')})`;
}

const numberedStatements = new Map<string, string>();
const MOST_STATEMENTS = 1000;

/** PostgreSQL counts its parameters: `$1`, `$2`. */
function numbered(sql: string): string {
  const known = numberedStatements.get(sql);
  if (known !== undefined) return known;
  let count = 0;
  const found = sql.replace(/\?/g, () => `$${++count}`);
  if (numberedStatements.size >= MOST_STATEMENTS) numberedStatements.clear();
  numberedStatements.set(sql, found);
  return found;
}

/** PostgreSQL keeps no NUL; nothing that is kept has this noncharacter, so what is asked for with a NUL is not found. */
function asParameter(value: PostgresValue): unknown {
  if (Array.isArray(value)) return `{${value.map(asElement).join()}}`;
  return typeof value === 'string' ? withoutNul(value) : value;
}

/** As PostgreSQL writes an element of a list. */
const asElement = (value: string | number | null): string =>
  typeof value === 'string' ? `"${withoutNul(value).replace(/["\\]/g, '\\$&')}"` : String(value ?? 'NULL');

const withoutNul = (value: string): string => (value.includes('\0') ? value.replaceAll('\0', '\uFFFF') : value);
