import { z } from 'zod';

/** The copy as it came in: never edited, trimmed or normalised, so that every offset stays true. */
export const Source = z
  .object({
    text: z.string().describe('The copy, code unit for code unit'),
    mediaType: z.string().default('text/plain').describe('IANA media type the text was read as'),
  })
  .describe('The unedited copy');
export type Source = z.infer<typeof Source>;
