import { z } from 'zod';
import { Attribution } from './attribution.ts';
import { Anchors } from './span.ts';

/** `direct`: whole clauses in the speaker's words. `partial`: some of the words, in the writer's sentence. `indirect`: reported. */
export const QuotationKind = z
  .enum(['direct', 'partial', 'indirect'])
  .describe('How much of it is the speaker’s words');
export type QuotationKind = z.infer<typeof QuotationKind>;

/**
 * What somebody said.
 *
 * Shape: one anchor a run, without the quotation marks. A quotation interrupted by its attribution, or continued in the
 * next paragraph, is one item.
 */
export const Quotation = z
  .object({
    id: z.string().describe('q1, q2 … in order of the source'),
    kind: QuotationKind,
    attribution: Attribution.optional(),
    anchors: Anchors,
  })
  .describe('What somebody said');
export type Quotation = z.infer<typeof Quotation>;
