#!/usr/bin/env node
import module from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import v8 from 'node:v8';

// Says in plain words that this Node is too old, before a newer language feature says it in others.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 13)) {
  process.stderr.write(
    `wirecopy: expected Node 22.13 or later, found ${process.versions.node}; inside the repository run it as "npx wirecopy"\n`,
  );
  process.exit(1);
}
// V8 would put what it takes for long-lived among what is old, where it stays until hundreds of megabytes of it have gathered;
// an article is forgotten once it is written. Before anything is compiled, as code is kept for the flags that it was compiled with.
v8.setFlagsFromString('--no-allocation-site-pretenuring');
// What was compiled once starts sooner. In a folder of the user's own: nobody else may write code there. Threads look for
// it by the variable.
process.env.NODE_COMPILE_CACHE ||= join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'wirecopy');
module.enableCompileCache();
await import('../dist/main.js');
