// Installs what package-lock.json names, unless it is already there. Needs nothing but Node 20 and npm.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { complaintAboutNode } from './node.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const stamp = join(modules, '.wirecopy-installed');
const lockHash = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');

if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash) process.exit(0);

const onWindows = process.platform === 'win32';
process.stdout.write('Installing dependencies …\n');
// The tools need the Node that this very install brings, so npm's warning about the machine's own Node is noise.
// Not `npm ci`: registries that mirror one platform alone leave the other platforms' optional packages out of the lockfile.
const npm = spawnSync('npm', ['install', '--no-save', '--loglevel=error', '--no-audit', '--no-fund'], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
  shell: onWindows,
});
if (npm.error) stop(`npm could not be started: ${npm.error.message}`);
if (npm.status !== 0) stop('npm could not install the dependencies: see above', npm.status ?? 1);

const node = spawnSync(join(modules, '.bin', onWindows ? 'node.cmd' : 'node'), ['-p', 'process.versions.node'], {
  encoding: 'utf8',
  shell: onWindows,
});
const complaint = complaintAboutNode(node.status === 0 ? node.stdout.trim() : undefined);
if (complaint) stop(complaint);
// The scripts begin with `exec`, so that no shell stands between npm and a process that is to end on a signal.
if (onWindows) writeFileSync(join(modules, '.bin', 'exec.cmd'), '@%*\r\n');
writeFileSync(stamp, lockHash);

function stop(reason, code = 1) {
  process.stderr.write(`${reason}\n`);
  process.exit(code);
}
