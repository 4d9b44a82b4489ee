import { StoreError } from './errors.ts';

/** What articles are counted by. Each is a filter too. */
export const FACETS = [
  'speaker',
  'person',
  'place',
  'organization',
  'work',
  'agency',
  'advisory',
  'genre',
  'language',
  'month',
] as const;
export type FacetName = (typeof FACETS)[number];

/**
 * Which articles; all that is told must hold.
 *
 * Shape: a facet is told by its whole name, case and accents aside: `{ place: 'zurich' }`. Speakers alone may be told by
 * words of their name, the last of which may be a beginning. `month` is `2021-03`.
 * Unit: `since` (inclusive) and `until` (exclusive) are ISO 8601 days or instants, UTC unless they say otherwise. They speak
 * of the time the sender issued the copy, or else of the day it was filed, or else of the time it was kept.
 */
export interface ArticleFilter extends Readonly<Partial<Record<FacetName, string | undefined>>> {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  /** The id of the article itself: whether it is one of those that the rest lets through. */
  readonly id?: string | undefined;
  /** The id of a story. */
  readonly story?: string | undefined;
  /** Whom the article quotes, by the whole name; `speaker` takes words of it. */
  readonly quoted?: string | undefined;
}

export interface FacetValue {
  /** Without case and accents: what a filter takes. */
  readonly value: string;
  /** As printed. */
  readonly label: string;
  /** How many articles. */
  readonly count: number;
}

export interface Facet {
  readonly name: FacetName;
  /** The most frequent first. */
  readonly values: readonly FacetValue[];
}

export interface FacetRequest {
  /** Only articles that this search finds. */
  readonly query?: string | undefined;
  readonly filter?: ArticleFilter | undefined;
  /** How many values of each facet; 20 unless told. */
  readonly limit?: number;
}

/** An instant in milliseconds. Errors: `StoreError` for what is no ISO 8601 day or instant. */
export function readInstant(text: string): number {
  const time = /^\d{4}-\d{2}/.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(time)) return time;
  throw new StoreError(
    `expected a time such as 2021-03-03 or 2021-03-03T12:00:00Z, found ${JSON.stringify(text.slice(0, 80))}`,
  );
}
