// Finds or installs a Chromium, then runs the stories in it.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findChromium, thisMachine } from './chromium.mjs';

let path;
try {
  path = findChromium(thisMachine(chromium.executablePath()));
} catch (cause) {
  process.stderr.write(`${cause.message}\n`);
  process.exit(1);
}
process.stdout.write(`Chromium: ${path}\n`);
const { status } = spawnSync('playwright', ['test', ...process.argv.slice(2)], {
  cwd: fileURLToPath(new URL('.', import.meta.url)),
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, CHROMIUM_PATH: path },
});
process.exit(status ?? 1);
