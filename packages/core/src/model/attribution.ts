import { z } from 'zod';
import { Anchors, Phrase } from './span.ts';

/** Whom the copy names as speaking or spoken to, and the entity of the same article that it stands for. */
export const Party = Phrase.extend({
  person: z.string().optional().describe('Id of a person of this article'),
  people: z.array(z.string()).min(2).optional().describe('Ids of all of them, where the words name several people'),
  organization: z.string().optional().describe('Id of an organization of this article'),
  evidence: Anchors.optional().describe('The words that a pronoun or a role was resolved by'),
}).describe('Whom the copy names as speaking or spoken to');
export type Party = z.infer<typeof Party>;

/**
 * Who said it, by which word, to whom, where and when.
 *
 * Shape: the source, cue and content of PARC 3.0 and PolNeAR; the setting is what the cue's clause adds.
 * Unit: `date` is a TIMEX3 value.
 */
export const Attribution = z
  .object({
    speaker: Party.optional().describe('Absent in a passive: "it was reported that"'),
    cue: Phrase.optional().describe('The word that attributes: "said", "according to"'),
    addressee: Party.optional().describe('Whom it was said to: "reporters"'),
    setting: Phrase.optional().describe('Where, how or when it was said: "at a briefing on Tuesday"'),
    date: z.string().optional().describe('When it was said, a TIMEX3 value'),
  })
  .describe('Who said it, by which word, to whom, where and when');
export type Attribution = z.infer<typeof Attribution>;
