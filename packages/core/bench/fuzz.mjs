// Throws generated copy at the built parser until something breaks: `npm run fuzz -w @wirecopy/core`.
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { Article, parse } from '../dist/index.js';
import { copy } from '../src/testing/copy.ts';
import { faultsOf } from '../src/testing/faults.ts';

const HELP = `Throws generated copy at the built parser: it must never throw, give the same twice, valid JSON and true spans.

usage: node bench/fuzz.mjs [--runs 100000] [--seed NUMBER] [--path PATH]

  --runs   how many texts to generate
  --seed   the texts of an earlier run; it prints its own
  --path   with --seed: the one text at which that run failed

Build first: npm run build -w @wirecopy/core
`;

class UsageError extends Error {}

function main() {
  const { values } = readArguments();
  if (values.help) return process.stdout.write(HELP);
  const seed = readNumber('seed', values.seed ?? String(Date.now() % 2 ** 31));
  const runs = readNumber('runs', values.runs);
  process.stdout.write(`${runs} texts, --seed ${seed}\n`);
  const progress = makeProgress(runs);
  const holds = fc.property(copy, (text) => {
    progress.count(text.length);
    const faults = faultsOf({ parse, Article }, text);
    if (faults.length > 0) throw new Error(faults.join('\n'));
  });
  const result = fc.check(holds, {
    seed,
    numRuns: runs,
    ...(values.path && { path: values.path, endOnFailure: true }),
  });
  progress.end();
  if (result.failed) fail(result);
  else process.stdout.write('nothing found\n');
}

/** The shrunk text as a JavaScript string, what is wrong with it, and how to have it again. */
function fail({ counterexample, errorInstance, seed, counterexamplePath, numRuns, numShrinks }) {
  const replay = `npm run fuzz -w @wirecopy/core -- --seed ${seed} --path ${counterexamplePath}`;
  process.stderr.write(`failed at text ${numRuns}, shrunk ${numShrinks} times to:\n\n`);
  process.stderr.write(`  ${JSON.stringify(counterexample?.[0])}\n\n${errorInstance?.message}\n\nreplay: ${replay}\n`);
  process.exitCode = 1;
}

/** Says how far the run is: every second where somebody looks on, else every tenth of it. */
function makeProgress(runs) {
  const { isTTY } = process.stderr;
  const begun = performance.now();
  let done = 0;
  let characters = 0;
  let shown = begun;
  const line = () => {
    const seconds = (performance.now() - begun) / 1000;
    const rate = done / seconds;
    const left = Math.max(0, runs - done) / rate;
    const size = `${(characters / 1e6).toFixed(1)} million characters`;
    return `${done} of ${runs} texts, ${size}, ${rate.toFixed(0)} texts a second, ${left.toFixed(0)} s left`;
  };
  const show = (end) => process.stderr.write(isTTY ? `\r\u001B[K${line()}${end}` : `${line()}\n`);
  return {
    count(length) {
      done++;
      characters += length;
      if (isTTY ? performance.now() - shown < 1000 : done % Math.ceil(runs / 10) > 0) return;
      shown = performance.now();
      show('');
    },
    end: () => isTTY && show('\n'),
  };
}

function readArguments() {
  const text = { type: 'string' };
  const options = {
    runs: { ...text, default: '100000' },
    seed: text,
    path: text,
    help: { type: 'boolean', short: 'h' },
  };
  try {
    return parseArgs({ options });
  } catch (cause) {
    throw new UsageError(`${cause.message}; see --help`, { cause });
  }
}

function readNumber(name, value) {
  if (/^-?\d{1,12}$/.test(value)) return Number(value);
  throw new UsageError(`--${name} expects a whole number, found ${JSON.stringify(value)}`);
}

try {
  main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
