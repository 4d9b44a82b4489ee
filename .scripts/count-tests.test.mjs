import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { countTests, resultFiles } from './count-tests.mjs';

let root;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wirecopy-count-'));
  for (const folder of ['packages/core', 'apps/web', 'e2e']) mkdirSync(join(root, folder), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function leave(path, results) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), JSON.stringify(results));
}
const ofVitest = (numPassedTests, numFailedTests, testResults = []) => ({
  numPassedTests,
  numFailedTests,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults,
});
const ofPlaywright = (stats, errors = []) => ({
  stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats },
  errors,
});
const count = () => countTests(resultFiles(root));

test('the counts of all packages and of the browser add up', () => {
  leave('test-results/vitest.json', ofVitest(5, 0));
  leave('packages/core/test-results/vitest.json', ofVitest(30, 2));
  leave('e2e/test-results/results.json', ofPlaywright({ expected: 7, unexpected: 1, flaky: 1, skipped: 2 }));
  expect(count()).toEqual({ passed: 43, failed: 3, skipped: 2 });
});

test('without results nothing passed', () => {
  expect(count()).toEqual({ passed: 0, failed: 0, skipped: 0 });
});

test('a test file that does not load is a failure', () => {
  leave('apps/web/test-results/vitest.json', ofVitest(4, 0, [{ status: 'failed', assertionResults: [] }]));
  expect(count()).toMatchObject({ passed: 4, failed: 1 });
});

test('a failed test is not counted again for its file', () => {
  const file = { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] };
  leave('apps/web/test-results/vitest.json', ofVitest(1, 1, [file]));
  expect(count()).toMatchObject({ passed: 1, failed: 1 });
});

test('a failure of Playwright outside its tests is a failure', () => {
  leave('e2e/test-results/results.json', ofPlaywright({ expected: 2 }, [{ message: 'worker ended' }]));
  expect(count()).toMatchObject({ passed: 2, failed: 1 });
});
