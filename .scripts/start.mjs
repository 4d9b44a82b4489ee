// Builds what serving needs and serves: `npm start`.
import { node, requireNode, root, run } from './run.mjs';

requireNode();
// The server ends itself on Ctrl-C; this process waits for it and takes over its exit code.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});
const built = await run('turbo', [
  'run',
  'build',
  '--filter=wirecopy-cli...',
  '--output-logs=errors-only',
  '--log-prefix=none',
]);
if (built !== 0) process.exit(built);
process.exit(await run(node, [`${root}/apps/cli/bin/wirecopy.js`, 'serve', '--sample', ...process.argv.slice(2)]));
