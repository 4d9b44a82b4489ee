// Builds what serving needs and serves: `npm start`.
import { requireNode } from './node.mjs';
import { root, run, turbo } from './run.mjs';

requireNode();
process.stdout.write('Building …\n');
const built = await turbo(['build', '--filter=wirecopy-cli...', '--output-logs=errors-only'], { quiet: true });
if (built !== 0) process.exit(built);
const cli = `${root}/apps/cli/bin/wirecopy.js`;
process.exitCode = await run(process.execPath, [cli, 'serve', '--sample', ...process.argv.slice(2)], { shell: false });
