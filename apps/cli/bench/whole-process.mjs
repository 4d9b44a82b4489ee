// How fast the command reads a folder, beside the parser alone in memory: `npm run bench -w wirecopy-cli`. Build first.
import { parseArgs } from 'node:util';
import { writeCopy } from './copy.mjs';
import { measure } from './measure.mjs';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '20000' },
    rounds: { type: 'string', default: '3' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  process.stdout.write(`Usage: npm run bench -w wirecopy-cli -- [--articles 20000] [--rounds 3]

Writes so many articles to a folder, then holds against each other, the best of so many rounds:
  bare       one process that has them in memory and calls parse() on each, and nothing else
  to JSON    the same, and JSON.stringify() on what it gives, which the command has to do as well
  1 worker   wirecopy parse FOLDER --workers 1 --output FILE
  2 workers  the same with two threads
  to G2      wirecopy convert FOLDER --to newsml-g2 --workers 1 --output FOLDER/, from items of ninjs
Rates are ratios to the bare parser of the same run. Both compile and collect garbage on whatever processor is idle, so that the
bare parser takes more CPU time than time where there are two. Memory is the most that the process ever held, beside that of a run over
a tenth of the articles: where it is flat the two are alike.
`);
  process.exit(0);
}

const articles = Number(values.articles);
const rounds = Number(values.rounds);
if (!(Number.isInteger(articles) && articles >= 10 && Number.isInteger(rounds) && rounds >= 1)) {
  process.stderr.write('expected --articles of 10 or more and --rounds of 1 or more\n');
  process.exit(2);
}
const tell = (text) => process.stderr.write(`${text}\n`);
const copy = writeCopy(articles);
try {
  const runs = {
    bare: ['articles'],
    'to JSON': ['json'],
    '1 worker': ['parse', 1],
    '2 workers': ['parse', 2],
    'to G2': ['convert', 1],
  };
  const best = {};
  for (let round = 1; round <= rounds; round++) {
    for (const [name, [kind, workers]] of Object.entries(runs)) {
      tell(`round ${round} of ${rounds}: ${name} …`);
      const run = await measure(kind, kind === 'convert' ? copy.items : copy.folder, workers);
      if (run.articles !== articles) throw new Error(`${name}: expected ${articles} articles, found ${run.articles}`);
      best[name] = best[name] === undefined ? run : leastOf(best[name], run);
    }
  }
  tell('a tenth of the articles, for the memory …');
  const tenth = await measure('parse', copy.tenth, 2);
  print(['', 'seconds', 'articles/s', 'of bare', 'CPU seconds', 'of bare', 'memory']);
  for (const [name, { seconds, cpu, memory }] of Object.entries(best)) {
    print([
      name,
      seconds.toFixed(1),
      (articles / seconds).toFixed(0),
      (best.bare.seconds / seconds).toFixed(2),
      cpu.toFixed(1),
      (cpu / best.bare.cpu).toFixed(2),
      `${memory} MB`,
    ]);
  }
  print(['a tenth', tenth.seconds.toFixed(1), '', '', tenth.cpu.toFixed(1), '', `${tenth.memory} MB`]);
} finally {
  copy.remove();
}

/** Other work of the machine makes a run longer, never shorter: the least is nearest to what it takes. */
function leastOf(one, other) {
  return {
    seconds: Math.min(one.seconds, other.seconds),
    cpu: Math.min(one.cpu, other.cpu),
    memory: Math.max(one.memory, other.memory),
  };
}

function print([name, ...figures]) {
  process.stdout.write(`${name.padEnd(11)}${figures.map((figure) => figure.padStart(13)).join('')}\n`);
}
