// How fast copy is converted and pages are read, beside the bare parser on the same copy in the same run.
import { parseArgs } from 'node:util';
import { parse } from '@wirecopy/core';
import { readFixtures } from '@wirecopy/fixtures';
import { FORMATS, formatNamed } from '../dist/index.js';
import { makePage } from './page.mjs';

const HELP = `Measures the built formats beside the bare parser, on articles made up from the fixtures.

usage: node bench/formats.mjs [--count 400] [--rounds 5]

  --count    how many articles to read and write
  --rounds   how often each reads all of them; the best round counts

Tells articles a second, and how many times the bare parser's time each takes.
Build first: npm run build -w @wirecopy/formats
`;

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '400' },
    rounds: { type: 'string', default: '5' },
    help: { type: 'boolean', default: false },
  },
});
function readNumber(name) {
  const number = Number(values[name]);
  if (Number.isInteger(number) && number > 0) return number;
  throw new RangeError(`--${name}: expected a whole number above 0, found ${JSON.stringify(values[name])}`);
}

async function main(count, rounds) {
  const stories = readFixtures().filter(({ text }) => text.trim() !== '');
  const articles = Array.from({ length: count }, (_, at) =>
    parse(stories[at % stories.length].text, {
      id: `urn:newsml:nordlys.example:20210303:${at}`,
      envelope: { urgency: 3, version: 1, status: 'usable', published: '2021-03-03T12:00:00Z', provider: 'Nordlys' },
    }),
  );
  const size = articles.reduce((sum, { source }) => sum + source.text.length, 0);
  print(`${count} articles, ${(size / 1e6).toFixed(2)} million characters, best of ${rounds} rounds\n`);
  const bare = await measure(articles, rounds, ({ source }) => parse(source));
  tell('the bare parser', bare, bare);
  tell('ninjs to NewsML-G2', await measure(articles.map(writer('ninjs')), rounds, convert), bare);
  const pages = articles.map(makePage);
  tell('web page, by its looks', await measure(pages, rounds, (page) => formatNamed('html').read(page)), bare);
  print('');
  for (const format of FORMATS.filter(({ write }) => write)) {
    const files = articles.map(writer(format.name));
    tell(`read ${format.name}`, await measure(files, rounds, format.read), bare);
    tell(`write ${format.name}`, await measure(articles, rounds, format.write), bare);
  }
}

const writer = (name) => (article) => Buffer.from(formatNamed(name).write(article));

/** As `wirecopy convert` does: read, parse, write. */
async function convert(bytes) {
  const [{ source, id, envelope, language, reference }] = await formatNamed('ninjs').read(bytes);
  return formatNamed('newsml-g2').write(parse(source, { id, envelope, language, reference }));
}

/** Articles a second, in the best round. */
async function measure(inputs, rounds, work) {
  let best = 0;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    for (const input of inputs) await work(input);
    best = Math.max(best, (inputs.length / (performance.now() - start)) * 1000);
  }
  return best;
}

function tell(what, rate, bare) {
  const ratio = bare / rate;
  print(
    `${what.padEnd(26)}${rate.toFixed(0).padStart(9)} a second   ${ratio.toFixed(ratio < 10 ? 2 : 0)} times the parser's time`,
  );
}

function print(line) {
  process.stdout.write(`${line}\n`);
}

if (values.help) print(HELP.trimEnd());
else await main(readNumber('count'), readNumber('rounds'));
