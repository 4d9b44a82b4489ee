// Installs what package-lock.json names, unless it is already there. Needs nothing but Node 20 and npm.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'node_modules', '.wirecopy-installed');
const lockHash = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');

if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash) process.exit(0);

process.stdout.write('Installing dependencies …\n');
// The tools need the Node that this very install brings, so npm's warning about the machine's own Node is noise.
// Not `npm ci`: registries that mirror one platform alone leave the other platforms' optional packages out of the lockfile.
const npm = spawnSync('npm', ['install', '--no-save', '--loglevel=error', '--no-audit', '--no-fund'], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (npm.error) process.stderr.write(`npm could not be started: ${npm.error.message}\n`);
if (npm.status !== 0) process.exit(npm.status ?? 1);
writeFileSync(stamp, lockHash);
