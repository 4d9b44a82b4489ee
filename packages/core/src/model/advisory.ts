import { z } from 'zod';
import { ADVISORY_FAMILIES, ADVISORY_KINDS } from '../vocabulary/advisories.ts';
import { Anchors } from './span.ts';

/** One of the flags that the desk knows. The list is `vocabulary/advisories.ts`. */
export const AdvisoryKind = z.enum(ADVISORY_KINDS).describe('What the flag tells the desk');
export type AdvisoryKind = z.infer<typeof AdvisoryKind>;

/** What a flag speaks of: where the copy stands among its versions, how pressing it is, or what sort of piece it is. */
export const AdvisoryFamily = z.enum(ADVISORY_FAMILIES).describe('lifecycle, urgency or genre');
export type AdvisoryFamily = z.infer<typeof AdvisoryFamily>;

/**
 * A flag that the desk sets before the headline: `RPT`, `UPDATE 2-`, `1st Ld-Writethru`, `FACTBOX`.
 *
 * Unit: `ordinal` counts from 1 and is set only where the copy prints a number.
 */
export const Advisory = z
  .object({
    kind: AdvisoryKind,
    family: AdvisoryFamily,
    raw: z.string().min(1).describe('The flag as printed, its number included'),
    ordinal: z.int().positive().optional().describe('Which update, lead or take it is'),
    anchors: Anchors,
  })
  .describe('A flag that the desk sets before the headline');
export type Advisory = z.infer<typeof Advisory>;
