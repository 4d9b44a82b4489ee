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

/** Days since 1970, and how many articles each has. */
export interface DayCount {
  readonly day: number;
  readonly count: number;
}

export const DAY = 86_400_000;
/** How much of a day's date tells a period, and what makes it that of the first day. */
const FIRST_DAYS: Readonly<Record<TimelineUnit, readonly [length: number, rest: string]>> = {
  day: [10, ''],
  month: [7, '-01'],
  year: [4, '-01-01'],
};

/** Adds days up to periods, and keeps the latest `limit`. `days` runs from the earliest on. */
export function periodsOf(days: readonly DayCount[], unit: TimelineUnit, limit: number): Period[] {
  const [length, rest] = FIRST_DAYS[unit];
  const counts = new Map<string, number>();
  for (const { day, count } of days) {
    const start = new Date(day * DAY).toISOString().slice(0, length) + rest;
    counts.set(start, (counts.get(start) ?? 0) + count);
  }
  return [...counts].map(([start, count]) => ({ start, count })).slice(-limit);
}

/** A title in one spelling, with its first and last time in milliseconds. */
export interface TitleSpan {
  /** Without case and accents. */
  readonly title: string;
  readonly label: string;
  readonly first: number;
  readonly last: number;
  readonly articles: number;
}

/** Joins the spellings of each title under the earliest. `spans` runs from the earliest on. */
export function titlesOverTime(spans: readonly TitleSpan[]): TitleUse[] {
  const titles = new Map<string, TitleSpan>();
  for (const span of spans) {
    const known = titles.get(span.title);
    if (known === undefined) titles.set(span.title, span);
    else {
      const [last, articles] = [Math.max(known.last, span.last), known.articles + span.articles];
      titles.set(span.title, { ...known, last, articles });
    }
  }
  return [...titles.values()].map(({ label, first, last, articles }) => ({
    text: label,
    first: new Date(first).toISOString(),
    last: new Date(last).toISOString(),
    articles,
  }));
}
