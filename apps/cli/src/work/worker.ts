import { parentPort, workerData } from 'node:worker_threads';
import type { Piece } from '../intake/piece.ts';
import { workOnAll } from './bundle.ts';
import type { Assignment } from './crew.ts';

const { task } = workerData as Assignment;
let before = Promise.resolve();

// One batch after the other: answers go back in the order in which batches came.
parentPort?.on('message', (pieces: readonly Piece[]) => {
  before = before.then(async () => {
    const bundle = await workOnAll(pieces, task);
    parentPort?.postMessage(
      bundle,
      bundle.joined.map(({ buffer }) => buffer),
    );
  });
});
