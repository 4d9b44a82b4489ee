import { z } from 'zod';
import { ISSUE_CODES } from '../vocabulary/issue-codes.ts';
import { Span } from './span.ts';

/** The kinds of odd copy. The list is `vocabulary/issue-codes.ts`. */
export const IssueCode = z.enum(ISSUE_CODES).describe('Which sort of odd copy it is');
export type IssueCode = z.infer<typeof IssueCode>;

/** Something odd in the copy. It is reported beside what could be read; nothing is thrown. */
export const Issue = z
  .object({
    code: IssueCode,
    message: z.string().min(1).describe('What was expected, what was found'),
    span: Span.optional().describe('Where, if it is in one place'),
  })
  .describe('Something odd in the copy');
export type Issue = z.infer<typeof Issue>;
