// The server beside others that answer the same questions about the same articles, in one run.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startTemporaryPostgres } from '@wirecopy/store/testing/postgres';
import { fillArchive, fillTables, TABLES } from './archive.mjs';
import { ask, LOADS, readCursors } from './loads.mjs';
import { measure, startPeer } from './measure.mjs';

const HELP = `Measures the server beside Mercurius, without and with JIT, and PostGraphile 5, in one run.

usage: node bench/compare.mjs [--articles 5000] [--seconds 4] [--rounds 3] [--load WORD] [--skip WORD]

  --articles  how many articles the archive holds
  --seconds   how long each server is asked at a time; the servers take turns
  --rounds    how many turns each has
  --load      only loads with this in their name: list, cold, search, page
  --skip      leaves a server out: mercurius, postgraphile

We stand in it twice: as we are served, and keeping nothing of what articles answered; ratios are those of the first.
Mercurius resolves with our resolvers from the same archive, PostGraphile reads tables made of the same articles from a
PostgreSQL server of our own; both under the same protections. Both want another graphql-js than ours, and PostGraphile brings some 300 MB:
they are installed into bench/peers at the first run, not with the project. Figures are requests a second, and milliseconds of
CPU a request, that of PostgreSQL included. Build first: npm run build -w @wirecopy/server
`;

const { articles, seconds, rounds, load, skip } = readOptions();
const peers = fileURLToPath(new URL('peers/package.json', import.meta.url));
installPeers();
const folder = mkdtempSync(join(tmpdir(), 'wirecopy-bench-'));
const postgres = skip === 'postgraphile' ? undefined : await startTemporaryPostgres();
const running = [];
async function main() {
  const archive = join(folder, 'archive.sqlite');
  const client = postgres && new (createRequire(peers)('pg').Client)(postgres.url);
  await client?.connect();
  await client?.query(TABLES);
  await fillArchive(archive, articles, (batch, from) => client && fillTables(client, batch, from), progress);
  await client?.query('ANALYZE');
  await client?.end();

  const contestants = [
    { name: 'Wirecopy', file: 'wirecopy', schema: 'ours', config: { archive } },
    { name: 'Wirecopy, no answers kept', file: 'wirecopy', schema: 'ours', config: { archive, answerCache: 0 } },
    { name: 'Mercurius', file: 'mercurius', schema: 'ours', config: { archive, jit: false, peers } },
    { name: 'Mercurius, JIT', file: 'mercurius', schema: 'ours', config: { archive, jit: true, peers } },
    {
      name: 'PostGraphile 5',
      file: 'postgraphile',
      schema: 'postgraphile',
      config: { database: postgres?.url, peers },
      helpers: [postgres?.pid],
    },
  ].filter(({ file }) => file !== skip);
  for (const contestant of contestants) {
    progress(`start ${contestant.name}`);
    Object.assign(contestant, await startPeer(contestant.file, contestant.config, contestant.helpers));
    running.push(contestant);
    contestant.cursors = await readCursors(contestant.url, contestant.schema);
  }
  print(`${articles} articles; ${rounds} turns of ${seconds} s each; ratios are ours to theirs, above 1 is better`);
  for (const each of LOADS.filter(({ name }) => name.includes(load))) await runLoad(each, contestants);
}

async function runLoad({ name, bodies }, contestants) {
  const totals = contestants.map(() => ({ rate: 0, cpu: 0, p99: 0 }));
  for (let round = 0; round <= rounds; round++) {
    for (const [at, contestant] of contestants.entries()) {
      progress(`${name}: ${contestant.name}, ${round === 0 ? 'warming up' : `turn ${round} of ${rounds}`}`);
      const facts = { ids: idsOf(articles), words: WORDS, cursors: contestant.cursors };
      const requests = bodies(contestant.schema, facts, randomOf(round + 1));
      await ask(contestant.url, requests[0]);
      const found = await measure(contestant, requests, round === 0 ? 1 : seconds, peers);
      if (round === 0) continue;
      for (const key of Object.keys(found)) totals[at][key] += found[key] / rounds;
    }
  }
  progress('');
  print(
    `\n${name.padEnd(34)}${['req/s', 'ratio', 'CPU ms', 'ratio', 'p99 ms'].map((head) => head.padStart(10)).join('')}`,
  );
  const [own] = totals;
  for (const [at, { rate, cpu, p99 }] of totals.entries()) {
    const figures = [
      rate.toFixed(0),
      ratio(own.rate / rate, at),
      cpu.toFixed(2),
      ratio(cpu / own.cpu, at),
      p99.toFixed(0),
    ];
    print(`  ${contestants[at].name.padEnd(32)}${figures.map((figure) => figure.padStart(10)).join('')}`);
  }
}

const ratio = (value, at) => (at === 0 ? '' : `${value.toFixed(2)} ×`);
const idsOf = (count) => Array.from({ length: count }, (_, at) => `made-${at}`);
/** Common words of the made-up copy and rare ones. */
const WORDS = ['said', 'minister', 'harbour', 'treaty', 'told reporters', 'ferry', 'monday', 'council'];

/** The same numbers in every run. Source: mulberry32. */
function randomOf(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let hash = Math.imul(state ^ (state >>> 15), 1 | state);
    hash = (hash + Math.imul(hash ^ (hash >>> 7), 61 | hash)) ^ hash;
    return ((hash ^ (hash >>> 14)) >>> 0) % below;
  };
}

function installPeers() {
  const directory = join(peers, '..');
  if (existsSync(join(directory, 'node_modules'))) return;
  print('Installing what the server is measured against …');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], {
    cwd: directory,
    stdio: 'inherit',
  });
  if (npm.status !== 0) throw new Error('npm could not install bench/peers: see above');
}

function readOptions() {
  const usual = { articles: '5000', seconds: '4', rounds: '3', load: '', skip: '' };
  const options = Object.fromEntries(Object.keys(usual).map((name) => [name, { type: 'string' }]));
  try {
    const { values } = parseArgs({ options: { ...options, help: { type: 'boolean', short: 'h' } } });
    if (values.help) {
      process.stdout.write(HELP);
      process.exit(0);
    }
    const told = { ...usual, ...values };
    const number = (name) => {
      if (/^[1-9]\d{0,6}$/.test(told[name])) return Number(told[name]);
      throw new Error(`expected --${name} to be a whole number from 1, found ${told[name]}`);
    };
    return { ...told, articles: number('articles'), seconds: number('seconds'), rounds: number('rounds') };
  } catch (cause) {
    process.stderr.write(`${cause.message}\n\n${HELP}`);
    process.exit(2);
  }
}

function progress(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}

function print(text) {
  process.stdout.write(`${text}\n`);
}

try {
  await main();
} finally {
  for (const { stop } of running) stop();
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}
