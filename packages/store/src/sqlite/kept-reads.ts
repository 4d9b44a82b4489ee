import type { Row } from '../sql/database.ts';
import type { Value } from '../sql/scope.ts';
import { SqliteDatabase } from './sqlite-database.ts';
import type { Statements } from './statements.ts';

/** So many rows are kept, some 10 MB. A statement that finds a greater part of them is run each time. */
export const USUAL_KEPT_ROWS = 40_000;
const LARGEST_PART = 100;

/**
 * Reads that give again what they found, for as long as nobody writes to the archive.
 *
 * Readers ask the same again and again, and SQLite tells in a moment whether another connection has written since: whoever is
 * about to read looks first. Once anything was written, everything is forgotten.
 * Source: SQLite, PRAGMA data_version.
 */
export class KeptReads extends SqliteDatabase {
  readonly #found = new Map<string, readonly unknown[]>();
  #rows = 0;
  #writes = 0;
  #dataVersion: unknown;

  constructor(
    statements: Statements,
    readonly most: number = USUAL_KEPT_ROWS,
  ) {
    super(statements, (sql, ...values) => this.all(sql, ...values));
  }

  /** Costs as much as a small statement: once before each question is enough. */
  override look(): void {
    const dataVersion = this.statements.dataVersion();
    if (dataVersion !== this.#dataVersion) this.#forget();
    this.#dataVersion = dataVersion;
  }

  override all<Found = Row>(sql: string, ...values: Value[]): Found[] {
    const { writes } = this.statements;
    if (writes !== this.#writes) this.#forget();
    this.#writes = writes;
    const key = `${sql}\n${JSON.stringify(values)}`;
    const kept = this.#found.get(key);
    if (kept !== undefined) return kept as Found[];
    const found = super.all<Found>(sql, ...values);
    this.#keep(key, Object.freeze(found));
    return found;
  }

  #keep(key: string, found: readonly unknown[]): void {
    if (found.length > this.most / LARGEST_PART) return;
    this.#found.set(key, found);
    this.#rows += sizeOf(found);
    for (const [oldest, rows] of this.#found) {
      if (this.#rows <= this.most) return;
      this.#found.delete(oldest);
      this.#rows -= sizeOf(rows);
    }
  }

  #forget(): void {
    this.#found.clear();
    this.#rows = 0;
  }
}

/** The statement itself takes as much as a few rows. */
const sizeOf = (found: readonly unknown[]): number => found.length + 3;
