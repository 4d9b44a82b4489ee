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
    const results = JSON.parse(readFileSync(file, 'utf8'));
    const counts = results.stats ? countPlaywright(results) : countVitest(results);
    for (const [name, count] of Object.entries(counts)) total[name] += count;
  }
  return total;
}

/** A failure outside any test, of a worker say, counts as one. */
const countPlaywright = ({ stats, errors }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + errors.length,
  skipped: stats.skipped,
});

/** A file that does not load has no tests that could fail; it counts as one. */
const countVitest = ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) => ({
  passed: numPassedTests,
  failed: numFailedTests + testResults.filter(failedToLoad).length,
  skipped: numPendingTests + numTodoTests,
});

const failedToLoad = ({ status, assertionResults }) =>
  status === 'failed' && !assertionResults.some((result) => result.status === 'failed');
