// Keeps articles until it is killed, and tells each write once the store has acknowledged it: `writer.mjs LOCATION TRIAL`.
import { writeSync } from 'node:fs';
import { parse } from '@wirecopy/core';
import { openStore } from '../../dist/index.js';
import { copyFor } from './copy.mjs';

const [location, trial] = process.argv.slice(2);
const store = await openStore(location);
const tell = (what) => writeSync(1, `${JSON.stringify(what)}\n`);

/** Every third is a new version of the one before. */
const idOf = (number) => `${trial}-${number % 3 === 2 ? number - 1 : number}`;
const articleOf = (number) => parse(copyFor(trial, number), { id: idOf(number) });
const toldOf = (results, first) =>
  results.map(({ stored }, at) => ({ id: stored.article.id, version: stored.version, number: first + at }));

for (let number = 0; ; ) {
  const many = number % 4 === 0 ? 7 : 1;
  const articles = Array.from({ length: many }, (_, at) => articleOf(number + at));
  tell({ put: toldOf(await store.putAll(articles), number) });
  number += many;
  if (number % 5 !== 0) continue;
  const id = idOf(number - 1);
  await store.withdraw(id, 'a trial');
  tell({ withdrew: [id] });
  // What was withdrawn takes no new version.
  if (number % 3 === 2) number++;
}
