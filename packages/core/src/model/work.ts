import { z } from 'zod';
import { WORK_KINDS } from '../vocabulary/works.ts';
import { Anchors } from './span.ts';

/** What sort of document it is. The list is `vocabulary/works.ts`. */
export const WorkKind = z.enum(WORK_KINDS).describe('What sort of document it is');
export type WorkKind = z.infer<typeof WorkKind>;

/** A named document: a treaty, a law, a resolution, a report. */
export const Work = z
  .object({
    id: z.string().describe('w1, w2 … in order of first mention'),
    name: z.string().min(1).describe('The fullest form printed'),
    kind: WorkKind,
    aliases: z.array(z.string().min(1)).describe('Short forms that the copy defines'),
    anchors: Anchors,
  })
  .describe('A named document');
export type Work = z.infer<typeof Work>;
