import { z } from 'zod';
import { Anchors } from './span.ts';

/** What the credited did. `copyright` and `end` are lines without names: rights, and the mark that closes a story. */
export const CreditRole = z
  .enum(['reporting', 'writing', 'editing', 'additional-reporting', 'graphics', 'translation', 'copyright', 'end'])
  .describe('What the credited did');
export type CreditRole = z.infer<typeof CreditRole>;

/** A trailer of the story: `(Reporting by …; Editing by …)`, `Reuter`, `- 30 -`, a copyright line. */
export const Credit = z
  .object({
    role: CreditRole,
    names: z.array(z.string().min(1)).describe('In printed order'),
    anchors: Anchors,
  })
  .describe('A trailer of the story');
export type Credit = z.infer<typeof Credit>;
