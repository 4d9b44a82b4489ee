import type { Locator, Page } from '@playwright/test';

/** The front page: the latest articles, or what a search found. */
export class FrontPage {
  readonly search: Locator;

  constructor(readonly page: Page) {
    this.search = page.getByRole('searchbox');
  }

  story(headline: string): Locator {
    return this.page.getByRole('link', { name: headline, exact: true });
  }

  /** A passage that a search found. */
  passage(words: string): Locator {
    return this.page.getByRole('link').filter({ hasText: words });
  }

  async find(words: string): Promise<void> {
    await this.search.fill(words);
    await this.search.press('Enter');
  }
}
