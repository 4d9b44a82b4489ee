import { readFileSync } from 'node:fs';
import { runExample } from '@wirecopy/fixtures';
import { expect, test } from 'vitest';
import * as core from '../src/index.ts';

test('the example of the package prints what it says', async () => {
  const page = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const { told, printed } = await runExample(page, { '@wirecopy/core': core });
  expect(printed).toEqual(told);
  expect(told.length).toBeGreaterThan(0);
});
