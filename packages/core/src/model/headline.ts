import type { z } from 'zod';
import { Phrase } from './span.ts';

/**
 * The headline without its advisories.
 *
 * Shape: one anchor a title line. Some feeds print the title twice, in two styles of capitals; both lines are anchored
 * and `text` is the first.
 */
export const Headline = Phrase.describe('The headline without its advisories');
export type Headline = z.infer<typeof Headline>;
