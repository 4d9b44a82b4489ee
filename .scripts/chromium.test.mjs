import { expect, test } from 'vitest';
import { findChromium } from '../e2e/chromium.mjs';

/** A machine made up for a test: what is on it, and what its installers bring. */
function machine({ files = [], env = {}, own, root = false, installs = {} }) {
  const present = new Set(files);
  const ran = [];
  return {
    ran,
    env: { PATH: '/usr/local/bin:/usr/bin', ...env },
    isExecutable: (path) => present.has(path),
    playwrightPath: () => own,
    isRoot: () => root,
    say: () => {},
    run: (command, args) => {
      ran.push([command, ...args].join(' '));
      const brought = installs[command];
      if (brought) present.add(brought);
      return brought !== undefined;
    },
  };
}

test('an explicit path goes before all others', () => {
  const world = machine({
    files: ['/opt/c', '/pw/c', '/usr/bin/chromium'],
    env: { CHROMIUM_PATH: '/opt/c' },
    own: '/pw/c',
  });
  expect(findChromium(world)).toBe('/opt/c');
});

test('an explicit path without a browser is an error and not a guess', () => {
  const world = machine({ files: ['/usr/bin/chromium'], env: { CHROMIUM_PATH: '/opt/none' } });
  expect(() => findChromium(world)).toThrow('expected a browser at CHROMIUM_PATH, found none: /opt/none');
});

test('Playwright’s own goes before the system’s', () => {
  expect(findChromium(machine({ files: ['/pw/c', '/usr/bin/chromium'], own: '/pw/c' }))).toBe('/pw/c');
  expect(findChromium(machine({ files: ['/usr/bin/google-chrome'], own: '/pw/c' }))).toBe('/usr/bin/google-chrome');
});

test('where there is none, Playwright’s is fetched', () => {
  const world = machine({ own: '/pw/c', installs: { npx: '/pw/c' } });
  expect(findChromium(world)).toBe('/pw/c');
  expect(world.ran).toEqual(['npx playwright install --with-deps chromium']);
});

test('where that fails, root takes Debian’s', () => {
  const world = machine({ files: ['/usr/bin/apt-get'], root: true, installs: { 'apt-get': '/usr/bin/chromium' } });
  expect(findChromium(world)).toBe('/usr/bin/chromium');
  expect(world.ran.at(-1)).toBe('apt-get install -y --no-install-recommends chromium');
});

test('where all fails, it is said what to do', () => {
  expect(() => findChromium(machine({}))).toThrow(/expected a Chromium: set CHROMIUM_PATH/);
});
