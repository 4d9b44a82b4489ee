// How fast the parser reads, and whether its time grows with the length of the copy alone: `npm run bench -w @wirecopy/core`.
// A bare scan for words over the same text, in the same run, is the measure to hold it against.
import { readFixtures } from '@wirecopy/fixtures';
import { parse } from '../dist/index.js';

const stories = readFixtures().map(({ text }) => text);
const ROUNDS = 40;

/** Megabytes (a million UTF-16 code units) a second, the best of five rounds. */
function rate(work, size) {
  let best = 0;
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    work();
    best = Math.max(best, size / 1000 / (performance.now() - start));
  }
  return best;
}

const all = Array.from({ length: ROUNDS }, () => stories).flat();
const size = all.reduce((total, { length }) => total + length, 0);
const scanned = rate(() => all.map((text) => text.match(/[\p{L}\p{N}]+/gu)?.length), size);
const parsed = rate(() => all.map((text) => parse(text).quotations.length), size);
print('bare word scan', `${scanned.toFixed(1)} MB/s`);
print('parse, all stages', `${parsed.toFixed(2)} MB/s`, `${(scanned / parsed).toFixed(0)} times the scan`);

for (const length of [1e3, 1e4, 1e5, 1e6]) {
  const text = stories
    .join('\n\n')
    .repeat(Math.ceil(length / 10_000))
    .slice(0, length);
  print(`${length} characters`, `${(1e3 / rate(() => parse(text), length)).toFixed(0)} ns a character`);
}
for (const [name, piece] of Object.entries({
  quotes: '“a ',
  brackets: '[(',
  capitals: 'Ana ',
  figures: '1999 ',
  cues: 'Ana said ',
})) {
  const [short, long] = [20_000, 200_000].map((length) => {
    const text = piece.repeat(length / piece.length);
    return 1e3 / rate(() => parse(text), text.length);
  });
  print(
    `nothing but ${name}`,
    `${short.toFixed(0)} and ${long.toFixed(0)} ns a character`,
    '20,000 and 200,000 characters',
  );
}

function print(what, figure, note = '') {
  process.stdout.write(`${what.padEnd(24)}${figure.padEnd(34)}${note}\n`);
}
