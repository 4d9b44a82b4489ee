import type { Session } from './session.ts';

/** Copy tells any year. What tells one outside this stretch is shelved at its end. */
const FIRST_SHELF = Date.UTC(2000, 0);

/** The month under which a text is kept, told by its first millisecond. It never changes, whatever another parser reads. */
export function shelfOf(time: number, now: number): number {
  const within = new Date(Math.max(FIRST_SHELF, Math.min(time, now)));
  return Date.UTC(within.getUTCFullYear(), within.getUTCMonth());
}

/** Makes the partitions that are not there yet. Called under the writer's lock. */
export async function makeShelves(session: Session, shelves: Iterable<number>): Promise<void> {
  for (const shelf of shelves) {
    const month = new Date(shelf);
    const next = Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1);
    const name = `texts_${month.toISOString().slice(0, 7).replace('-', '_')}`;
    await session.all(`CREATE TABLE IF NOT EXISTS ${name} PARTITION OF texts FOR VALUES FROM (${shelf}) TO (${next})`);
  }
}
