import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Row } from '../sql/database.ts';
import type { Value } from '../sql/scope.ts';

/** A connection whose statements are prepared once. */
export class Statements {
  readonly #prepared = new Map<string, StatementSync>();
  /** Statements with lists of their own lengths would pile up. */
  static readonly MOST = 500;

  #writes = 0;

  constructor(readonly database: DatabaseSync) {}

  /** Grows with whatever this connection writes. */
  get writes(): number {
    return this.#writes;
  }

  /** Another number when another connection has written since. */
  dataVersion(): unknown {
    return this.one('PRAGMA data_version')?.['data_version'];
  }

  one<Found = Row>(sql: string, ...values: Value[]): Found | undefined {
    return this.#prepare(sql).get(...values) as Found | undefined;
  }

  all<Found = Row>(sql: string, ...values: Value[]): Found[] {
    return this.#prepare(sql).all(...values) as Found[];
  }

  /** The number of the new row, for an insertion. */
  run(sql: string, ...values: Value[]): number {
    this.#writes++;
    return Number(this.#prepare(sql).run(...values).lastInsertRowid);
  }

  count(sql: string, ...values: Value[]): number {
    return Number(this.one(sql, ...values)?.['n'] ?? 0);
  }

  /** All or none of what is done within. */
  transaction<Result>(work: () => Result): Result {
    this.database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.database.exec('COMMIT');
      return result;
    } catch (cause) {
      if (this.database.isTransaction) this.database.exec('ROLLBACK');
      throw cause;
    } finally {
      this.#writes++;
    }
  }

  close(): void {
    this.#prepared.clear();
    this.database.close();
  }

  #prepare(sql: string): StatementSync {
    let statement = this.#prepared.get(sql);
    if (statement === undefined) {
      if (this.#prepared.size >= Statements.MOST) this.#prepared.clear();
      statement = this.database.prepare(sql);
      this.#prepared.set(sql, statement);
    }
    return statement;
  }
}
