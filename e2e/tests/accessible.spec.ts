import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { COPY } from '../copy.ts';
import { fillDesk } from '../fill-desk.ts';
import { type Desk, expect, startDesk, test } from '../server.ts';

const PAGES: Record<string, (desk: Desk) => Promise<string>> = {
  'the front page': async () => '/',
  'a search': async () => '/?q=New+START',
  'a search without a match': async () => '/?q=zzz',
  'an article': async ({ ask }) => {
    const { articles } = await ask<{ articles: { nodes: { id: string }[] } }>(
      '{ articles(first: 1) { nodes { id } } }',
    );
    return `/a/${articles.nodes[0]?.id}`;
  },
  'a search of quotations': async () => '/quotations?about=security',
  'the speakers': async () => '/speakers',
  'a speaker': async () => '/s/mike%20pompeo',
  'the places': async () => '/places',
  'a place': async () => '/places/syria',
  'the documents': async () => '/works',
  'a document': async (desk) => `/works/${await newest(desk, 'works')}`,
  'the organisations': async () => '/organizations',
  'an organisation': async (desk) => `/organizations/${await newest(desk, 'organizations')}`,
  'a comparison': async (desk) => {
    const { update, correction } = await fillDesk(desk);
    return `/compare/${update}/${correction}`;
  },
  'a comparison within the lines': async (desk) => {
    const { update, correction } = await fillDesk(desk);
    return `/compare/${update}/${correction}?view=inline`;
  },
  'a story': async (desk) => {
    const { first } = await fillDesk(desk);
    return `/story/${encodeURIComponent(`story:${first}`)}`;
  },
  'paste and parse': async () => '/parse',
  'what this is': async () => '/about',
  'the keys': async () => '/keys',
  'a page that is not there': async () => '/nowhere',
  'a question that cannot be read': async () => '/?from=someday',
};

const STATUS: Readonly<Record<string, number>> = {
  'a page that is not there': 404,
  'a question that cannot be read': 400,
};

async function newest({ ask }: Desk, list: 'works' | 'organizations'): Promise<string> {
  const { names } = await ask<{ names: { nodes: { value: string }[] } }>(
    `{ names: ${list}(first: 1) { nodes { value } } }`,
  );
  return encodeURIComponent(names.nodes[0]?.value ?? '');
}

const DARK = { colorScheme: 'dark', forcedColors: 'none' } as const;
const FORCED = { colorScheme: 'dark', forcedColors: 'active' } as const;
/** The rules that colours can break; they take most of the time. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

async function violations(axe: AxeBuilder): Promise<string[]> {
  const { violations: found } = await axe.analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

const axe = (page: Page): AxeBuilder => new AxeBuilder({ page });

async function expectAccessible(page: Page): Promise<void> {
  expect(await violations(axe(page)), 'light').toEqual([]);
  await page.emulateMedia(DARK);
  expect(await violations(axe(page).withRules(OF_COLOUR)), 'dark').toEqual([]);
  await page.emulateMedia(FORCED);
  expect(await violations(axe(page).withRules(OF_COLOUR)), 'forced colours').toEqual([]);
  await page.emulateMedia({ forcedColors: 'none' });
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await violations(axe(page).disableRules(OF_COLOUR)), '320 pixels').toEqual([]);
}

// axe looks at every mark of the text.
test.slow();

for (const [name, pathOf] of Object.entries(PAGES)) {
  test(`${name} has no violation that axe finds, in any colours and on a phone`, async ({ sampleDesk, page }) => {
    const response = await page.goto(sampleDesk.url + (await pathOf(sampleDesk)));
    expect(response?.status()).toBe(STATUS[name] ?? 200);
    await expectAccessible(page);
  });
}

test('a page that failed has no violation that axe finds, in any colours and on a phone', async ({ folder, page }) => {
  const cut = await startDesk(folder, '--graphql-url', 'http://localhost:9/graphql');
  const response = await page.goto(cut.url);
  expect(response?.status()).toBe(500);
  await expectAccessible(page);
  cut.process.kill('SIGTERM');
});

test('copy that was read has no violation that axe finds, in any colours and on a phone', async ({ desk, page }) => {
  await page.goto(`${desk.url}/parse`);
  await page.getByRole('textbox', { name: 'Paste and parse' }).fill(COPY.correction);
  await expect(page.locator('#parsed').getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
});

test('the list of keys has no violation that axe finds, in any colours and on a phone', async ({ desk, page }) => {
  await page.goto(desk.url);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await expectAccessible(page);
});
