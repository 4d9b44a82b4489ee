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
  const names = new Map(Array.from(shelves, (shelf) => [nameOf(shelf), shelf]));
  const missing = await session.all<{ name: string }>(
    'SELECT name FROM unnest(CAST(? AS text[])) AS name WHERE to_regclass(name) IS NULL',
    [...names.keys()],
  );
  for (const { name } of missing) {
    const shelf = names.get(name) as number;
    const month = new Date(shelf);
    const next = Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1);
    await session.all(`CREATE TABLE ${name} PARTITION OF texts FOR VALUES FROM (${shelf}) TO (${next})`);
  }
}

const nameOf = (shelf: number): string => `texts_${new Date(shelf).toISOString().slice(0, 7).replace('-', '_')}`;
