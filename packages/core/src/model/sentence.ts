import { z } from 'zod';
import { Anchors } from './span.ts';

/** A sentence of the body, its closing marks included. Never crosses a paragraph. */
export const Sentence = z.object({ anchors: Anchors }).describe('A sentence of the body');
export type Sentence = z.infer<typeof Sentence>;
