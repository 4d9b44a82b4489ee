const UTC = { timeZone: 'UTC' } as const;
const YEAR = new Intl.DateTimeFormat('en-GB', { ...UTC, year: 'numeric' });
const MONTH = new Intl.DateTimeFormat('en-GB', { ...UTC, month: 'long', year: 'numeric' });
const DAY = new Intl.DateTimeFormat('en-GB', { ...UTC, day: 'numeric', month: 'long', year: 'numeric' });
const WEEKDAY = new Intl.DateTimeFormat('en-GB', { ...UTC, weekday: 'long' });

export type Precision = 'day' | 'month' | 'year';

/** A calendar day in words, as finely as it is known: `15 May 2019`. A day that no calendar has is shown as it stands. */
export function dayInWords(day: string, precision: Precision = 'day'): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return { day: DAY, month: MONTH, year: YEAR }[precision].format(date);
}

const PART_OF_DAY: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
};
const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const CLOCK_UNITS: Readonly<Record<string, string>> = { H: 'hour', M: 'minute', S: 'second' };
const REFERENCES: Readonly<Record<string, string>> = {
  PAST_REF: 'in the past',
  PRESENT_REF: 'at present',
  FUTURE_REF: 'in the future',
};

/** A TIMEX3 value in words: `2019-W19` is "week 19 of 2019". A value of another shape is shown as it stands. */
export function timeInWords(value: string): string {
  const day = /^(\d{4}-\d{2}-\d{2})(?:T(.+))?$/.exec(value);
  if (day?.[1]) return dayWithClock(day[1], day[2]);
  if (/^\d{4}-\d{2}$/.test(value)) return dayInWords(`${value}-01`, 'month');
  const week = /^(\d{4})-W(\d{2})$/.exec(value);
  if (week) return `week ${Number(week[2])} of ${week[1]}`;
  const span = /^P(T)?(\d+)([A-Z])$/.exec(value);
  const unit = span?.[3] && (span[1] ? CLOCK_UNITS : UNITS)[span[3]];
  if (unit) return counted(Number(span[2]), unit);
  return REFERENCES[value] ?? value;
}

function dayWithClock(day: string, clock: string | undefined): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return clock ? `${day}T${clock}` : day;
  const words = `${WEEKDAY.format(date)} ${DAY.format(date)}`;
  return clock ? `${words}, ${PART_OF_DAY[clock] ?? clock}` : words;
}

const DATE = /^\d{4}(?:-(?:\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?)?|W\d{2}))?$/;
const DURATION = /^P(?:\d+W|(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+S)?)?)$/;

/** What `<time datetime>` may say of a TIMEX3 value; undefined where HTML has no form for it (`PAST_REF`, `2019-Q2`). */
export function datetimeOf(value: string): string | undefined {
  const day = value.replace(/T(?:MO|MI|AF|EV|NI|DT)$/, '');
  if (DATE.test(day)) return day;
  return DURATION.test(value) && /\d/.test(value) ? value : undefined;
}

const MOMENT = new Intl.DateTimeFormat('en-GB', {
  ...UTC,
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** An instant in words, UTC: `15 May 2019, 14:02`. */
export function momentInWords(instant: string): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? instant : MOMENT.format(date);
}

/** A number with its noun: `1 paragraph`, `2 paragraphs`. */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? noun : plural}`;
