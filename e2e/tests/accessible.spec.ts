import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type Desk, expect, test } from '../server.ts';

const PAGES: Record<string, (desk: Desk) => Promise<string>> = {
  'the front page': async ({ url }) => url,
  'a search': async ({ url }) => `${url}/?q=New+START`,
  'a search without a match': async ({ url }) => `${url}/?q=zzz`,
  'an article': async ({ url, ask }) => {
    const { articles } = await ask<{ articles: { edges: { node: { id: string } }[] } }>(
      '{ articles(first: 1) { edges { node { id } } } }',
    );
    return `${url}/a/${articles.edges[0]?.node.id}`;
  },
  'a page that is not there': async ({ url }) => `${url}/nowhere`,
};

const violations = async (page: Page): Promise<string[]> => {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
};

for (const [name, addressOf] of Object.entries(PAGES)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${name} has no violation that axe finds, ${colorScheme}`, async ({ sampleDesk, page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(await addressOf(sampleDesk));
      expect(await violations(page)).toEqual([]);
    });
  }

  test(`${name} fits a phone of 320 pixels`, async ({ sampleDesk, page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(await addressOf(sampleDesk));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await violations(page)).toEqual([]);
  });
}
