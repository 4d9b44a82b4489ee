import { detectLanguage } from './detect-language.ts';
import type { Article } from './model/article.ts';
import type { Source } from './model/source.ts';
import { neutralWith } from './neutral-pipeline.ts';
import { annotate } from './pipeline.ts';
import { type ParseOptions, readCopy } from './read-copy.ts';
import { PLACE_BOOK } from './vocabulary/places.ts';

const PIPELINES = { languageOf: detectLanguage, english: annotate, neutral: neutralWith(PLACE_BOOK) };

/**
 * Reads wire copy.
 *
 * Copy in another language than English has the layers that marks and layout tell, and an `other-language` issue.
 *
 * Pure and deterministic: no clock, no I/O. Odd copy never throws; what is odd about it stands in `issues`.
 *
 * Errors: `TypeError` for a source that is not text or a reference that is not a calendar day, `RangeError` for a source over the limit.
 */
export function parse(input: string | Source, options: ParseOptions = {}): Article {
  return readCopy(PIPELINES, input, options);
}
