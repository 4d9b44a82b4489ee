import type { FacetValue } from './filter.ts';

/** A value of a facet, with its place in the list of them. */
export interface Name extends FacetValue {
  /** A list runs by counts: a name whose count changes between two pages may move past the cursor. */
  readonly cursor: string;
}

/** A title that articles give somebody. */
export interface TitleUse {
  /** As printed. */
  readonly text: string;
  /** When the first and the last of the articles were issued, ISO 8601 in UTC. */
  readonly first: string;
  readonly last: string;
  /** How many articles give it. */
  readonly articles: number;
}

export const TIMELINE_UNITS = ['day', 'month', 'year'] as const;
export type TimelineUnit = (typeof TIMELINE_UNITS)[number];

export interface Period {
  /** Its first day, in UTC. */
  readonly start: string;
  /** How many articles were issued in it. */
  readonly count: number;
}

/** What the archive holds and lets readers read. */
export interface ArchiveStats {
  /** Articles, each counted in its newest version. */
  readonly articles: number;
  /** Versions, older ones included. */
  readonly versions: number;
  readonly stories: number;
  readonly quotations: number;
  readonly people: number;
  readonly organizations: number;
  readonly places: number;
  readonly works: number;
  /** When the oldest and the newest article were issued, ISO 8601 in UTC. */
  readonly oldest?: string;
  readonly newest?: string;
}
