import type { FormatIssue } from './issues.ts';

const ISO = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(\.\d{1,9})?)?)?\s*(Z|[+-]\d\d:?\d\d)?$/i;

/** A date as a header gives it. */
export interface HeaderDate {
  /** ISO 8601 with the offset as given. */
  readonly instant?: string;
  /** The calendar day at the sender's place. */
  readonly day?: string;
  readonly issues: readonly FormatIssue[];
}

/**
 * Reads ISO 8601 in its long and short spellings (`20131020T192751+1100`) and the dates of e-mail (`Sat, 07 Aug 2010 …`).
 *
 * Errors: none; what cannot be read is an issue, and so is a time without a zone, which is taken as UTC. A day without a time of day
 * is taken as its beginning in UTC: an embargo that was left out would be none.
 */
export function readDate(raw: string | undefined, place: string): HeaderDate {
  const text = raw?.trim() ?? '';
  if (text === '') return { issues: [] };
  const iso = ISO.exec(text);
  if (!iso) return readMailDate(text, place);
  const [, year, month, dayOfMonth, hour, minute, second = '00', fraction = '', zone] = iso;
  const day = `${year}-${month}-${dayOfMonth}`;
  if (!isDay(day)) return { issues: [unreadable(text, place)] };
  if (hour === undefined) return beginningOf(day);
  const offset = zone === undefined ? 'Z' : zone.toUpperCase().replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2');
  const instant = `${day}T${hour}:${minute}:${second}${fraction}${offset}`;
  if (Number.isNaN(Date.parse(instant))) return { day, issues: [unreadable(text, place)] };
  return { instant, day, issues: zone === undefined ? [withoutZone(text, place)] : [] };
}

/** "+0100", "GMT", "EST"; a remark in brackets says the same again. */
const ZONE = /\s*(?:[+-]\d{4}|\b[A-Z]{1,4}T?)\s*$/;
const REMARK = /\s*\([^()]{0,20}\)$/;
/** "3-MAR-2021", of which `Date.parse` takes the year for something else. */
const HYPHENS = /\b(\d{1,2})-([A-Za-z]{3})-(\d{4})\b/;

function readMailDate(raw: string, place: string): HeaderDate {
  const text = raw.replace(REMARK, '').replace(HYPHENS, '$1 $2 $3');
  const withYear = /\b\d{1,2} [A-Za-z]{3,9} \d{4}\b|\b[A-Za-z]{3,9} \d{1,2},? \d{4}\b/.test(text);
  const zoned = ZONE.test(text);
  const local = withYear && text.length < 64 ? Date.parse(`${text.replace(ZONE, '')} UTC`) : Number.NaN;
  const time = zoned ? Date.parse(text) : local;
  if (Number.isNaN(time) || Number.isNaN(local)) return { issues: [unreadable(raw, place)] };
  const day = isoOf(local).slice(0, 10);
  if (!/\d:\d\d/.test(text)) return beginningOf(day);
  return { instant: isoOf(time), day, issues: zoned ? [] : [withoutZone(raw, place)] };
}

const isoOf = (time: number): string => new Date(time).toISOString().replace('.000Z', 'Z');

const isDay = (day: string): boolean => {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

const unreadable = (text: string, place: string): FormatIssue => ({
  code: 'date',
  message: `expected a date, found ${JSON.stringify(text.slice(0, 40))}`,
  place,
});

const beginningOf = (day: string): HeaderDate => ({ instant: `${day}T00:00:00Z`, day, issues: [] });

const withoutZone = (text: string, place: string): FormatIssue => ({
  code: 'date',
  message: `${JSON.stringify(text)} has no time zone; it is taken as UTC`,
  place,
});
