import type { Article } from './model/article.ts';
import type { Source } from './model/source.ts';
import { neutralWith } from './neutral-pipeline.ts';
import { type ParseOptions, readCopy } from './read-copy.ts';
import { annotateSlim } from './slim-pipeline.ts';
import { NO_PLACES } from './vocabulary/no-places.ts';

const PIPELINES = { languageOf: () => 'en', english: annotateSlim, neutral: neutralWith(NO_PLACES) };

/**
 * Reads wire copy without tables of names, in a fraction of the size: the header, the body, notes, credits, acronyms, and
 * quotations with who said them as printed.
 *
 * People, organizations, places, works and times stay empty, a headline attributes nothing, a speaker has no `person`, and a
 * dateline needs an agency or a date to be seen; its places have no country. Copy is read as English unless `language` says
 * otherwise.
 *
 * Errors: those of `parse` in `@wirecopy/core`.
 */
export function parse(input: string | Source, options: ParseOptions = {}): Article {
  return readCopy(PIPELINES, input, options);
}
