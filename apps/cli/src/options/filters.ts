import { type ArticleFilter, FACETS, type FacetName } from '@wirecopy/store';
import { flag, type Option, option, optionOr } from '../define/option.ts';
import { readNumber, readTime } from './values.ts';

const PHRASES: Readonly<Record<FacetName, string>> = {
  speaker: 'only copy in which somebody of this name is quoted; a part of it will do',
  person: 'only copy in which this person occurs, by the whole name',
  place: 'only copy in which this place occurs',
  organization: 'only copy in which this organization occurs',
  work: 'only copy in which this treaty, law or report occurs',
  agency: 'only copy that this agency filed',
  advisory: 'only copy with this flag of the desk: urgent, correction, update',
  genre: 'only copy of this kind: factbox, timeline, interview',
  language: 'only copy in this language: en',
  month: 'only copy issued in this month: 2021-03',
};

const byFacet = Object.fromEntries(
  FACETS.map((facet) => [facet, option('text', PHRASES[facet], String)]),
) as unknown as Readonly<Record<FacetName, Option<string | undefined>>>;

/** Which articles. All that is told must hold. */
export const FILTERS = {
  ...byFacet,
  since: option('time', 'only copy issued then or later, as 2021-03-03', readTime),
  until: option('time', 'only copy issued before', readTime),
} as const;

/** How a list is printed. */
export const LISTING = {
  limit: optionOr(20, 'number', 'print at most so many', readNumber(1, 1_000_000), { short: 'n' }),
  count: flag('print how many there are, and nothing else'),
  ndjson: flag('print a line of JSON for each'),
} as const;

type FilterValues = { readonly [Name in keyof typeof FILTERS]: string | undefined };

export const filterOf = (values: FilterValues): ArticleFilter =>
  Object.fromEntries(Object.keys(FILTERS).map((name) => [name, values[name as keyof FilterValues]]));
