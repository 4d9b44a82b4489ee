import type { Layer, Layers } from '../layers.ts';
import type { SearchTerm } from '../query.ts';
import type { Scope, Value } from './scope.ts';

export type Row = Record<string, string | number | null>;

/** A database that answers the reads that every adapter shares. An embedded one answers at once. */
export interface Database {
  readonly dialect: Dialect;
  /** Called before anything is asked for: what others wrote until now is to be seen. Only for what remembers anything. */
  look?(): void;
  /** Each `?` of the statement takes a value. */
  all<Found = Row>(sql: string, ...values: Value[]): Found[] | Promise<Found[]>;
  /** Layers of articles by their sequence, in any order; articles that are gone are left out. */
  layersOf<Fetched extends Layer>(
    sequences: readonly number[],
    layers: readonly Fetched[],
  ): LayerRow<Fetched>[] | Promise<LayerRow<Fetched>[]>;
}

export type LayerRow<Fetched extends Layer = Layer> = { readonly sequence: number } & Pick<Layers, Fetched>;

/** Where the databases differ. */
export interface Dialect {
  /** A join that reads the left table first, where the database does not find that out by itself. */
  readonly join: string;
  /** Stands before a column whose index the statement is not to use, where the database chooses badly. */
  readonly withoutIndex: string;
  /** Articles whose headline and body hold all terms. Its key is the article's sequence. */
  articlesWith(terms: readonly SearchTerm[]): Scope;
  /** Articles in which quotations speak of all these words, and perhaps some more articles. */
  articlesSaying(terms: readonly SearchTerm[]): Scope;
  /** The function that tells where in a text another stands, from 1; 0 for nowhere. */
  readonly find: string;
  /** A condition on `names n` that all terms, each of them one word, occur. */
  namesWith(terms: readonly SearchTerm[]): { readonly where: string; readonly values: readonly Value[] };
  /** Orders what `articlesWith` finds, the best first. */
  rank(terms: readonly SearchTerm[], database: Database): Rank | Promise<Rank>;
}

/** What comes after ORDER BY, and the values that it takes. */
export interface Rank {
  readonly order: string;
  readonly values: readonly Value[];
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
