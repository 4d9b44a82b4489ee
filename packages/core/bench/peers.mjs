// The parser beside other readers of text, on the same copy, in one run: `npm run bench:peers -w @wirecopy/core`.
import { parseArgs } from 'node:util';
import { parse } from '../dist/index.js';
import { CopyError, makeCopy, readCopy } from './peers/copy.mjs';
import { HOSTILE, hostileText } from './peers/hostile.mjs';
import { measureMemory } from './peers/memory.mjs';
import { RIVALS } from './peers/rivals.mjs';
import { bestWithin, interleave, median } from './peers/rounds.mjs';

const HELP = `Measures the built parser beside wink-nlp, compromise, chrono-node and a bare scan for words.

usage: node bench/peers.mjs [ARTICLES] [--count 330] [--rounds 7]

  ARTICLES   a file, or a folder of files, with a JSON object { "title", "text" } on each line;
             without it, articles are made up from the fixtures
  --count    how many articles to read
  --rounds   how often each reads all of them, after two rounds to warm up

Build first: npm run build -w @wirecopy/core
`;

const LENGTHS = [1e3, 1e4, 1e5, 1e6, 5e6];
const HOSTILE_LENGTHS = [1e4, 1e5, 1e6];

function main() {
  const { values, positionals } = readArguments();
  if (values.help) return print(HELP.trimEnd());
  const [count, rounds] = ['count', 'rounds'].map((name) => readNumber(name, values[name]));
  const texts = positionals.length > 0 ? readCopy(positionals[0], count) : makeCopy(count);
  comparePeers(texts, rounds);
  drawCurve(texts);
  tryHostile();
  weigh(texts);
}

function comparePeers(texts, rounds) {
  const size = texts.reduce((sum, { length }) => sum + length, 0);
  print(`${texts.length} articles, ${(size / 1e6).toFixed(2)} million characters, ${rounds} rounds\n`);
  const works = RIVALS.map(
    ({ read }) =>
      () =>
        texts.reduce((sum, text) => sum + read(text), 0),
  );
  const taken = interleave(works, { rounds, onRound: (done, of) => progress(`round ${done} of ${of}`) });
  progress('');
  const rates = taken.map((times) => ({
    median: size / 1e3 / median(times),
    best: size / 1e3 / Math.min(...times),
  }));
  row('', 'median MB/s', 'best MB/s', 'ours to theirs');
  for (const [index, { name, does }] of RIVALS.entries()) {
    const { median: middle, best } = rates[index];
    row(name, middle.toFixed(2), best.toFixed(2), `${(rates[0].median / middle).toFixed(2)} x`, `  ${does}`);
  }
}

/** From one thousand to five million characters: time a character stays the same when the parser is linear. */
function drawCurve(texts) {
  const all = texts.join('\n\n');
  const copy = all.repeat(Math.ceil(LENGTHS.at(-1) / all.length));
  print('\nlength of one text');
  for (const length of LENGTHS) {
    const text = copy.slice(0, length);
    row(length.toLocaleString('en'), `${((1e6 / length) * bestWithin(() => parse(text), 1500)).toFixed(0)} ns/char`);
  }
}

function tryHostile() {
  print('\nhostile copy, ns/char');
  row('', ...HOSTILE_LENGTHS.map((length) => length.toLocaleString('en')), 'last to first');
  for (const hostile of HOSTILE) {
    const times = HOSTILE_LENGTHS.map((length) => {
      const text = hostileText(hostile, length);
      return (1e6 / length) * bestWithin(() => parse(text), 200);
    });
    row(hostile.name, ...times.map((time) => time.toFixed(0)), `${(times.at(-1) / times[0]).toFixed(1)} x`);
  }
}

function weigh(texts) {
  const { heap, json, articles } = measureMemory(texts, parse);
  const kilobytes = (bytes) => `${(bytes / articles / 1e3).toFixed(1)} kB`;
  print('\nmemory that an article holds on to, its source text not counted');
  row('heap', kilobytes(heap));
  row('JSON', kilobytes(json));
  row('heap to JSON', `${(heap / json).toFixed(2)} x`);
}

function readArguments() {
  const options = {
    count: { type: 'string', default: '330' },
    rounds: { type: 'string', default: '7' },
    help: { type: 'boolean', short: 'h' },
  };
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (cause) {
    throw new CopyError(`${cause.message}; see --help`, { cause });
  }
}

function readNumber(name, value) {
  if (/^[1-9]\d{0,5}$/.test(value)) return Number(value);
  throw new CopyError(`--${name} expects a whole number from 1, found ${JSON.stringify(value)}`);
}

function row(name, ...cells) {
  print(`${name.padEnd(24)}${cells.map((cell) => cell.padStart(14)).join('  ')}`.trimEnd());
}

/** Tells how far the rounds are, where somebody looks on. */
function progress(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${text}`);
}

function print(line) {
  process.stdout.write(`${line}\n`);
}

try {
  main();
} catch (error) {
  if (!(error instanceof CopyError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
