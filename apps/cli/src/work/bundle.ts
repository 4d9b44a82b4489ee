import type { Piece } from '../intake/piece.ts';
import type { Outcome, Result, Task } from './task.ts';
import { workOn } from './work-on.ts';

/** What a batch gave, as it travels between threads. */
export interface Bundle {
  readonly outcomes: readonly Outcome[];
  /** What all results wrote, joined; the results then carry it no longer. */
  readonly joined: readonly Uint8Array<ArrayBuffer>[];
}

const LARGE = 2 ** 20;
const encoder = new TextEncoder();

/** Works on pieces one after the other. */
export async function workOnAll(pieces: readonly Piece[], task: Task): Promise<Bundle> {
  const outcomes: Outcome[] = [];
  for (const piece of pieces) outcomes.push(await workOn(piece, task));
  return task.into.kind === 'json' ? join(outcomes) : { outcomes, joined: [] };
}

/** Bytes change threads without a copy, text does not. */
function join(outcomes: readonly Outcome[]): Bundle {
  const joined: Uint8Array<ArrayBuffer>[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') joined.push(encoder.encode(text));
    text = '';
  };
  for (const { written } of outcomes.flatMap(({ results }) => results)) {
    text += written;
    if (text.length > LARGE) flush();
  }
  flush();
  return { joined, outcomes: outcomes.map((outcome) => ({ ...outcome, results: outcome.results.map(bare) })) };
}

const bare = ({ place, id }: Result): Result => ({ place, id });
