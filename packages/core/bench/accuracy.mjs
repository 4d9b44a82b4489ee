// How much the parser gets right, held against copy that people annotated: `node bench/accuracy.mjs FOLDER`.
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from '../dist/index.js';
import { scoreArticle } from './accuracy/article.mjs';
import { predictQuotations, scoreAttribution } from './accuracy/attribution.mjs';
import { CorpusError, readFolder } from './accuracy/corpus.mjs';
import { predictEntities, scoreEntities } from './accuracy/entities.mjs';
import { printMisses, printTable } from './accuracy/table.mjs';
import { predictTimes, scoreTimes } from './accuracy/times.mjs';

const HELP = `Measures what the built parser reads against copy that people annotated.

usage: node bench/accuracy.mjs FOLDER… [--set dev|train] [--misses] [--json]

  FOLDER     a corpus: attribution/, times/ and entities/, each with dev.ndjson or train.ndjson (any may be missing),
             or one annotated article: gold.json and source.txt
  --set      only this set; both unless told otherwise
  --misses   also list what is missing, extra or wrong, with the words around it
  --json     print JSON, not a table

A line of a corpus, offsets in UTF-16 code units:
  attribution  { "id", "text", "attributions": [{ "source": [span], "content": [span] }] }
  times        { "id", "text", "dct": "2021-03-03", "times": [{ "start", "end", "type", "value" }] }
  entities     { "id", "text", "entities": [{ "start", "end", "type": "PER" | "ORG" | "LOC" }] }

Build first: npm run build -w @wirecopy/core
`;

const SCORERS = {
  attribution: ({ articles }) => scoreAttribution(articles, ({ text }) => predictQuotations(parse(text))),
  times: ({ articles }) =>
    scoreTimes(articles, ({ text, dct }) => predictTimes(parse(text, { reference: dct.slice(0, 10) }))),
  entities: ({ articles }) => scoreEntities(articles, ({ text }) => predictEntities(parse(text))),
  article({ gold, source }) {
    const { rows, misses, mean } = scoreArticle(gold, source, parse(source));
    return { rows: [...rows, { part: `mean of ${rows.length} parts`, f1: mean }], misses };
  },
};

function main() {
  const { values, positionals } = readArguments();
  if (values.help) return process.stdout.write(HELP);
  if (positionals.length === 0) throw new CorpusError('expected a folder of annotated copy, found none; see --help');
  if (!['dev', 'train', undefined].includes(values.set))
    throw new CorpusError(`--set expects dev or train, found ${JSON.stringify(values.set)}`);
  const measured = positionals.flatMap((folder) => readFolder(folder, values.set)).map((corpus) => measure(corpus));
  const rows = measured.flatMap((part) => part.rows);
  const misses = values.misses ? measured.flatMap((part) => part.misses) : undefined;
  if (values.json) return process.stdout.write(`${JSON.stringify({ rows, misses }, undefined, 1)}\n`);
  process.stdout.write(`${printTable(rows)}\n${misses ? `\n${printMisses(misses)}\n` : ''}`);
}

function measure(corpus) {
  const set = basename(corpus.set);
  const { rows, misses } = SCORERS[corpus.part](corpus);
  const inSet = (item) => ({ ...item, set });
  return { rows: rows.map(inSet), misses: misses.map(inSet) };
}

function readArguments() {
  const flag = { type: 'boolean' };
  const options = { set: { type: 'string' }, misses: flag, json: flag, help: { ...flag, short: 'h' } };
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (cause) {
    throw new CorpusError(`${cause.message}; see --help`, { cause });
  }
}

try {
  main();
} catch (error) {
  if (!(error instanceof CorpusError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
