import { z } from 'zod';
import { Anchors } from './span.ts';

/**
 * A short form that the copy itself defines: `Joint Comprehensive Plan of Action (JCPOA)`.
 *
 * Shape: `anchors` is the short form where it is defined, `evidence` the long form.
 * Source: Schwartz and Hearst, A Simple Algorithm for Identifying Abbreviation Definitions in Biomedical Text, 2003.
 */
export const Acronym = z
  .object({
    short: z.string().min(1),
    long: z.string().min(1),
    anchors: Anchors,
    evidence: Anchors.describe('The long form'),
  })
  .describe('A short form that the copy defines');
export type Acronym = z.infer<typeof Acronym>;
