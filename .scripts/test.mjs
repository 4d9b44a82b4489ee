// Lints, type-checks and tests everything: `npm test`. The last line counts what passed and what failed.
import { rmSync } from 'node:fs';
import { countTests, resultFiles } from './count-tests.mjs';
import { requireNode } from './node.mjs';
import { root, turbo } from './run.mjs';

requireNode();
// Only results of this run count; turbo puts those of what it need not run again back from its cache.
for (const file of resultFiles(root)) rmSync(file);

const options = ['--output-logs=new-only', '--continue=dependencies-successful'];
const codes = [await turbo(['lint', 'typecheck', 'test', 'test:scripts', ...options])];
// The browser gets the machine for itself: unit tests beside it would make it slow. An interruption ends all.
if (codes[0] < 128) codes.push(await turbo(['e2e', ...options]));

const { passed, failed, skipped } = countTests(resultFiles(root));
const failedTask = codes.some((code) => code !== 0);
if (skipped > 0) process.stdout.write(`\n${skipped} skipped\n`);
if (failedTask && failed === 0) process.stdout.write('\nNot a test but a task failed: see above.\n');
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = codes.find((code) => code !== 0) ?? (failed > 0 ? 1 : 0);
