import { Candidates } from '../stories/candidates.ts';
import type { Session } from './session.ts';

/** The numbers that were given last. */
export interface LastNumbers {
  sequence: number;
  member: number;
  change: number;
}

/**
 * What one transaction of the writer read and counted, and what it sent.
 *
 * Nobody else writes meanwhile, so that what was read once holds to its end. What is sent is done in its order; nothing that is
 * only written is waited for before the end.
 */
export class Batch {
  readonly candidates = new Candidates();
  /** The numbers of names, by their facet and value. */
  readonly names = new Map<string, number>();
  /** By how much the articles that have a name grew or fell, by its number. */
  readonly counts = new Map<number, number>();
  #sent: Promise<unknown>[] = [];
  #last: Promise<LastNumbers> | undefined;

  constructor(readonly session: Session) {}

  /** Leaves it to `settle` to wait for what was sent. */
  send(...work: Promise<unknown>[]): void {
    // Should it fail, it is `settle` that tells.
    for (const each of work) each.catch(() => undefined);
    this.#sent.push(...work);
  }

  /** Waits for what was sent. Errors: what failed first. */
  async settle(): Promise<void> {
    await allDone(this.#sent.splice(0));
  }

  /** To be counted on from. */
  lastNumbers(): Promise<LastNumbers> {
    this.#last ??= readLastNumbers(this.session);
    return this.#last;
  }

  count(name: number, articles: number): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + articles);
  }
}

/** Waits for all, even when one fails: nothing may be sent any more once the transaction is rolled back. Errors: what failed first. */
export async function allDone(work: readonly Promise<unknown>[]): Promise<void> {
  const settled = await Promise.allSettled(work);
  const failed = settled.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []));
  if (failed.length > 0) throw failed.find((error) => !isRefusal(error)) ?? failed[0];
}

/** Once one statement failed, the others of its transaction are refused. Source: PostgreSQL, error code 25P02. */
export const isRefusal = (error: unknown): boolean => (error as { readonly code?: unknown }).code === '25P02';

async function readLastNumbers(session: Session): Promise<LastNumbers> {
  const [row] = await session.all<Record<keyof LastNumbers, number | null>>(
    `SELECT (SELECT max(sequence) FROM articles) AS sequence, (SELECT max(number) FROM members) AS member,
       (SELECT max(number) FROM changes) AS change`,
  );
  return { sequence: row?.sequence ?? 0, member: row?.member ?? 0, change: row?.change ?? 0 };
}
