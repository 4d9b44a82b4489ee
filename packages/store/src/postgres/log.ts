import type { ChangeKind } from '../change.ts';
import type { Batch } from './batch.ts';
import { recordset, type Session } from './session.ts';

interface LoggedChange {
  readonly kind: ChangeKind;
  readonly id: string;
  readonly version: number;
}

/** Appends to the log of changes. */
export async function logChanges(batch: Batch, now: Date, changes: readonly LoggedChange[]): Promise<void> {
  const last = await batch.lastNumbers();
  const told = changes.map((change) => ({ ...change, number: ++last.change }));
  const logged = batch.session.all(
    `INSERT INTO changes (number, kind, id, version, story, changed_at)
     SELECT told.number, told.kind, told.id, told.version, members.story, ?
     FROM ${recordset({ number: 'bigint', kind: 'text', id: 'text', version: 'int' })} JOIN members ON members.id = told.id`,
    now.getTime(),
    JSON.stringify(told),
  );
  batch.send(logged);
}

/** Which of these articles were withdrawn. */
export const tombstones = (session: Session, ids: readonly string[]): Promise<{ id: string; reason: string }[]> =>
  session.all('SELECT id, reason FROM tombstones WHERE id = ANY (?)', ids);
