import type { Article } from './model/article.ts';
import type { Source } from './model/source.ts';
import { annotate } from './pipeline.ts';
import { type ParseOptions, readCopy } from './read-copy.ts';

/**
 * Reads wire copy.
 *
 * Pure and deterministic: no clock, no I/O. Odd copy never throws; what is odd about it stands in `issues`.
 *
 * Errors: `TypeError` for a source that is not text or a reference that is not a calendar day, `RangeError` for a source over the limit.
 */
export function parse(input: string | Source, options: ParseOptions = {}): Article {
  return readCopy(annotate, input, options);
}
