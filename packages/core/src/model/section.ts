import { z } from 'zod';
import { Anchors } from './span.ts';

/** A part of the story that opens by naming its topic: `On Venezuela, …`. Anchored at the opener. */
export const Section = z
  .object({
    topic: z.string().min(1).describe('What the part is about, as printed'),
    anchors: Anchors,
  })
  .describe('A part of the story that opens by naming its topic');
export type Section = z.infer<typeof Section>;
