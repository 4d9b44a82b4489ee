// Measures several works in turn, round after round, so that a busy moment of the machine hits all of them.
import { fork } from 'node:child_process';
import { once } from 'node:events';

/**
 * What each round of each work returned, the first ones included. Every round begins with another work.
 *
 * @template Taken
 * @param {readonly (() => Promise<Taken>)[]} works
 * @param {{ rounds: number, onRound?: (done: number, of: number) => void }} options
 */
export async function interleave(works, { rounds, onRound }) {
  const taken = works.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < works.length; turn++) {
      const index = (turn + round) % works.length;
      taken[index].push(await works[index]());
    }
    onRound?.(round + 1, rounds);
  }
  return taken;
}

/** A process of an engine's own; `round` reads all texts once and resolves to milliseconds, by the clock and of all threads. */
export async function startReader(name, texts) {
  const reader = fork(new URL('reader.mjs', import.meta.url));
  reader.send({ name, texts });
  await answer(reader);
  return {
    async round() {
      reader.send('round');
      return await answer(reader);
    },
    stop: () => reader.kill(),
  };
}

async function answer(reader) {
  const stopped = new AbortController();
  const fail = (code) => stopped.abort(new Error(`the process of an engine ended with ${code}`));
  reader.once('exit', fail);
  try {
    const [message] = await once(reader, 'message', { signal: stopped.signal });
    return message;
  } finally {
    reader.off('exit', fail);
  }
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Milliseconds of one run, the best of as many as fit in a time. */
export function bestWithin(work, budget = 600) {
  let best = Number.POSITIVE_INFINITY;
  const begun = performance.now();
  do {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  } while (performance.now() - begun < budget);
  return best;
}
