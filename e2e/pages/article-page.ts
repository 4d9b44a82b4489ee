import type { Locator, Page } from '@playwright/test';

/** The page of one article. */
export class ArticlePage {
  readonly headline: Locator;
  readonly speakers: Locator;

  constructor(readonly page: Page) {
    this.headline = page.getByRole('heading', { level: 1 });
    this.speakers = page.getByRole('region', { name: 'Speakers' });
  }

  paragraph(number: number): Locator {
    return this.page.locator(`#p${number}`);
  }

  speaker(name: string): Locator {
    return this.speakers.locator('details', { hasText: name });
  }
}
