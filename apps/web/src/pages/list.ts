import type { Page } from '../page.ts';
import { aboutPage } from './about.tsx';
import { articlePage } from './article.tsx';
import { frontPage } from './front.tsx';
import { keysPage } from './keys.tsx';
import { parsePage } from './parse.tsx';

/** Every page that has an address of its own. */
export const PAGES: readonly Page[] = [frontPage, articlePage, parsePage, aboutPage, keysPage];
