import { type ArticleFilter, FACETS, type FacetName } from '@wirecopy/store';
import { flag, type Option, option, optionOr } from '../define/option.ts';
import { readNumber, readTime } from './values.ts';

const SHOWN: Readonly<Record<FacetName, string>> = {
  speaker: 'a part of the name of somebody who is quoted',
  person: 'somebody who occurs, by the whole name',
  place: 'a place that occurs',
  organization: 'an organization that occurs',
  work: 'a treaty, law or report that occurs',
  agency: 'the agency that filed it',
  advisory: 'a flag of the desk: urgent, correction, update',
  genre: 'its kind: factbox, timeline, interview',
  language: 'its language: en',
  month: 'the month it was issued in: 2021-03',
};

const byFacet = Object.fromEntries(
  FACETS.map((facet) => [facet, option('text', `only copy with ${SHOWN[facet]}`, String)]),
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
