// Runs turbo tasks quietly: `node .scripts/turbo.mjs build`.
import { requireNode } from './node.mjs';
import { turbo } from './run.mjs';

requireNode();
process.exitCode = await turbo(process.argv.slice(2));
