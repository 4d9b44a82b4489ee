import { availableParallelism } from 'node:os';
import type { ValuesOf } from '../define/option.ts';
import { UsageError } from '../define/usage-error.ts';
import { isUrl } from '../intake/feeds.ts';
import { findFiles } from '../intake/find-files.ts';
import type { Piece } from '../intake/piece.ts';
import type { WORKING } from '../options/working.ts';
import { type Interruption, listenForInterruption, tellStopped } from '../report/interruption.ts';
import { digestPlace, type Journal, type Position } from '../report/journal.ts';
import { Notices } from '../report/notices.ts';
import { type Progress, showProgress } from '../report/progress.ts';
import { Rejects } from '../report/rejects.ts';
import { tell } from '../report/say.ts';
import { type BatchLimits, batchesOf } from './batches.ts';
import type { Bundle } from './bundle.ts';
import { hireCrew } from './crew.ts';
import { mapInOrder } from './map-in-order.ts';
import type { Reject, Task } from './task.ts';

/** Work on much input: read, parse and make something of each piece, in order. */
export interface Job {
  /** The names that were given, to count what they stand for. */
  readonly names: readonly string[];
  /** What is to be read. The signal says when it is to stop, should it have no end. */
  readonly pieces: (signal: AbortSignal) => AsyncIterable<Piece>;
  /** It has no end of its own: to stop it is no failure, and nobody waits for it. */
  readonly isEndless?: boolean;
  /** What could not be read, or was odd, is told by `keep`. */
  readonly isTold?: boolean;
  readonly task: Task;
  readonly how: ValuesOf<typeof WORKING>;
  /** Remembers how far the job has come; without it the job cannot be resumed. */
  readonly journal?: Journal | undefined;
  /** Keeps what a batch gave, and returns what could not be kept of it. Only then it counts as done. */
  readonly keep: (bundle: Bundle) => Promise<readonly Reject[]>;
  /** How long the output is, in bytes; 0 where there is none. */
  readonly outputSize?: () => number;
}

/** Pieces travel to a thread together: so many, or so many bytes. A file is opened only there. */
const BATCH: BatchLimits<Piece> = {
  most: 64,
  heaviest: 2 ** 22,
  weigh: (piece) => {
    if (piece.kind === 'bytes') return piece.bytes.length;
    if (piece.kind === 'line') return piece.text.length;
    return piece.kind === 'item' ? piece.item.source.text.length : 0;
  },
};
/** In milliseconds: what is done sooner is not worth counting first. */
const COUNT_AFTER = 300;

/**
 * Does a job. What cannot be read is told in its place, and the rest goes on.
 *
 * When a signal asks for an end, what is under way is finished and kept.
 */
export async function runJob(job: Job): Promise<void> {
  const { how, journal, task } = job;
  const interruption = listenForInterruption();
  const rejects = await Rejects.open(how.rejects, journal?.position);
  const notices = new Notices();
  let isEmpty = true;
  const style = job.isEndless ? 'off' : how.progress;
  const progress = showProgress({ unit: 'articles', how: style });
  const counting = setTimeout(() => style !== 'off' && void countFiles(job.names, progress), COUNT_AFTER).unref();
  const crew = hireCrew(task, how.workers ?? availableParallelism());
  try {
    const batches = batchesOf(skip(job.pieces(interruption.signal), journal?.position), BATCH);
    for await (const done of mapInOrder(batches, crew.width, workOn, interruption.signal)) await keep(done);
    if (interruption.signal.aborted && !job.isEndless) stopped(interruption, journal);
    else journal?.remove();
    if (isEmpty && !job.names.includes('-')) tell('nothing was found to read');
  } catch (cause) {
    journal?.write();
    throw cause;
  } finally {
    clearTimeout(counting);
    progress.stop();
    await crew.close();
    if (!job.isTold) notices.tell();
    await rejects.close();
    interruption.release();
  }

  async function workOn(pieces: readonly Piece[]) {
    return { pieces, bundle: await crew.work(pieces) };
  }

  async function keep({ pieces, bundle }: Awaited<ReturnType<typeof workOn>>): Promise<void> {
    isEmpty = false;
    const refused = await job.keep(bundle);
    await rejects.add([...bundle.outcomes.flatMap((outcome) => outcome.rejects), ...refused], job.isTold);
    notices.add(bundle.outcomes.flatMap((outcome) => outcome.notices));
    journal?.mark(
      pieces.map(({ place }) => place),
      { output: job.outputSize?.() ?? 0, rejected: rejects.count, rejects: rejects.size },
    );
    progress.advance(bundle.articles, pieces.at(-1)?.position ?? 0);
  }
}

function stopped(interruption: Interruption, journal: Journal | undefined): void {
  journal?.write();
  const howFar = journal && `stopped after ${journal.position.pieces}; the same command with --resume goes on`;
  tellStopped(interruption, howFar ?? 'stopped');
}

/** Leaves out what an earlier run has done. Errors: `UsageError` where the input is another than it was. */
async function* skip(pieces: AsyncIterable<Piece>, done: Position | undefined): AsyncGenerator<Piece> {
  let left = done?.pieces ?? 0;
  let places = 0;
  for await (const piece of pieces) {
    if (left === 0) yield piece;
    else {
      left--;
      places = digestPlace(places, piece.place);
      if (left === 0 && places !== done?.places)
        throw new UsageError('the input has changed since the command was stopped; run it without --resume');
    }
  }
}

async function countFiles(names: readonly string[], progress: Progress): Promise<void> {
  if (names.some((name) => name === '-' || isUrl(name))) return;
  let count = 0;
  for await (const _ of findFiles(names)) count++;
  progress.expect(count);
}
