import { z } from 'zod';
import { Anchors } from './span.ts';

/** A body that the copy names: agency, ministry, party, company, alliance, medium. */
export const Organization = z
  .object({
    id: z.string().describe('o1, o2 … in order of first mention'),
    name: z.string().min(1).describe('The fullest form printed'),
    anchors: Anchors,
  })
  .describe('A body that the copy names');
export type Organization = z.infer<typeof Organization>;
