import { z } from 'zod';
import { Phrase, Span } from './span.ts';

/** One mention of a person. */
export const PersonMention = Span.extend({
  pronoun: z.literal(true).optional().describe('"he", "her": resolved, not named'),
});
export type PersonMention = z.infer<typeof PersonMention>;

/**
 * Somebody the copy names.
 *
 * Shape: `anchors` holds every mention: by full name, by surname, and by pronoun where it could be resolved. `titles`
 * holds the titles as given, in order: "US Secretary of State", "Kremlin aide".
 */
export const Person = z
  .object({
    id: z.string().describe('p1, p2 … in order of first mention'),
    name: z.string().min(1).describe('The fullest form printed'),
    titles: z.array(Phrase).describe('As printed, in order'),
    anchors: z.tuple([PersonMention], PersonMention).describe('Every mention, in order'),
  })
  .describe('Somebody the copy names');
export type Person = z.infer<typeof Person>;
