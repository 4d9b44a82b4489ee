import { COPY } from '../copy.ts';
import { fillDesk, ingest } from '../fill-desk.ts';
import { ArticlePage } from '../pages/article-page.ts';
import { FrontPage } from '../pages/front-page.ts';
import { expect, test } from '../server.ts';

test('a reporter finds who said what about an agreement', async ({ desk, page }) => {
  await fillDesk(desk);
  await page.goto(desk.url);
  await new FrontPage(page).find('Fjord Safety Agreement');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('4 articles for “Fjord Safety Agreement”');
  const narrow = page.getByRole('complementary', { name: 'Narrow the list' });
  await narrow.getByRole('link', { name: /Eva Lund/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2 articles for “Fjord Safety Agreement”');
  await narrow.getByRole('link', { name: /Eva Lund/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('4 articles for “Fjord Safety Agreement”');

  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Documents' }).click();
  await page.getByRole('link', { name: 'Fjord Safety Agreement' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fjord Safety Agreement');
  await expect(page.getByRole('region', { name: 'What was said about it' })).toContainText('cautiously hopeful');
});

test('a researcher follows a minister through the archive', async ({ desk, page }) => {
  await fillDesk(desk);
  await page.goto(`${desk.url}/quotations`);
  await page.getByLabel('Who', { exact: true }).fill('pop');
  await page.getByLabel('said about').fill('belongs everyone');
  await page.getByRole('button', { name: 'Find' }).click();
  await expect(page.getByRole('status').filter({ hasText: '1 quotation' })).toBeVisible();
  await page.getByRole('link', { name: 'Ana Pop' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ana Pop');
  await expect(page.getByRole('region', { name: 'Called' })).toContainText('Norwegian Harbour Minister');
  await expect(page.getByRole('region', { name: 'Speaks beside' })).toContainText('Eva Lund');
  await expect(page.getByRole('region', { name: 'Latest articles' })).toContainText('Ferries To Run Again');
  await page.getByRole('link', { name: 'The fjord belongs to everyone' }).click();
  await expect(page).toHaveURL(/\/a\/[^/]+#q\d+$/);
  await expect(new ArticlePage(page).headline).toHaveText('Bergen Opens New Pier');
});

test('an editor checks which Tuesday it was', async ({ desk, page }) => {
  const { first } = await fillDesk(desk);
  await page.goto(`${desk.url}/a/${first}`);
  const moment = page.getByRole('listitem').filter({ has: page.getByText('Tuesday 2 March 2021') });
  await expect(moment).toContainText('“Tuesday”');
  await expect(moment).toContainText('reckoned from “March 3, 2021”');
  await moment.getByRole('link', { name: 'Paragraph 2' }).click();
  await expect(new ArticlePage(page).paragraph(2)).toBeInViewport();
});

test('an editor sees what a correction corrected', async ({ desk, page }) => {
  await fillDesk(desk);
  await page.goto(desk.url);
  await expect(new FrontPage(page).story(COPY.headline)).toHaveCount(1);
  await page.getByText('2 earlier versions').click();
  await page.getByRole('link', { name: 'The whole story' }).click();
  await expect(page.getByText('Mends an error of an earlier version')).toBeVisible();
  await page.getByRole('link', { name: 'Compare with the version before' }).last().click();
  const changes = page.getByRole('region', { name: 'What changed' });
  await expect(changes.locator('del').first()).toHaveText('40');
  await expect(changes.locator('ins').first()).toHaveText('14');
  await page.getByText('2 paragraphs unchanged').click();
  await expect(page.locator('.pair.same').first()).toContainText('Ferries will cross the Oslofjord');
  await page.getByRole('link', { name: 'In one text' }).click();
  await expect(page.locator('.pair.changed').first()).toContainText('and that 4014 boats would sail');
});

test('an editor hears of a story that comes in, and may send the note away', async ({ desk, page }) => {
  await ingest(desk, COPY.first);
  await page.goto(desk.url);
  await expect(new FrontPage(page).story(COPY.headline)).toBeVisible();
  const note = page.getByRole('status').filter({ hasText: 'Bergen Opens New Pier' });
  await expect(async () => {
    await ingest(desk, `${COPY.pier} ${crypto.randomUUID()}`);
    await expect(note).toBeVisible({ timeout: 500 });
  }).toPass();
  await note.getByRole('button', { name: 'Not now' }).click();
  await expect(note).toBeHidden();
});

test('all of it can be done without script', async ({ desk, browser }) => {
  const { update, correction } = await fillDesk(desk);
  const page = await browser.newPage({ javaScriptEnabled: false });
  for (const path of ['/', '/?q=fjord', '/speakers', '/s/ana%20pop', `/compare/${update}/${correction}`]) {
    const response = await page.goto(desk.url + path);
    expect(response?.status(), path).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  }
  await page.goto(desk.url);
  await page.getByText('2 earlier versions').click();
  await expect(page.getByRole('link', { name: 'compare' }).first()).toBeVisible();
  await page.close();
});

test('the keyboard goes everywhere', async ({ desk, page }) => {
  await fillDesk(desk);
  await page.goto(desk.url);
  await page.keyboard.press('g');
  await page.keyboard.press('s');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Speakers');
  await page.waitForLoadState('load');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('j');
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden();
  await page.keyboard.press('?');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden();
  await page.keyboard.press('g');
  await page.keyboard.press('l');
  await expect(page).toHaveURL(`${desk.url}/`);

  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(new FrontPage(page).story('Bergen Opens New Pier')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(new ArticlePage(page).headline).toHaveText('Bergen Opens New Pier');
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/#q1$/);
});
