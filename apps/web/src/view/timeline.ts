import { type Anchored, paragraphAt, startOf } from './anchored.ts';
import { timeInWords } from './dates.ts';
import type { TimeView } from './story.ts';

/** One way in which the copy tells a time. */
export interface Telling {
  /** As printed: "on Tuesday". */
  readonly text: string;
  /** Numbers of the paragraphs, from 1. */
  readonly paragraphs: readonly number[];
}

/** A time that the copy speaks of, with all its tellings. */
export interface Moment {
  /** TIMEX3 value. */
  readonly value: string;
  readonly words: string;
  readonly tellings: readonly Telling[];
  /** The words that the value was reckoned from, where it is not told in full. */
  readonly evidence: readonly string[];
}

export interface Timeline {
  /** What has a place on the calendar, the earliest first. */
  readonly dated: readonly Moment[];
  /** Lengths of time, and times that the copy leaves open: "recent days". */
  readonly undated: readonly Moment[];
}

/** The times of a story in the order in which they happened. */
export function timelineOf(times: readonly TimeView[], paragraphs: readonly Anchored[]): Timeline {
  const moments = [...Map.groupBy(times, ({ value }) => value)].map(([value, told]): Moment => {
    const tellings = [...Map.groupBy(told, ({ text }) => text)].map(([text, same]) => {
      return { text, paragraphs: [...new Set(same.map((time) => paragraphAt(paragraphs, startOf(time))))] };
    });
    const evidence = [...new Set(told.flatMap((time) => time.evidence ?? []))];
    return { value, words: timeInWords(value), tellings, evidence };
  });
  const dated = moments.flatMap((moment) => {
    const day = firstDayOf(moment.value);
    return day === undefined ? [] : [{ moment, day }];
  });
  return {
    dated: dated.sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day))).map(({ moment }) => moment),
    undated: moments.filter(({ value }) => firstDayOf(value) === undefined),
  };
}

const MONTHS_OF: Readonly<Record<string, string>> = {
  SP: '03',
  SU: '06',
  FA: '09',
  WI: '12',
  Q1: '01',
  Q2: '04',
  Q3: '07',
  Q4: '10',
  H1: '01',
  H2: '07',
};

/** The first calendar day of a TIMEX3 value, with its hour if it has one; undefined for what is on no calendar. */
function firstDayOf(value: string): string | undefined {
  const [, year, rest = ''] = /^(\d{2,4})(?:-(.+))?$/.exec(value) ?? [];
  if (year === undefined) return undefined;
  const whole = year.padEnd(4, '0');
  const week = /^W(\d{2})/.exec(rest)?.[1];
  if (week !== undefined) return mondayOf(Number(whole), Number(week));
  const part = MONTHS_OF[rest.slice(0, 2)];
  if (part !== undefined) return `${whole}-${part}`;
  return /^\d/.test(rest) ? `${whole}-${rest}` : whole;
}

const DAY = 86_400_000;

/** The Monday of a week. Source: ISO 8601, by which the fourth of January is always in week 1. */
function mondayOf(year: number, week: number): string {
  const fourth = Date.UTC(year, 0, 4);
  const sinceMonday = (new Date(fourth).getUTCDay() + 6) % 7;
  return new Date(fourth + ((week - 1) * 7 - sinceMonday) * DAY).toISOString().slice(0, 10);
}
