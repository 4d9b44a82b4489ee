import { z } from 'zod';
import { Anchors } from './span.ts';

/** A place that the copy names. A demonym ("Syrian") is none. */
export const Place = z
  .object({
    id: z.string().describe('l1, l2 … in order of first mention'),
    name: z.string().min(1).describe('Usual spelling'),
    country: z.string().length(2).optional().describe('ISO 3166-1 alpha-2, for a country or a place in one'),
    anchors: Anchors,
  })
  .describe('A place that the copy names');
export type Place = z.infer<typeof Place>;
