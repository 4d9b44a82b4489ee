// How long the server takes to set an article as HTML: `npm run bench -w @wirecopy/web`.
// The same components are bundled with Hono's JSX too, another renderer of the server, to hold ours against.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readSample } from '@wirecopy/fixtures';
import { render } from 'preact-render-to-string';

const require = createRequire(import.meta.url);
const { build } = createRequire(require.resolve('tsup'))('esbuild');
const here = fileURLToPath(new URL('.', import.meta.url));
const ROUNDS = 40;

/** Bundles the page with a library for JSX; what the components take of Preact's is then the other's. */
async function bundle(folder, name, alias = {}) {
  const outfile = join(folder, `${name.replace('/', '-')}.mjs`);
  await build({
    entryPoints: [join(here, 'page.tsx')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', jsxImportSource: name } },
    alias,
    external: ['preact', 'hono'],
    outfile,
  });
  return import(pathToFileURL(outfile));
}

const folder = mkdtempSync(join(here, '.bundles-'));
try {
  const preact = await bundle(folder, 'preact');
  const names = join(here, 'hono.mjs');
  const hono = await bundle(folder, 'hono/jsx', { preact: names, 'preact/hooks': names });
  const sample = readSample().text;
  const [head, ...body] = sample.split('\n\n');
  const long = [head, ...Array.from({ length: 2000 }, (_, n) => body[n % body.length])].join('\n\n');
  print('', 'ours', 'Hono', 'ratio');
  compare('the sample', sample, ROUNDS);
  compare('2,000 paragraphs', long, ROUNDS / 4);

  function compare(what, text, rounds) {
    const [page, same] = [preact.pageOf(text), hono.pageOf(text)];
    const ours = best(rounds, () => render(page()));
    const theirs = best(rounds, () => String(same()));
    print(what, `${ours.toFixed(2)} ms`, `${theirs.toFixed(2)} ms`, (ours / theirs).toFixed(2));
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** The shortest of some rounds, in milliseconds. */
function best(rounds, work) {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function print(...cells) {
  process.stdout.write(
    `${cells
      .map((cell) => cell.padEnd(20))
      .join('')
      .trimEnd()}\n`,
  );
}
