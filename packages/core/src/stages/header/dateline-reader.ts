import type { Dateline, DatelinePlace } from '../../model/dateline.ts';
import type { Phrase } from '../../model/span.ts';
import { formatDay, isDay, nearestYear, readDay } from '../../text/calendar.ts';
import { anchorsOf } from '../../text/spans.ts';
import { AGENCIES } from '../../vocabulary/agencies.ts';
import { MONTH_NUMBERS, readMonth } from '../../vocabulary/months.ts';
import { type KnownPlace, lookupPlace } from '../../vocabulary/places.ts';
import { Cursor } from './cursor.ts';

/** A dateline with the place where the story's first word stands, and what was wrong with its date. */
export interface DatelineReading {
  readonly dateline: Dateline;
  readonly bodyStart: number;
  readonly impossibleDate?: { readonly start: number; readonly end: number; readonly text: string };
}

/** A dateline is shorter than this; what follows is prose. */
const LONGEST = 200;

const CAPITAL_PLACE = /\p{Lu}[\p{Lu}.'’]*(?:[ -]\p{Lu}[\p{Lu}.'’]*){0,5}(?![\p{Ll}\p{N}])/uy;
const TITLE_PLACE = /\p{Lu}[\p{L}.'’]*(?:[ -](?:\p{Lu}[\p{L}.'’]*|de|del|es|al|of|the|and|el|du|la)){0,5}/uy;
const REGION = /, ?(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3})(?=[ ,(:/–—_-]|$)/uy;
const BETWEEN_PLACES = / ?(?:\/|;|, | and | - (?=\p{Lu}{2}))\s?/uy;
const DAY_MONTH = /\s?,?\s*(?:\p{Lu}\p{Ll}+day,? )?(\d{1,2})(?:st|nd|rd|th)?\s+(\p{L}{3,10})\.?(?:,?\s+(\d{4}))?/uy;
const MONTH_DAY =
  /\s?,?\s*(?:\p{Lu}\p{Ll}+day,? )?(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,\s?(\d{4}))?(?!\d)/uy;
const ISO_DAY = /,?\s*(\d{4})-(\d{2})-(\d{2})/y;
const BRACKET = /[,.]?\s*\(([^()\n]{2,80}?)\s*\)/y;
/** "(Corrects name in paragraph 3) OSLO (Nordlys) -": a note of the desk may stand before the dateline. */
const LEADING_NOTE = /\((?=[^()]{16})[^()\n]{1,170}\)\s+(?=\p{Lu}{2}|\(\p{Lu})/uy;
/** Some desks set asterisks before copy that matters. */
const LEADING_MARKS = /\*+\s*(?=\p{Lu})/uy;
const SLASHES = /[,.]?\s*\/([\p{L} -]{2,20})\/\.?/uy;
const SEPARATOR = /[.,]?\s*(?::|[-–—_]+)\s*/y;
const STORY = /\s*(?=[\p{Lu}\p{N}"“«„‘'`([$€£])/uy;
const AGENCY_NAMES = new Set(AGENCIES.map((name) => name.toLowerCase()));

interface Parts {
  places: DatelinePlace[];
  agencies: Phrase[];
  date: DateReading | undefined;
  inCapitals: boolean;
}

interface DateReading {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly month: number;
  readonly day: number;
  readonly year: number | undefined;
}

/**
 * Reads a dateline at the start of a line; undefined where the line opens with anything else.
 *
 * A place in capitals alone is no dateline ("NATO said"): an agency, a date, or a known place with a separator makes it one.
 */
export function readDateline(
  text: string,
  start: number,
  lineEnd: number,
  reference: string | undefined,
): DatelineReading | undefined {
  const cursor = new Cursor(text, start, Math.min(lineEnd, start + LONGEST));
  const note = cursor.eat(LEADING_MARKS) ?? cursor.eat(LEADING_NOTE);
  if (note !== undefined) return readDateline(text, cursor.at, lineEnd, reference);
  const parts: Parts = { places: [], agencies: [], date: undefined, inCapitals: false };
  readPlaces(cursor, parts);
  readDateAndAgency(cursor, parts);
  const end = cursor.at;
  const separated = cursor.eat(SEPARATOR) !== undefined;
  cursor.eat(STORY);
  if (end === start || !isDateline(parts, separated, cursor, lineEnd)) return undefined;
  return finish(text, start, end, cursor.at, parts, reference);
}

function readPlaces(cursor: Cursor, parts: Parts): void {
  let expression = CAPITAL_PLACE;
  for (let more = true; more && parts.places.length < 6; ) {
    const before = cursor.at;
    let match = cursor.eat(expression);
    if (match === undefined && parts.places.length === 0) {
      expression = TITLE_PLACE;
      match = cursor.eat(expression);
    }
    if (match === undefined || MONTH_NUMBERS.has(match[0].toLowerCase())) {
      cursor.at = before;
      return;
    }
    if (parts.places.length === 0) parts.inCapitals = expression === CAPITAL_PLACE && match[0].length > 1;
    const from = match.index;
    const printed = match[0].replace(/[ .'’-]+$/, (tail) => (tail.startsWith('.') && match[0].length < 4 ? tail : ''));
    parts.places.push(makePlace(cursor, from, printed));
    const afterPlace = cursor.at;
    more =
      cursor.eat(BETWEEN_PLACES) !== undefined && cursor.sees(CAPITAL_PLACE) && parts.inCapitals && !startsDate(cursor);
    if (!more) cursor.at = afterPlace;
  }
}

const startsDate = (cursor: Cursor): boolean => cursor.sees(MONTH_DAY) || cursor.sees(DAY_MONTH);

function makePlace(cursor: Cursor, start: number, printed: string): DatelinePlace {
  const known = lookupPlace(printed);
  const within = startsDate(cursor) ? undefined : eatRegion(cursor);
  const country = within?.country ?? known?.country;
  return {
    text: printed,
    name: known?.name ?? inUsualCapitals(printed),
    ...(country !== undefined && { country }),
    anchors: anchorsOf(start, start + printed.length),
  };
}

/** ", Kenya", ", N.Y.": as many of the words as name a region; one unknown word is taken for one too. */
function eatRegion(cursor: Cursor): KnownPlace | undefined {
  const match = cursor.eat(REGION);
  if (match === undefined) return undefined;
  const words = (match[1] ?? '').split(' ');
  for (let count = words.length; count > 0; count--) {
    const found = lookupPlace(words.slice(0, count).join(' '));
    if (found === undefined) continue;
    cursor.at -= words.slice(count).reduce((length, word) => length + word.length + 1, 0);
    return found;
  }
  if (readMonth(words[0] ?? '') !== undefined) cursor.at = match.index;
  return undefined;
}

const SMALL_WORDS = new Set([
  'of',
  'the',
  'and',
  'de',
  'del',
  'la',
  'el',
  'es',
  'al',
  'du',
  'des',
  'da',
  'do',
  'di',
  'en',
  'sur',
  'le',
]);

/** "DAR ES SALAAM" as "Dar es Salaam". */
function inUsualCapitals(printed: string): string {
  return printed
    .toLowerCase()
    .split(/(?<=[ -])/)
    .map((word, index) =>
      index > 0 && SMALL_WORDS.has(word.trim()) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join('');
}

/** Date and agency come in either order, and the date may stand in the agency's brackets. */
function readDateAndAgency(cursor: Cursor, parts: Parts): void {
  parts.date = eatDate(cursor);
  const bracket = cursor.eat(BRACKET);
  if (bracket !== undefined && !readBracket(cursor, bracket, parts)) cursor.at = bracket.index;
  const slashes = bracket === undefined ? cursor.eat(SLASHES) : undefined;
  if (slashes?.[1] !== undefined) {
    const start = slashes.index + slashes[0].indexOf('/') + 1;
    parts.agencies.push({ text: slashes[1], anchors: anchorsOf(start, start + slashes[1].length) });
  }
  parts.date ??= eatDate(cursor);
}

function eatDate(cursor: Cursor): DateReading | undefined {
  const before = cursor.at;
  for (const [expression, order] of [
    [ISO_DAY, [1, 2, 3]],
    [DAY_MONTH, [3, 2, 1]],
    [MONTH_DAY, [3, 1, 2]],
  ] as const) {
    const match = cursor.eat(expression);
    if (match === undefined) continue;
    const [year, month, day] = order.map((index) => match[index]);
    const number = /^\d+$/.test(month ?? '') ? Number(month) : readMonth(month ?? '');
    if (number !== undefined) {
      const lead = /^[\s,]*/.exec(match[0])?.[0].length ?? 0;
      return {
        start: before + lead,
        end: cursor.at,
        text: match[0].slice(lead),
        month: number,
        day: Number(day),
        year: year === undefined ? undefined : Number(year),
      };
    }
    cursor.at = before;
  }
  return undefined;
}

/** `(UrduPoint News / Sputnik - 15th May, 2019)`; brackets that hold prose are no part of a dateline. */
function readBracket(cursor: Cursor, match: RegExpExecArray, parts: Parts): boolean {
  const inner = match[1] ?? '';
  const start = match.index + match[0].indexOf('(') + 1;
  const dash = /\s+[-–—]\s+(?=\S*\d|\p{Lu}\p{Ll}+ \d)/u.exec(inner);
  const names = dash === null ? inner : inner.slice(0, dash.index);
  if (!/^\p{Lu}/u.test(names) && !AGENCY_NAMES.has(names.toLowerCase())) return false;
  if (names.split(/\s+/).length > 8) return false;
  if (dash !== null) {
    const dated = new Cursor(
      cursor.slice(0, start + inner.length),
      start + dash.index + dash[0].length,
      start + inner.length,
    );
    parts.date ??= eatDate(dated);
  }
  for (const name of names.matchAll(/[^/,]+/g)) {
    const lead = /^\s*/.exec(name[0])?.[0].length ?? 0;
    const text = name[0].trim();
    if (text !== '')
      parts.agencies.push({
        text,
        anchors: anchorsOf(start + name.index + lead, start + name.index + lead + text.length),
      });
  }
  return true;
}

function isDateline(
  { places, agencies, date, inCapitals }: Parts,
  separated: boolean,
  cursor: Cursor,
  lineEnd: number,
): boolean {
  const known = agencies.some(({ text }) => AGENCY_NAMES.has(text.toLowerCase()));
  const [place] = places;
  if (place === undefined) return known && (separated || date !== undefined);
  const knownPlace = place.country !== undefined || lookupPlace(place.text) !== undefined;
  if (!inCapitals && !knownPlace && !known) return false;
  if (agencies.length > 0) return known || separated || date !== undefined;
  if (date !== undefined) return separated || (knownPlace && cursor.at >= lineEnd);
  return inCapitals && separated && place.country !== undefined && place.text.length > 3;
}

function finish(
  text: string,
  start: number,
  end: number,
  bodyStart: number,
  parts: Parts,
  reference: string | undefined,
): DatelineReading {
  const { places, agencies, date } = parts;
  const trimmed = end - (/[\s,.]*$/.exec(text.slice(start, end))?.[0].length ?? 0);
  const rawEnd =
    /[.)]/.test(text[trimmed] ?? '') && text[trimmed] === '.' && !text.slice(start, end).includes('/')
      ? trimmed
      : Math.max(trimmed, end - (/\s*$/.exec(text.slice(start, end))?.[0].length ?? 0));
  const filed = date && resolve(date, reference);
  const dateline: Dateline = {
    raw: text.slice(start, rawEnd),
    places,
    agencies,
    ...(filed?.day !== undefined && { filed: filed.day, precision: 'day' as const }),
    anchors: anchorsOf(start, rawEnd),
  };
  const impossible = filed?.impossible === true && date !== undefined;
  return {
    dateline,
    bodyStart,
    ...(impossible && { impossibleDate: { start: date.start, end: date.end, text: date.text } }),
  };
}

/** A date without a year is taken nearest to the reference day. */
function resolve(
  { month, day, year }: DateReading,
  reference: string | undefined,
): { day?: string; impossible: boolean } {
  const near = readDay(reference);
  const resolved = year ?? (near && nearestYear(month, day, near));
  if (!isDay({ year: resolved ?? 2000, month, day })) return { impossible: true };
  return resolved === undefined
    ? { impossible: false }
    : { day: formatDay({ year: resolved, month, day }), impossible: false };
}
