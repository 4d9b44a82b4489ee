import { COPY } from '../copy.ts';
import { ingest } from '../fill-desk.ts';
import { ArticlePage } from '../pages/article-page.ts';
import { FrontPage } from '../pages/front-page.ts';
import { expect, test } from '../server.ts';

test('copy that came in is found, opened, and tells who said what', async ({ desk, page }) => {
  await ingest(desk, COPY.update);
  const front = new FrontPage(page);
  await page.goto(desk.url);
  await front.find('keep the harbour open');
  await expect(page).toHaveURL(/\?q=keep/);
  await front.story('Ferries To Run Again In Oslo As Harbour Talks End').click();

  const article = new ArticlePage(page);
  await expect(article.headline).toHaveText('Ferries To Run Again In Oslo As Harbour Talks End');
  await expect(page.getByText('Update', { exact: false }).first()).toBeVisible();
  const speaker = article.speaker('Ana Pop');
  await speaker.locator('summary').click();
  await expect(speaker).toContainText('Harbour Minister');
  await speaker.getByRole('link', { name: /We have found a way/ }).click();
  await expect(page).toHaveURL(/#/);
  await expect(article.paragraph(2)).toBeInViewport();
});

test('a passage that a search found leads to its paragraph', async ({ sampleDesk, page }) => {
  await page.goto(`${sampleDesk.url}/?q=Ushakov`);
  await new FrontPage(page).passage('Ushakov revealed').click();
  await expect(page).toHaveURL(/\/a\/[^/]+#p31$/);
  const paragraph = new ArticlePage(page).paragraph(31);
  await expect(paragraph).toContainText('Ushakov revealed that Pompeo and Putin');
  await expect(paragraph).toBeInViewport();
});

test('the text of a page is the text of the source, character for character', async ({ sampleDesk, page }) => {
  type Answer = { articles: { edges: { node: { id: string; paragraphs: { text: string }[] } }[] } };
  const { articles } = await sampleDesk.ask<Answer>('{ articles { edges { node { id paragraphs { text } } } } }');
  const [edge] = articles.edges;
  await page.goto(`${sampleDesk.url}/a/${edge?.node.id}`);
  for (const [index, { text }] of (edge?.node.paragraphs ?? []).entries()) {
    const shown = await page.locator(`#p${index + 1}`).evaluate((paragraph) => paragraph.textContent);
    expect(shown?.endsWith(text), `paragraph ${index + 1}`).toBe(true);
  }
});

test('copy with the line ends of other systems keeps them, and all places in it', async ({ desk, page }) => {
  const text = COPY.first.replaceAll('\n', '\r\n');
  await page.goto(`${desk.url}/a/${await ingest(desk, text)}`);
  const shown = await page.locator('.text').evaluate((element) => ({
    start: Number((element as HTMLElement).dataset['start']),
    words: element.textContent ?? '',
  }));
  expect(shown.words).toContain('\r\n\r\n');
  expect(text.slice(shown.start, shown.start + shown.words.length)).toBe(shown.words);
});

/** What a browser or a template engine would act on, if it were not shown as text. */
const MARKUP = ['<img src=x onerror=alert(2)> said "<b>no</b>" {{7*7}}', '{7}'].join(' $');

test('copy full of markup is shown as text and runs nothing', async ({ desk, page }) => {
  const alarms: string[] = [];
  page.on('dialog', (dialog) => alarms.push(dialog.message()));
  const id = await ingest(desk, `<script>alert(1)</script> Title\n\nOSLO (AP) - ${MARKUP} \u202Eevil.`);
  await page.goto(`${desk.url}/a/${id}`);
  await expect(new ArticlePage(page).headline).toHaveText('<script>alert(1)</script> Title');
  await expect(new ArticlePage(page).paragraph(1)).toContainText(MARKUP);
  expect(alarms).toEqual([]);
});

test('an address that is none has a page that helps', async ({ desk, page }) => {
  const response = await page.goto(`${desk.url}/a/none`);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('searchbox')).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('search, article and deep link work', async ({ sampleDesk, page }) => {
    const front = new FrontPage(page);
    await page.goto(sampleDesk.url);
    await front.find('New START');
    await front.passage('Pompeo added that the United States and Russia will assemble teams').click();
    await expect(new ArticlePage(page).paragraph(5)).toBeInViewport();
  });
});

test('the keyboard reaches search, paragraphs and help, and leaves fields alone', async ({ sampleDesk, page }) => {
  await page.goto(`${sampleDesk.url}/?q=Ushakov`);
  await new FrontPage(page)
    .story('Pompeo Leaves Sochi With US-Russian Arms Control Plan, Hope For Improving Relations')
    .click();
  // Keys are the script's, which runs once the page has loaded.
  await page.waitForURL(/\/a\//, { waitUntil: 'load' });
  await page.keyboard.press('j');
  await expect(page).toHaveURL(/#p1$/);
  await page.keyboard.press('j');
  await expect(page).toHaveURL(/#p2$/);
  await page.keyboard.press('/');
  await expect(new FrontPage(page).search).toBeFocused();
  await page.keyboard.type('jk');
  await expect(new FrontPage(page).search).toHaveValue('jk');
});
