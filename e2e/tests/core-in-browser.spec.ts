import { parse } from '@wirecopy/core';
import { readSample } from '@wirecopy/fixtures';
import { build } from 'esbuild';
import { expect, test } from '../server.ts';

const ENTRY = `import { parse } from '@wirecopy/core'; globalThis.parse = parse;`;

test('the core runs in a browser, and reads there what it reads in Node', async ({ page }) => {
  const bundle = await build({
    stdin: { contents: ENTRY, resolveDir: import.meta.dirname },
    bundle: true,
    format: 'iife',
    platform: 'browser',
    write: false,
  });
  await page.goto('about:blank');
  await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });
  const { text } = readSample();
  const read = await page.evaluate(
    (copy) => JSON.stringify((globalThis as unknown as { parse: typeof parse }).parse(copy)),
    text,
  );
  expect(JSON.parse(read)).toEqual(JSON.parse(JSON.stringify(parse(text))));
});
