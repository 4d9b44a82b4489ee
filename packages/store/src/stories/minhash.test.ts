import { expect, test } from 'vitest';
import { bandsOf, likeness, signatureOf } from './minhash.ts';

/** Numbers that look random and are the same in every run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const VOCABULARY = Array.from({ length: 3000 }, (_, index) => `word${index}`);
const wordsOf = (length: number, roll: () => number): string[] =>
  Array.from({ length }, () => VOCABULARY[Math.floor(roll() ** 2 * VOCABULARY.length)] as string);

/** A desk's revision: a new top, some paragraphs dropped, words changed here and there. */
function revise(words: readonly string[], roll: () => number): string[] {
  const kept = words.slice(Math.floor(words.length * 0.1 * roll()));
  const changed = kept.map((word) => (roll() < 0.02 ? 'changed' : word));
  return [...wordsOf(Math.floor(words.length * 0.1), roll), ...changed];
}

function shareOf(one: readonly string[], other: readonly string[]): number {
  const shingles = (words: readonly string[]): Set<string> =>
    new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`));
  const [left, right] = [shingles(one), shingles(other)];
  const common = [...left].filter((shingle) => right.has(shingle)).length;
  return common / (left.size + right.size - common);
}

const sharesBand = (one: Uint32Array, other: Uint32Array): boolean => {
  const bands = new Set(bandsOf(one));
  return bandsOf(other).some((band) => bands.has(band));
};

test('likeness estimates the share of shingles in common', () => {
  const roll = dice(1);
  for (let run = 0; run < 50; run++) {
    const words = wordsOf(400, roll);
    const revised = revise(words, roll);
    const estimate = likeness(signatureOf(words.join(' '))!, signatureOf(revised.join(' '))!);
    expect(Math.abs(estimate - shareOf(words, revised))).toBeLessThan(0.25);
  }
});

test('of 200 revisions at least 95 in 100 are found, and of 19,900 pairs of strangers none is taken for one', () => {
  const roll = dice(2);
  const originals = Array.from({ length: 200 }, () => wordsOf(150 + Math.floor(roll() * 600), roll));
  const signatures = originals.map((words) => signatureOf(words.join(' '))!);
  const found = originals.filter((words, at) => {
    const revised = signatureOf(revise(words, roll).join(' '))!;
    return sharesBand(signatures[at]!, revised) && likeness(signatures[at]!, revised) >= 0.5;
  });
  expect(found.length / originals.length).toBeGreaterThanOrEqual(0.95);

  let mistaken = 0;
  for (const [at, one] of signatures.entries()) {
    for (const other of signatures.slice(at + 1)) if (sharesBand(one, other) && likeness(one, other) >= 0.5) mistaken++;
  }
  expect(mistaken).toBe(0);
});

test('the shortest copy has a signature, and under three words there is none', () => {
  const flash = 'ferries stop in oslo';
  expect(likeness(signatureOf(flash)!, signatureOf(flash)!)).toBe(1);
  expect(signatureOf('ferries stop')).toBeUndefined();
});
