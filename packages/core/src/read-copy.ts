import type { Pipeline } from './define-pipeline.ts';
import type { Article } from './model/article.ts';
import type { Envelope } from './model/envelope.ts';
import type { Issue } from './model/issue.ts';
import type { Source } from './model/source.ts';
import type { Writable } from './model/writable.ts';
import type { Layers } from './stages/layers.ts';
import { digestOf } from './text/digest.ts';
import { findOddities } from './text/oddities.ts';

/** The largest source that `parse` takes unless told otherwise, in UTF-16 code units. */
export const DEFAULT_MAX_LENGTH = 5_000_000;

export interface ParseOptions {
  /** The id to give the article; without it one is derived from the text. */
  readonly id?: string;
  /** The day that times are resolved against when the copy has no dateline, `YYYY-MM-DD`. */
  readonly reference?: string;
  /** BCP 47. What the caller says goes; without it the copy tells, and "en" is assumed where it does not. */
  readonly language?: string;
  /** What the format's header said; it is passed through. */
  readonly envelope?: Envelope;
  /** The largest source to take, in UTF-16 code units. */
  readonly maxLength?: number;
}

/** What copy is read by: English, whose words are known, or what marks and layout tell in any language. */
export interface Pipelines {
  /** Tells the language of copy whose sender does not: BCP 47. */
  readonly languageOf: (text: string) => string;
  readonly english: Pipeline;
  readonly neutral: Pipeline;
}

/**
 * Reads wire copy by the pipeline of its language.
 *
 * Pure and deterministic: no clock, no I/O. Odd copy never throws; what is odd about it stands in `issues`.
 *
 * Errors: `TypeError` for a source that is not text or a reference that is not a calendar day, `RangeError` for a source over the limit.
 */
export function readCopy(
  { languageOf, english, neutral }: Pipelines,
  input: string | Source,
  options: ParseOptions,
): Article {
  const source = readSource(input, options.maxLength ?? DEFAULT_MAX_LENGTH);
  const reference = readReference(options.reference);
  const issues: Issue[] = findOddities(source.text);
  const language = options.language ?? languageOf(source.text);
  if (!isEnglish(language)) issues.push(otherLanguage(language));
  const annotate = isEnglish(language) ? english : neutral;
  const layers = annotate({
    text: source.text,
    language,
    reference,
    report: (issue) => issues.push(issue),
  });
  return articleOf({
    id: options.id ?? digestOf(source.text),
    source,
    language,
    layers,
    envelope: options.envelope,
    issues,
  });
}

interface Read extends Pick<Article, 'id' | 'source' | 'language' | 'issues'> {
  readonly layers: Layers;
  readonly envelope: Envelope | undefined;
}

/** Puts an article together field by field, in the order of its schema: what the copy has not is left out. */
function articleOf({ id, source, language, layers, envelope, issues }: Read): Article {
  const { slugline, headline, byline, dateline } = layers;
  const article: Partial<Writable<Article>> = { id, source, language, advisories: layers.advisories };
  if (slugline) article.slugline = slugline;
  if (headline) article.headline = headline;
  if (byline) article.byline = byline;
  if (dateline) article.dateline = dateline;
  article.paragraphs = layers.paragraphs;
  article.sentences = layers.sentences;
  article.quotations = layers.quotations;
  article.people = layers.people;
  article.organizations = layers.organizations;
  article.places = layers.places;
  article.works = layers.works;
  article.acronyms = layers.acronyms;
  article.times = layers.times;
  article.notes = layers.notes;
  article.sections = layers.sections;
  article.credits = layers.credits;
  if (envelope) article.envelope = envelope;
  article.issues = issues;
  return article as Article;
}

/** Whether a tag, as in BCP 47, is English's: "en", "en-GB". */
const isEnglish = (tag: string): boolean => /^en(?:-|$)/i.test(tag);

const otherLanguage = (language: string): Issue => ({
  code: 'other-language',
  message: `expected English, found "${language}": names, times and who said what are left unread`,
});

function readSource(input: string | Source, maxLength: number): Source {
  const source = typeof input === 'string' ? { text: input, mediaType: 'text/plain' } : input;
  if (typeof source?.text !== 'string') {
    throw new TypeError(`parse expects a string or { text: string }, found ${input === null ? 'null' : typeof input}`);
  }
  if (source.text.length > maxLength) {
    throw new RangeError(
      `the source has ${source.text.length} characters, over the limit of ${maxLength}; pass { maxLength } to raise it`,
    );
  }
  return { text: source.text, mediaType: source.mediaType ?? 'text/plain' };
}

function readReference(reference: string | undefined): string | undefined {
  if (reference === undefined || isCalendarDay(reference)) return reference;
  throw new TypeError(`reference expects a calendar day such as 2019-05-15, found ${JSON.stringify(reference)}`);
}

function isCalendarDay(day: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
