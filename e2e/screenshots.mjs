// Makes the README's pictures from the sample article: `npm run screenshots`.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { root } from '../.scripts/run.mjs';
import { findChromium, thisMachine } from './chromium.mjs';

const PICTURES = [
  { name: 'front', path: '/' },
  { name: 'search', path: '/?q=New+START' },
  { name: 'article', path: 'article' },
  { name: 'article-dark', path: 'article', colorScheme: 'dark' },
  { name: 'article-phone', path: 'article', viewport: { width: 390, height: 844 } },
];

const folder = mkdtempSync(join(tmpdir(), 'wirecopy-pictures-'));
const target = join(root, '.github', 'images');
mkdirSync(target, { recursive: true });
const server = spawn(process.execPath, [
  join(root, 'apps/cli/bin/wirecopy.js'),
  'serve',
  '--sample',
  '--port',
  '0',
  '--store',
  join(folder, 'a.sqlite'),
]);
const url = await new Promise((resolve) => {
  server.stdout.on('data', (chunk) => resolve(/http:\S+/.exec(String(chunk))[0]));
});
const answer = await fetch(
  `${url}/graphql?query=${encodeURIComponent('{ articles(first: 1) { edges { node { id } } } }')}`,
);
const { data } = await answer.json();
const browser = await chromium.launch({
  executablePath: findChromium(thisMachine(chromium.executablePath())),
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--disable-background-networking'],
});
for (const { name, path, colorScheme = 'light', viewport = { width: 1280, height: 900 } } of PICTURES) {
  const page = await browser.newPage({ colorScheme, viewport });
  await page.goto(url + (path === 'article' ? `/a/${data.articles.edges[0].node.id}` : path));
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(target, `${name}.png`) });
  process.stdout.write(`.github/images/${name}.png\n`);
  await page.close();
}
await browser.close();
server.kill('SIGTERM');
rmSync(folder, { recursive: true, force: true });
