import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/**
 * Finds a Chromium, or installs one: an explicit path, Playwright's own, the system's, what Playwright can fetch, and at
 * last what Debian packs. Resolves with its path. Errors: one that lists what was tried.
 *
 * The world is an argument, so that the order can be tested without a browser.
 */
export function findChromium(world) {
  const explicit = world.env.CHROMIUM_PATH;
  if (explicit !== undefined && explicit !== '') {
    if (world.isExecutable(explicit)) return explicit;
    throw new Error(`expected a browser at CHROMIUM_PATH, found none: ${explicit}`);
  }
  const found = own(world) ?? onSystem(world);
  if (found !== undefined) return found;
  world.say('No Chromium found, installing one …');
  if (world.run('npx', ['playwright', 'install', '--with-deps', 'chromium'])) {
    const installed = own(world);
    if (installed !== undefined) return installed;
  }
  if (world.isRoot() && world.isExecutable('/usr/bin/apt-get')) {
    world.run('apt-get', ['update', '-qq']);
    world.run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
    const packed = onSystem(world);
    if (packed !== undefined) return packed;
  }
  throw new Error(
    'expected a Chromium: set CHROMIUM_PATH to one, or install it ("npx playwright install chromium", or the package "chromium" of your system)',
  );
}

function own(world) {
  const path = world.playwrightPath();
  return path !== undefined && world.isExecutable(path) ? path : undefined;
}

function onSystem(world) {
  for (const folder of (world.env.PATH ?? '').split(delimiter)) {
    for (const name of NAMES) if (folder !== '' && world.isExecutable(join(folder, name))) return join(folder, name);
  }
  return undefined;
}

/** This machine. */
export function thisMachine(playwrightPath) {
  return {
    env: process.env,
    isExecutable,
    playwrightPath: () => playwrightPath,
    isRoot: () => process.getuid?.() === 0,
    run: (command, args) =>
      spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout: 600_000 }).status === 0,
    say: (text) => process.stdout.write(`${text}\n`),
  };
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return existsSync(path);
  } catch {
    return false;
  }
}
