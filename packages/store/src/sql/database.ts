import type { SearchTerm } from '../query.ts';
import type { Scope, Value } from './scope.ts';

export type Row = Record<string, string | number | null>;

/** A database that answers the reads that every adapter shares. An embedded one answers at once. */
export interface Database {
  readonly dialect: Dialect;
  /** Each `?` of the statement takes a value. */
  all<Found = Row>(sql: string, ...values: Value[]): Found[] | Promise<Found[]>;
  /** The columns of articles by their sequence, in any order; those that are gone are left out or empty. */
  textsOf(sequences: readonly number[]): TextRow[] | Promise<TextRow[]>;
}

/** An article as it is kept. Both are empty once it was withdrawn. */
export interface TextRow {
  readonly sequence: number;
  /** The source as a JSON string. */
  readonly text: string;
  readonly document: string;
}

/** Where the databases differ. */
export interface Dialect {
  /** A join that reads the left table first, where the database does not find that out by itself. */
  readonly join: string;
  /** Articles whose headline and body hold all terms. Its key is the article's sequence. */
  articlesWith(terms: readonly SearchTerm[]): Scope;
  /** The function that tells where in a text another stands, from 1; 0 for nowhere. */
  readonly find: string;
  /** A condition on `names n`. */
  namesWith(terms: readonly SearchTerm[]): { readonly where: string; readonly value: Value };
  /** Orders what `articlesWith` finds, the best first. */
  readonly rank: string;
}

export async function readOne<Found = Row>(
  database: Database,
  sql: string,
  ...values: Value[]
): Promise<Found | undefined> {
  return (await database.all<Found>(sql, ...values))[0];
}

/** What the statement calls `n`. */
export const readCount = async (database: Database, sql: string, ...values: Value[]): Promise<number> =>
  Number((await readOne(database, sql, ...values))?.['n'] ?? 0);
