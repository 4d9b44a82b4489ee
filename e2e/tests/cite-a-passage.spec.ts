import type { Page } from '@playwright/test';
import { readSample } from '@wirecopy/fixtures';
import { ArticlePage } from '../pages/article-page.ts';
import { type Desk, expect, test } from '../server.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

async function openSample({ url, ask }: Desk, page: Page): Promise<ArticlePage> {
  const { articles } = await ask<{ articles: { nodes: { id: string }[] } }>('{ articles(first: 1) { nodes { id } } }');
  await page.goto(`${url}/a/${articles.nodes[0]?.id}`);
  return new ArticlePage(page);
}

/** Selects from the first to the last words, each looked for in its paragraph. */
const select = (page: Page, from: [number, string], to: [number, string]): Promise<void> =>
  page.evaluate(
    ([[fromParagraph, first], [toParagraph, last]]) => {
      const place = (paragraph: number, words: string): [Node, number] => {
        const walker = document.createTreeWalker(
          document.getElementById(`p${paragraph}`) as Node,
          NodeFilter.SHOW_TEXT,
        );
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.nodeValue?.indexOf(words) ?? -1;
          if (at >= 0) return [node, at];
        }
        throw new Error(`expected "${words}" in one node of paragraph ${paragraph}`);
      };
      const [end, at] = place(toParagraph, last);
      getSelection()?.setBaseAndExtent(...place(fromParagraph, first), end, at + last.length);
    },
    [from, to] as const,
  );

test('words that are copied are the words of the source, breaks between paragraphs included', async ({
  sampleDesk,
  page,
}) => {
  await openSample(sampleDesk, page);
  await select(page, [2, 'to discuss'], [3, 'was exiting']);
  await page.keyboard.press('Control+C');
  const copied = await clipboard(page);
  expect(copied).toContain('\n\n');
  expect(readSample().text).toContain(copied);
});

test('an editor sends a colleague the link to one sentence, and cites it', async ({ sampleDesk, page }) => {
  const article = await openSample(sampleDesk, page);
  await select(page, [31, 'revealed'], [31, 'did not discuss']);
  await page.getByRole('button', { name: 'Copy as citation' }).click();
  expect(await clipboard(page)).toMatch(
    /^“revealed that .* did not discuss” \(Pompeo Leaves Sochi .*, UrduPoint News \/ Sputnik, 15 May 2019\) http\S+$/,
  );
  await select(page, [31, 'revealed'], [31, 'did not discuss']);
  await page.getByRole('button', { name: 'Copy link to these words' }).click();
  const link = await clipboard(page);
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.locator('.cited').first()).toBeInViewport();
  expect((await page.locator('.cited').allTextContents()).join('')).toMatch(/^revealed that .* did not discuss$/);
  await expect(article.paragraph(31)).toBeInViewport();
});

test('a reader of small type takes large sans in dark, and finds it so on the next page', async ({
  sampleDesk,
  page,
}) => {
  const article = await openSample(sampleDesk, page);
  const sizeOf = () =>
    article.paragraph(2).evaluate((paragraph) => Number.parseFloat(getComputedStyle(paragraph).fontSize));
  const before = await sizeOf();
  await page.getByTitle('How to read').click();
  for (const choice of ['Largest', 'Sans', 'Dark'])
    await page.getByLabel(choice, { exact: true }).check({ force: true });
  expect(await sizeOf()).toBeGreaterThan(before);
  await page.reload();
  expect(await sizeOf()).toBeGreaterThan(before);
  expect(
    await page.evaluate(() => getComputedStyle(document.body).colorScheme || document.documentElement.dataset['theme']),
  ).toBe('dark');
  await page.keyboard.press('Escape');
});

test('how to read can be chosen without script', async ({ sampleDesk, browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await openSample(sampleDesk, page);
  await page.getByTitle('How to read').click();
  await page.getByLabel('Dark', { exact: true }).check({ force: true });
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect(page).toHaveURL(/\/a\//);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.close();
});
