import { z } from 'zod';
import { Anchors } from './span.ts';

/** A paragraph of the body. The first begins with its first word after the dateline. */
export const Paragraph = z.object({ anchors: Anchors }).describe('A paragraph of the body');
export type Paragraph = z.infer<typeof Paragraph>;
