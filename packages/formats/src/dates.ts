import type { FormatIssue } from './issues.ts';

const ISO = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(\.\d{1,9})?)?)?\s*(Z|[+-]\d\d:?\d\d)?$/i;

/** A date as a header gives it. */
export interface HeaderDate {
  /** ISO 8601 with the offset as given; unset where no time of day was given. */
  readonly instant?: string;
  /** The calendar day at the sender's place. */
  readonly day?: string;
  readonly issues: readonly FormatIssue[];
}

/**
 * Reads ISO 8601 in its long and short spellings (`20131020T192751+1100`) and the dates of e-mail (`Sat, 07 Aug 2010 …`).
 *
 * Errors: none; what cannot be read is an issue, and so is a time without a zone, which is taken as UTC.
 */
export function readDate(raw: string | undefined, place: string): HeaderDate {
  const text = raw?.trim() ?? '';
  if (text === '') return { issues: [] };
  const iso = ISO.exec(text);
  if (!iso) return readMailDate(text, place);
  const [, year, month, dayOfMonth, hour, minute, second = '00', fraction = '', zone] = iso;
  const day = `${year}-${month}-${dayOfMonth}`;
  if (!isDay(day)) return { issues: [unreadable(text, place)] };
  if (hour === undefined) return { day, issues: [] };
  const offset = zone === undefined ? 'Z' : zone.toUpperCase().replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2');
  const instant = `${day}T${hour}:${minute}:${second}${fraction}${offset}`;
  if (Number.isNaN(Date.parse(instant))) return { day, issues: [unreadable(text, place)] };
  return { instant, day, issues: zone === undefined ? [withoutZone(text, place)] : [] };
}

function readMailDate(text: string, place: string): HeaderDate {
  const withYear =
    /\b\d{1,2} [A-Za-z]{3,9} \d{4}\b|\b[A-Za-z]{3,9} \d{1,2},? \d{4}\b|\b\d{1,2}-[A-Za-z]{3}-\d{4}\b/.test(text);
  const zoned = /(?:[+-]\d{4}|\b[A-Z]{1,4}T?)\)?\s*$/.test(text);
  const time = withYear && text.length < 64 ? Date.parse(zoned ? text : `${text} UTC`) : Number.NaN;
  if (Number.isNaN(time)) return { issues: [unreadable(text, place)] };
  const instant = new Date(time).toISOString().replace('.000Z', 'Z');
  return { instant, day: instant.slice(0, 10), issues: zoned ? [] : [withoutZone(text, place)] };
}

const isDay = (day: string): boolean => {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

const unreadable = (text: string, place: string): FormatIssue => ({
  code: 'date',
  message: `expected a date, found ${JSON.stringify(text.slice(0, 40))}`,
  place,
});

const withoutZone = (text: string, place: string): FormatIssue => ({
  code: 'date',
  message: `${JSON.stringify(text)} has no time zone; it is taken as UTC`,
  place,
});
