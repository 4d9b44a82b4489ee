import { z } from 'zod';

/**
 * A stretch of the source.
 *
 * Unit: UTF-16 code units, half-open, so `text.slice(start, end)` is the truth. Never empty.
 */
export const Span = z
  .object({
    start: z.int().nonnegative().describe('First code unit'),
    end: z.int().positive().describe('One past the last code unit'),
  })
  .describe('A stretch of the source in UTF-16 code units, half-open');
export type Span = z.infer<typeof Span>;

/**
 * Where an annotation stands in the source: one span or more, in order, none overlapping the next.
 *
 * Source: W3C Web Annotation Data Model, text position selectors.
 */
export const Anchors = z.tuple([Span], Span).describe('Where it stands in the source, in order');
export type Anchors = z.infer<typeof Anchors>;

/** Words of the source, quoted as printed, with their place. */
export const Phrase = z.object({
  text: z.string().min(1).describe('As printed; runs are joined by one space'),
  anchors: Anchors,
});
export type Phrase = z.infer<typeof Phrase>;
