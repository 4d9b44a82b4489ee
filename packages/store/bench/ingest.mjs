// How fast parsed articles are kept, on SQLite and on PostgreSQL, in one run.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../dist/index.js';
import { startTemporaryPostgres } from '../dist/testing/temporary-postgres.js';
import { inBatches, makeArticles } from './articles.mjs';
import { cpuTime } from './cpu-time.mjs';
import { print, progress, readOptions, row } from './report.mjs';

const HELP = `Measures how fast parsed articles are kept, on SQLite and on PostgreSQL in one run.

usage: node bench/ingest.mjs [--count 2000] [--pieces 4] [--single 300] [--batch 500] [--rounds 3]

  --count    how many articles are imported in bulk
  --pieces   how long they are, in pieces of some 2,700 characters
  --single   how many are put one by one, each waiting for the disk
  --batch    how many articles go into one transaction of an import
  --rounds   how often each store does it, into an empty archive; the best round counts

PostgreSQL is a server of our own that waits for the disk as a real one does. The time of the processors is that of this
process and the server's together: what it tells does not depend on what else the machine does.
Build first: npm run build -w @wirecopy/store
`;

const usual = { count: 2000, pieces: 4, single: 300, batch: 500, rounds: 3 };
const { count, pieces, single, batch, rounds } = readOptions(usual, HELP);
const folder = mkdtempSync(join(tmpdir(), 'wirecopy-bench-'));
const server = await startTemporaryPostgres({ durable: true });
try {
  await main();
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function main() {
  const articles = [...makeArticles(count, pieces)];
  const mean = (measured) => Math.round(articles.reduce((sum, article) => sum + measured(article), 0) / count);
  const [length, quotations] = [mean(({ source }) => source.text.length), mean((article) => article.quotations.length)];
  print(
    `${count} articles of ${length} characters and ${quotations} quotations, parsed before; best of ${rounds} rounds\n`,
  );
  row('', 'SQLite', 'PostgreSQL', 'ratio');
  compare(`bulk import, ${batch} in a transaction`, await measure('bulk', (store) => bulk(store, articles)));
  const few = articles.slice(0, single);
  compare(`one by one, ${few.length} articles`, await measure('one by one', (store) => oneByOne(store, few)));
  compare(
    'the same copy again, in bulk',
    await measure(
      'again',
      (store) => bulk(store, few),
      (store) => bulk(store, few),
    ),
  );
}

function compare(what, { sqlite, postgres }) {
  row(
    `${what}: articles a second`,
    sqlite.rate.toFixed(0),
    postgres.rate.toFixed(0),
    `${(sqlite.rate / postgres.rate).toFixed(1)} ×`,
  );
  row(
    '  milliseconds of a processor an article',
    sqlite.cpu.toFixed(2),
    postgres.cpu.toFixed(2),
    `${(postgres.cpu / sqlite.cpu).toFixed(1)} ×`,
  );
}

/** Articles a second and processor time in either store; the rounds of the two take turns. */
async function measure(what, work, prepare = () => undefined) {
  const best = { sqlite: { rate: 0, cpu: Infinity }, postgres: { rate: 0, cpu: Infinity } };
  for (let round = 0; round < rounds; round++) {
    for (const name of Object.keys(best)) {
      progress(`${what}: round ${round + 1} of ${rounds}, ${name}`);
      const at = name === 'sqlite' ? join(folder, `${what}-${round}.sqlite`) : await server.freshUrl();
      const store = await openStore(at);
      await prepare(store);
      const [start, cpu] = [performance.now(), cpuTime(server.pid)];
      const done = await work(store);
      best[name].rate = Math.max(best[name].rate, (done * 1000) / (performance.now() - start));
      await store.close();
      best[name].cpu = Math.min(best[name].cpu, (cpuTime(server.pid) - cpu) / done);
    }
  }
  progress('');
  return best;
}

async function bulk(store, articles) {
  for (const some of inBatches(articles, batch)) await store.putAll(some, { bulk: true });
  return articles.length;
}

async function oneByOne(store, articles) {
  for (const article of articles) await store.put(article);
  return articles.length;
}
