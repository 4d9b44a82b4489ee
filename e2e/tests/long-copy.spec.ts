import { readSample } from '@wirecopy/fixtures';
import { ingest } from '../fill-desk.ts';
import { ArticlePage } from '../pages/article-page.ts';
import { expect, test } from '../server.ts';

const [HEAD, ...BODY] = readSample().text.split('\n\n');
const LONG = [HEAD, ...Array.from({ length: 400 }, (_, n) => BODY[n % BODY.length]), 'The pier is quiet.'].join('\n\n');

test('what browsers lay out late is still reached by address, key and search, and printed', async ({ desk, page }) => {
  const article = new ArticlePage(page);
  await page.goto(`${desk.url}/a/${await ingest(desk, LONG)}#p300`);
  await expect(article.paragraph(300)).toBeInViewport();
  await page.keyboard.press('j');
  await expect(page).toHaveURL(/#p301$/);
  await expect(article.paragraph(301)).toBeInViewport();

  await page.evaluate(() => (window as unknown as { find(words: string): boolean }).find('The pier is quiet'));
  expect(await page.evaluate(() => String(getSelection()))).toBe('The pier is quiet');
  await expect(page.getByText('The pier is quiet.').first()).toBeInViewport();

  await page.emulateMedia({ media: 'print' });
  const hidden = await page
    .locator('.text *')
    .evaluateAll(
      (elements) =>
        elements.filter(
          (element) => element.tagName === 'P' && !element.checkVisibility({ contentVisibilityAuto: true }),
        ).length,
    );
  expect(hidden).toBe(0);
});
