import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const require = createRequire(import.meta.url);
const { build } = createRequire(require.resolve('tsup'))('esbuild');

/** What a page would load of an entry: minified and compressed, zod left out. */
async function bundle(entry) {
  const { outputFiles, metafile } = await build({
    entryPoints: [fileURLToPath(new URL(`../src/${entry}`, import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2024',
    platform: 'neutral',
    external: ['zod'],
    metafile: true,
    outdir: 'out',
    write: false,
  });
  const [{ imports }] = Object.values(metafile.outputs);
  return {
    kilobytes: gzipSync(outputFiles[0].contents, { level: 9 }).length / 1000,
    imports: [...new Set(imports.map(({ path }) => path))],
  };
}

test.each([
  ['index.ts', 120, ['zod']],
  ['reader.ts', 120, []],
  ['slim.ts', 40, []],
])('%s weighs at most %i kB, minified and compressed, and imports nothing but zod', async (entry, most, imports) => {
  const built = await bundle(entry);
  expect(built.kilobytes).toBeLessThanOrEqual(most);
  expect(built.imports).toEqual(imports);
});
