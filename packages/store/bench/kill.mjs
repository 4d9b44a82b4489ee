// Kills a process that keeps articles, over and over, and looks at what is left of the archive.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { openStore } from '../dist/index.js';
import { startTemporaryPostgres } from '../dist/testing/temporary-postgres.js';
import { copyFor } from './kill/copy.mjs';
import { print, progress, readOptions } from './report.mjs';

const HELP = `Kills (kill -9) a process in the midst of keeping articles, and the PostgreSQL server with it, over and over. After each
time, every article whose keeping was acknowledged must be there, every withdrawal must stand, and verify must find no fault.

usage: node bench/kill.mjs [--trials 30] [--store both]

  --trials   how often on each store
  --store    sqlite, postgres or both

Ends with 1 if anything was lost. Build first: npm run build -w @wirecopy/store
`;

const WRITER = fileURLToPath(new URL('kill/writer.mjs', import.meta.url));
const { trials, store: wanted } = readOptions({ trials: 30, store: 'both' }, HELP);
if (!['sqlite', 'postgres', 'both'].includes(wanted)) {
  process.stderr.write(`--store: expected sqlite, postgres or both, found ${JSON.stringify(wanted)}\n`);
  process.exit(2);
}

let lost = 0;
if (wanted !== 'postgres') {
  const folder = mkdtempSync(join(tmpdir(), 'wirecopy-kill-'));
  await tryStore('SQLite', join(folder, 'archive.sqlite'), async () => undefined);
  rmSync(folder, { recursive: true, force: true });
}
if (wanted !== 'sqlite') {
  const server = await startTemporaryPostgres({ durable: true });
  await tryStore('PostgreSQL', await server.freshUrl(), async (kill) => {
    await Promise.all([kill(), server.kill()]);
    await server.restart();
  });
  await server.stop();
}
print(lost === 0 ? 'nothing was lost' : `${lost} LOST OR DAMAGED`);
process.exitCode = lost === 0 ? 0 : 1;

/** `crash` ends what else is to end with the writer. */
async function tryStore(name, location, crash) {
  const total = { acknowledged: 0, faults: 0 };
  for (let trial = 0; trial < trials; trial++) {
    progress(`${name}: trial ${trial + 1} of ${trials}`);
    const acknowledged = await interrupt(location, trial, crash);
    const store = await openStore(location);
    const missing = await missingOf(store, trial, acknowledged);
    const { faults } = await store.verify();
    total.acknowledged += acknowledged.length;
    total.faults += faults.length;
    lost += missing.length + faults.length;
    for (const what of missing) print(`${name}, trial ${trial}: ${what}`);
    for (const { id = '', message } of faults) print(`${name}, trial ${trial}: ${id} ${message}`);
    await store.close();
  }
  progress('');
  print(`${name}: ${trials} kills, ${total.acknowledged} acknowledged writes, verify found ${total.faults} faults`);
}

/** Starts a writer, kills it at some moment of its work, and gives what it had acknowledged. */
async function interrupt(location, trial, crash) {
  const writer = spawn(process.execPath, [WRITER, location, String(trial)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => writer.once('exit', resolve));
  const acknowledged = [];
  const begun = new Promise((resolve) => {
    createInterface(writer.stdout).on('line', (line) => {
      acknowledged.push(JSON.parse(line));
      resolve();
    });
  });
  await Promise.race([begun, ended]);
  // Moments that cover opening, single puts, batches, withdrawals and what comes between them.
  await new Promise((resolve) => setTimeout(resolve, 20 + ((trial * 7919) % 700)));
  const kill = async () => {
    writer.kill('SIGKILL');
    await ended;
  };
  await crash(kill);
  await kill();
  if (writer.signalCode !== 'SIGKILL') throw new Error(`the writer ended by itself, with ${writer.exitCode}`);
  return acknowledged;
}

async function missingOf(store, trial, acknowledged) {
  const withdrawn = new Set(acknowledged.flatMap(({ withdrew }) => withdrew ?? []));
  const missing = [];
  for (const { put, withdrew } of acknowledged) {
    for (const { id, version, number } of put ?? []) {
      if (withdrawn.has(id)) continue;
      const found = await store.get(id, version);
      const standing = found === undefined ? await store.standing(id) : undefined;
      // A withdrawal that was under way may have been kept without being acknowledged.
      if (standing?.status === 'withdrawn') continue;
      if (found?.article.source.text !== copyFor(trial, number)) missing.push(`lost ${id}, version ${version}`);
    }
    for (const id of withdrew ?? []) {
      if ((await store.standing(id))?.status !== 'withdrawn') missing.push(`${id} came back`);
    }
  }
  return missing;
}
