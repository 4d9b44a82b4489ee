// Lints, type-checks and tests everything: `npm test`. The last line counts what passed and what failed.
import { rmSync } from 'node:fs';
import { countTests, resultFiles } from './count-tests.mjs';
import { requireNode, root, run } from './run.mjs';

requireNode();
for (const file of resultFiles(root)) rmSync(file, { force: true });
const tasks = ['lint', 'typecheck', 'test', 'test:scripts', 'e2e'];
const code = await run('turbo', ['run', ...tasks, '--output-logs=new-only', '--continue=dependencies-successful']);
const { passed, failed, skipped } = countTests(resultFiles(root));
process.stdout.write(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
process.exit(code);
