#!/usr/bin/env node
// Says in plain words that this Node is too old, before a newer language feature says it in others.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 13)) {
  process.stderr.write(
    `wirecopy: expected Node 22.13 or later, found ${process.versions.node}; inside the repository run it as "npx wirecopy"\n`,
  );
  process.exit(1);
}
await import('../dist/main.js');
