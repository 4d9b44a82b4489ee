import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { FrontPage } from '../pages/front-page.ts';
import { expect, startDesk, test } from '../server.ts';

test('the pages may show the archive of another server', async ({ sampleDesk, folder, page }) => {
  const beside = join(folder, 'beside');
  mkdirSync(beside);
  const reader = await startDesk(beside, '--graphql-url', `${sampleDesk.url}/graphql`);
  expect(await reader.ask('{ articleCount }')).toEqual({ articleCount: 0 });
  await page.goto(reader.url);
  await new FrontPage(page)
    .story('Pompeo Leaves Sochi With US-Russian Arms Control Plan, Hope For Improving Relations')
    .click();
  await expect(page.getByRole('region', { name: 'Speakers' })).toContainText('Sergey Lavrov');
  reader.process.kill('SIGTERM');
});
