import type { Page } from '@playwright/test';
import { readSample } from '@wirecopy/fixtures';
import { expect, test } from '../server.ts';

const COPY = `Ferries To Run Again In Oslo

OSLO, March 3, 2021 (Nordlys) - Ferries will run again on Friday.

"We have found a way," Harbour Minister Ana Pop told reporters.`;

const paste = async (page: Page, text: string): Promise<void> => {
  await page.getByLabel('Paste and parse').fill(text);
  await expect(page.getByRole('status').filter({ hasText: /^Read in/ })).toBeVisible();
};

test('copy that is pasted is read at once, and never leaves the browser', async ({ desk, page }) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || !request.url().startsWith(desk.url)) sent.push(request.url());
  });
  await page.goto(`${desk.url}/parse`);
  await paste(page, COPY);
  await expect(page.locator('#parsed h1')).toHaveText('Ferries To Run Again In Oslo');
  await page.getByLabel('Paste and parse').press('Control+End');
  await page.getByLabel('Paste and parse').pressSequentially(' "Nobody will wait," Pop said.');
  await expect(page.locator('#parsed')).toContainText('Nobody will wait,');
  expect(sent).toEqual([]);
});

test('a mark shows the data behind it', async ({ desk, page }) => {
  await page.goto(`${desk.url}/parse`);
  await paste(page, COPY);
  await page.locator('#parsed [data-ref="people/0"]').first().hover();
  const data = page.getByRole('complementary', { name: 'The data of the mark' });
  await expect(data).toContainText('"name": "Ana Pop"');
  await page.locator('#parsed [data-ref^="times/"]').last().hover();
  await expect(data).toContainText('"value": "2021-03-05"');
  await data.getByRole('button', { name: 'Close' }).click();
  await expect(data).toBeHidden();
});

test('a file that is dropped is read', async ({ desk, page }) => {
  await page.goto(`${desk.url}/parse`);
  const files = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'ferries.txt', { type: 'text/plain' }));
    return transfer;
  }, COPY);
  await page.getByLabel('Paste and parse').dispatchEvent('drop', { dataTransfer: files });
  await expect(page.locator('#parsed h1')).toHaveText('Ferries To Run Again In Oslo');
});

test('copy full of markup stays text', async ({ desk, page }) => {
  const alarms: string[] = [];
  page.on('dialog', (dialog) => alarms.push(dialog.message()));
  await page.goto(`${desk.url}/parse`);
  await paste(page, '<img src=x onerror=alert(1)> Title\n\nOSLO (AP) - <b>no</b> said "<script>alert(2)</script>".');
  await expect(page.locator('#parsed h1')).toHaveText('<img src=x onerror=alert(1)> Title');
  expect(await page.locator('#parsed :is(img, b, script)').count()).toBe(0);
  expect(alarms).toEqual([]);
});

test('without script the form posts, and the server sets the same page', async ({ desk, page, browser }) => {
  const { text } = readSample();
  await page.goto(`${desk.url}/parse`);
  await paste(page, text);
  const live = await page.locator('#parsed').innerHTML();

  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${desk.url}/parse`);
  await plain.getByLabel('Paste and parse').fill(text);
  await plain.getByRole('button', { name: 'Parse' }).click();
  await expect(plain.locator('#parsed h1')).toHaveText(/^Pompeo Leaves Sochi/);
  expect(await plain.locator('#parsed').innerHTML()).toBe(live);
  expect(await desk.ask('{ articleCount }')).toEqual({ articleCount: 0 });
  await context.close();
});
