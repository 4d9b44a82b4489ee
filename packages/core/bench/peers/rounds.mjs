// Measures several works in turn, round after round, so that a busy moment of the machine hits all of them.

/**
 * Milliseconds of each round of each work. Every round begins with another work; the first rounds only warm up.
 *
 * @param {readonly (() => number)[]} works
 * @param {{ rounds: number, warmUp?: number, clock?: () => number, onRound?: (done: number, of: number) => void }} options
 */
export function interleave(works, { rounds, warmUp = 2, clock = () => performance.now(), onRound }) {
  const taken = works.map(() => []);
  for (let round = -warmUp; round < rounds; round++) {
    for (let turn = 0; turn < works.length; turn++) {
      const index = (turn + round + warmUp) % works.length;
      const start = clock();
      works[index]();
      if (round >= 0) taken[index].push(clock() - start);
    }
    onRound?.(round + warmUp + 1, rounds + warmUp);
  }
  return taken;
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
