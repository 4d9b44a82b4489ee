import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { fillDesk } from '../fill-desk.ts';
import { type Desk, expect, test } from '../server.ts';

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
  'the organisations': async () => '/organizations',
  'a comparison': async (desk) => {
    const { update, correction } = await fillDesk(desk);
    return `/compare/${update}/${correction}`;
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

const DARK = { colorScheme: 'dark', forcedColors: 'none' } as const;
const FORCED = { colorScheme: 'dark', forcedColors: 'active' } as const;
/** The rules that colours can break; they take most of the time. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

async function violations(axe: AxeBuilder): Promise<string[]> {
  const { violations: found } = await axe.analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

const axe = (page: Page): AxeBuilder => new AxeBuilder({ page });

for (const [name, pathOf] of Object.entries(PAGES)) {
  test(`${name} has no violation that axe finds, in any colours and on a phone`, async ({ sampleDesk, page }) => {
    // axe looks at every mark of the text.
    test.slow();
    await page.goto(sampleDesk.url + (await pathOf(sampleDesk)));
    expect(await violations(axe(page)), 'light').toEqual([]);
    await page.emulateMedia(DARK);
    expect(await violations(axe(page).withRules(OF_COLOUR)), 'dark').toEqual([]);
    await page.emulateMedia(FORCED);
    expect(await violations(axe(page).withRules(OF_COLOUR)), 'forced colours').toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await violations(axe(page).disableRules(OF_COLOUR)), '320 pixels').toEqual([]);
  });
}
