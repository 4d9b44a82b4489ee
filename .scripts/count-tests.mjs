import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files in which vitest and Playwright leave their results, those that exist. */
export function resultFiles(root) {
  const folders = ['packages', 'apps'].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => join(root, group, name)),
  );
  return [root, join(root, 'e2e'), ...folders]
    .flatMap((folder) => ['vitest.json', 'results.json'].map((file) => join(folder, 'test-results', file)))
    .filter(existsSync);
}

/** Adds the counts of result files up. */
export function countTests(files) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const file of files) {
    const {
      stats,
      numPassedTests = 0,
      numFailedTests = 0,
      numPendingTests = 0,
    } = JSON.parse(readFileSync(file, 'utf8'));
    total.passed += stats ? stats.expected + stats.flaky : numPassedTests;
    total.failed += stats ? stats.unexpected : numFailedTests;
    total.skipped += stats ? stats.skipped : numPendingTests;
  }
  return total;
}
