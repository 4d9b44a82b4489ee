// How long searches take in a full archive on SQLite.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../dist/index.js';
import { inBatches, makeArticles, variantOf } from './articles.mjs';
import { percentile, print, progress, readOptions, row } from './report.mjs';

const HELP = `Measures how long searches take in a full archive on SQLite: the clock and the time of the processor, in milliseconds.

usage: node bench/search.mjs [--count 20000] [--distinct 1000] [--rounds 400] [--archive FILE]

  --count      how many articles the archive holds, some 10,000 characters each
  --distinct   how many of them are read from copy of their own; the others are these again with other figures
  --rounds     how many searches of each kind
  --archive    a file to keep the archive in; if it is there, it is searched as it is

Build first: npm run build -w @wirecopy/store
`;

const options = readOptions({ count: 20_000, distinct: 1000, rounds: 400, archive: '' }, HELP);
const folder = mkdtempSync(join(tmpdir(), 'wirecopy-bench-'));
const path = options.archive || join(folder, 'archive.sqlite');
const isThere = existsSync(path);
const store = await openStore(path);
try {
  if (!isThere) await fill();
  await main();
} finally {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
}

async function fill() {
  const distinct = [...makeArticles(Math.min(options.distinct, options.count))];
  let kept = 0;
  for (const batch of inBatches(all(distinct), 200)) {
    await store.putAll(batch, { bulk: true });
    kept += batch.length;
    progress(`kept ${kept} of ${options.count} articles`);
  }
  progress('');
}

function* all(distinct) {
  for (let at = 0; at < options.count; at++) yield variantOf(distinct[at % distinct.length], at);
}

async function main() {
  const words = await wordsByFrequency();
  print(`${await store.count()} articles; ${words.common.length} common words, ${words.rare.length} rare ones\n`);
  row('', 'p50', 'p99', 'CPU, mean');
  const page = { limit: 20 };
  const newest = (list) => (at) => store.search(list[at % list.length], page);
  const best = (list) => (at) => store.search(list[at % list.length], page, { order: 'best' });
  await measure('newest 20 with a common word', newest(words.common));
  await measure('newest 20 with two common words', newest(pairs(words.common)));
  await measure('newest 20 with a rare word', newest(words.rare));
  await measure('best 20 with a common word', best(words.common));
  await measure('best 20 with a rare word', best(words.rare));
  await measure('newest 20 articles', () => store.list(page));
  await measure('newest 20 of a place', () => store.list(page, { place: 'oslo' }));
  await measure('20 quotations about a common word', (at) =>
    store.quotations({ about: words.common[at % words.common.length] }, page),
  );
  await measure('facets of the whole archive', () => store.facets(['speaker', 'place', 'organization', 'month']));
}

/** Words of the archive's own copy: common ones are in a tenth of the articles or more, rare ones in one of a hundred or fewer. */
async function wordsByFrequency() {
  const { items } = await store.list({ limit: 40 });
  const found = items.flatMap(({ article }) => article.source.text.toLowerCase().match(/\b[a-z]{4,}\b/g) ?? []);
  const total = await store.count();
  const words = { common: [], rare: [] };
  for (const word of new Set(found)) {
    const share = (await store.countMatches(`"${word}"`)) / total;
    if (share >= 0.1) words.common.push(word);
    if (share <= 0.01) words.rare.push(word);
    progress(`counted ${words.common.length + words.rare.length} words`);
    if (words.common.length >= 40 && words.rare.length >= 40) break;
  }
  progress('');
  return { common: words.common.slice(0, 40), rare: words.rare.slice(0, 40) };
}

function pairs(list) {
  return list.map((word, at) => `${word} ${list[(at + 7) % list.length]}`);
}

/** The first round over all words is not counted: an archive that serves has met its readers' words. */
async function measure(what, search) {
  const times = [];
  for (let at = 0; at < 40; at++) await search(at);
  const cpu = process.cpuUsage();
  for (let at = 0; at < options.rounds; at++) {
    const start = performance.now();
    await search(at);
    times.push(performance.now() - start);
    if (at % 20 === 0) progress(`${what}: ${at} of ${options.rounds}`);
  }
  progress('');
  const { user, system } = process.cpuUsage(cpu);
  const mean = (user + system) / 1000 / options.rounds;
  row(what, ...[percentile(times, 0.5), percentile(times, 0.99), mean].map((figure) => figure.toFixed(2)));
}
