// Makes the README's pictures from the sample article: `npm run screenshots`.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { root } from '../.scripts/run.mjs';
import { findChromium, thisMachine } from './chromium.mjs';
import { COPY } from './copy.ts';

const PHONE = { width: 390, height: 844 };

/** What is pictured. A path is told the ids of the articles. */
const PICTURES = [
  { name: 'front', path: () => '/' },
  { name: 'search', path: () => '/?q=New+START' },
  { name: 'article', path: ({ sample }) => `/a/${sample}` },
  { name: 'article-dark', path: ({ sample }) => `/a/${sample}`, colorScheme: 'dark' },
  { name: 'article-phone', path: ({ sample }) => `/a/${sample}`, viewport: PHONE },
  { name: 'article-file', path: ({ sample }) => `/a/${sample}`, at: '.desk-file' },
  { name: 'speaker', path: () => '/s/mike%20pompeo' },
  { name: 'quotations', path: () => '/quotations?about=security' },
  { name: 'compare', path: ({ update, correction }) => `/compare/${update}/${correction}` },
  { name: 'parse', path: () => '/parse', paste: COPY.correction },
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
const ask = async (query, variables = {}) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()).data;
};
const keep = async (text) =>
  (await ask('mutation ($text: String!) { ingest(text: $text) { article { id } } }', { text })).ingest.article.id;
const { articles } = await ask('{ articles(first: 1) { nodes { id } } }');
const ids = { sample: articles.nodes[0].id };
for (const name of ['first', 'update', 'correction', 'pier']) ids[name] = await keep(COPY[name]);
const browser = await chromium.launch({
  executablePath: findChromium(thisMachine(chromium.executablePath())),
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--disable-background-networking'],
});
for (const { name, path, at, paste, colorScheme = 'light', viewport = { width: 1280, height: 900 } } of PICTURES) {
  const page = await browser.newPage({ colorScheme, viewport, reducedMotion: 'reduce' });
  await page.goto(url + path(ids));
  // The second time the fonts are at hand.
  await page.reload();
  await page.evaluate(() => document.fonts.ready);
  if (paste) {
    await page.fill('textarea', paste);
    await page.locator('#parsed [data-ref="people/0"]').first().hover();
  }
  if (at) await page.locator(at).evaluate((element) => element.scrollIntoView());
  await page.screenshot({ path: join(target, `${name}.png`) });
  process.stdout.write(`.github/images/${name}.png\n`);
  await page.close();
}
await browser.close();
server.kill('SIGTERM');
rmSync(folder, { recursive: true, force: true });
