import { readFileSync } from 'node:fs';
import * as core from '@wirecopy/core';
import { runExample } from '@wirecopy/fixtures';
import { expect, test } from 'vitest';
import * as formats from '../src/index.ts';

test('the example of the package prints what it says', async () => {
  const page = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const { told, printed } = await runExample(page, { '@wirecopy/core': core, '@wirecopy/formats': formats });
  expect(printed).toEqual(told);
  expect(told.length).toBeGreaterThan(0);
});
