import type { z } from 'zod';
import { Phrase } from './span.ts';

/** The keyword line by which the desk files and finds a story: `BC-BAHIA-COCOA-REVIEW`, `USA-TRUMP/BUDGET (UPDATE 2)`. */
export const Slugline = Phrase.describe('The keyword line by which the desk files a story');
export type Slugline = z.infer<typeof Slugline>;
