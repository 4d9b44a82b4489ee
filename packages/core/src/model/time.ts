import { z } from 'zod';
import { Anchors } from './span.ts';

/** The TIMEX3 types. */
export const TimeType = z.enum(['DATE', 'TIME', 'DURATION', 'SET']).describe('TIMEX3 type');
export type TimeType = z.infer<typeof TimeType>;

/**
 * An expression of time and what it comes to.
 *
 * Unit: `value` is a TIMEX3 value: `2019-05-14`, `2019-W19`, `2019-02`, `P3D`, `2019-05-14TEV`, `PAST_REF`.
 * Errors: an expression that cannot be resolved, since neither dateline nor reference gives a day, has the value it
 * would have with unknown parts as `X` (`XXXX-WXX-2`).
 * Source: ISO 24617-1 (ISO-TimeML), TIMEX3.
 */
export const Time = z
  .object({
    text: z.string().min(1).describe('As printed'),
    type: TimeType,
    value: z.string().min(1).describe('TIMEX3 value'),
    anchors: Anchors,
    evidence: Anchors.optional().describe('The words that the value rests on, such as the dateline'),
  })
  .describe('An expression of time and what it comes to');
export type Time = z.infer<typeof Time>;
