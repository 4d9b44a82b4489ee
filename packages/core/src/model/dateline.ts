import { z } from 'zod';
import { Anchors, Phrase } from './span.ts';

/** How finely a dateline tells its date. */
export const DatelinePrecision = z.enum(['day', 'month', 'year']).describe('How finely the date is told');
export type DatelinePrecision = z.infer<typeof DatelinePrecision>;

/** A place of filing. `name` is the usual spelling, `country` its ISO 3166-1 alpha-2 code where the place is known. */
export const DatelinePlace = Phrase.extend({
  name: z.string().min(1).describe('In usual capitals'),
  country: z.string().length(2).optional().describe('ISO 3166-1 alpha-2'),
});
export type DatelinePlace = z.infer<typeof DatelinePlace>;

/**
 * Where and when the copy was filed, and by whom.
 *
 * Shape: `PLACE (Agency / Agency - 15th May, 2019)`, `PLACE, May 15 (Agency) --` and their kin; every part may be missing.
 * Unit: `filed` is a calendar day at the place of filing, ISO 8601, no time zone.
 * Errors: a date that no calendar has (`31st April`) leaves `filed` unset and reports `dateline-date`; a date without a
 * year is filled from the reference day, or else leaves `filed` unset.
 * Source: docs/wire-copy.md#dateline
 */
export const Dateline = z
  .object({
    raw: z.string().min(1).describe('As printed, up to the first word of the story'),
    places: z.array(DatelinePlace).describe('In printed order'),
    agencies: z.array(Phrase).describe('In printed order'),
    filed: z.iso.date().optional().describe('Day of filing'),
    precision: DatelinePrecision.optional(),
    anchors: Anchors,
  })
  .describe('Where and when the copy was filed, and by whom');
export type Dateline = z.infer<typeof Dateline>;
