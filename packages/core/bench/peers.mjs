// The parser beside other readers of text, on the same copy, in one run: `npm run bench:peers -w @wirecopy/core`.
import { parseArgs } from 'node:util';
import { parse } from '../dist/index.js';
import { CopyError, makeCopy, readCopy } from './peers/copy.mjs';
import { HOSTILE, hostileText } from './peers/hostile.mjs';
import { measureMemory } from './peers/memory.mjs';
import { RIVALS } from './peers/rivals.mjs';
import { bestWithin, interleave, median, startReader } from './peers/rounds.mjs';

const HELP = `Measures the built parser beside wink-nlp, compromise, chrono-node and a bare scan for words.

usage: node bench/peers.mjs [ARTICLES] [--count 330] [--rounds 15]

  ARTICLES   a file, or a folder of files, with a JSON object { "title", "text" } on each line;
             without it, articles are made up from the fixtures
  --count    how many articles to read
  --rounds   how often each reads all of them, after rounds to warm up

Each engine has a process of its own and hands its results over. "first" is the first time that its process reads the
articles, its code and words still unmet; "warm" is the median of the rounds. "CPU" counts all threads, collecting garbage
and compiling included: it is what to trust where the machine has other work. The ratios are of CPU time.

Build first: npm run build -w @wirecopy/core
`;

const WARM_UP = 8;
const LENGTHS = [1e3, 1e4, 1e5, 1e6, 5e6];
const HOSTILE_LENGTHS = [1e4, 1e5, 1e6];

async function main() {
  const { values, positionals } = readArguments();
  if (values.help) return print(HELP.trimEnd());
  const [count, rounds] = ['count', 'rounds'].map((name) => readNumber(name, values[name]));
  const texts = positionals.length > 0 ? readCopy(positionals[0], count) : makeCopy(count);
  await comparePeers(texts, rounds);
  drawCurve(texts);
  tryHostile();
  weigh(texts);
}

async function comparePeers(texts, rounds) {
  const size = texts.reduce((sum, { length }) => sum + length, 0);
  print(`${texts.length} articles, ${(size / 1e6).toFixed(2)} million characters, ${rounds} rounds\n`);
  const readers = await Promise.all(RIVALS.map(({ name }) => startReader(name, texts)));
  const works = readers.map(({ round }) => round);
  const taken = await interleave(works, {
    rounds: WARM_UP + rounds,
    onRound: (done, of) => progress(`round ${done} of ${of}`),
  });
  progress('');
  for (const { stop } of readers) stop();
  const measured = taken.map(([first, ...others]) => {
    const warm = others.slice(WARM_UP - 1);
    return { first: first.cpu, wall: median(warm.map(({ wall }) => wall)), cpu: median(warm.map(({ cpu }) => cpu)) };
  });
  const [ours] = measured;
  row('', 'warm MB/s', 'CPU ns/char', 'ours to theirs', 'first ns/char', 'ours to theirs');
  for (const [index, { name, does }] of RIVALS.entries()) {
    const { first, wall, cpu } = measured[index];
    row(
      name,
      (size / 1e3 / wall).toFixed(2),
      ((1e6 / size) * cpu).toFixed(0),
      `${(cpu / ours.cpu).toFixed(2)} x`,
      ((1e6 / size) * first).toFixed(0),
      `${(first / ours.first).toFixed(2)} x`,
      `  ${does}`,
    );
  }
}

/**
 * From one thousand to five million characters: time a character stays the same when the parser is linear.
 *
 * Each length is cut from all of the copy, piece after piece: one short text read again and again would be known by heart.
 */
function drawCurve(texts) {
  const all = texts.join('\n\n');
  const copy = all.repeat(Math.ceil(LENGTHS.at(-1) / all.length));
  print('\nlength of one text');
  // The parser has not run in this process yet.
  for (let round = 0; round < WARM_UP; round++) for (const text of texts) parse(text);
  for (const length of LENGTHS) {
    const pieces = piecesOf(copy, length, Math.max(length, SAMPLE));
    const size = pieces.length * length;
    const time = bestWithin(() => {
      for (const piece of pieces) parse(piece);
    }, 3000);
    row(length.toLocaleString('en'), `${((1e6 / size) * time).toFixed(0)} ns/char`);
  }
}

/** What is read of each length. */
const SAMPLE = 800_000;

const piecesOf = (copy, length, size) =>
  Array.from({ length: Math.floor(size / length) }, (_, index) => copy.slice(index * length, (index + 1) * length));

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
    rounds: { type: 'string', default: '15' },
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
  await main();
} catch (error) {
  if (!(error instanceof CopyError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
