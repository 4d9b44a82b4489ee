import type { Page } from '../page.ts';
import { aboutPage } from './about.tsx';
import { articlePage } from './article.tsx';
import { comparePage } from './compare.tsx';
import { frontPage } from './front.tsx';
import { keysPage } from './keys.tsx';
import { organizationPage } from './organization.tsx';
import { parsePage } from './parse.tsx';
import { placePage } from './place.tsx';
import { quotationsPage } from './quotations.tsx';
import { RECORD_LISTS } from './record-lists.tsx';
import { speakerPage } from './speaker.tsx';
import { storyPage } from './story.tsx';
import { workPage } from './work.tsx';

/** Every page that has an address of its own. */
export const PAGES: readonly Page[] = [
  frontPage,
  articlePage,
  storyPage,
  comparePage,
  quotationsPage,
  ...RECORD_LISTS,
  speakerPage,
  placePage,
  workPage,
  organizationPage,
  parsePage,
  aboutPage,
  keysPage,
];
