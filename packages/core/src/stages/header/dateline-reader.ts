import type { Dateline } from '../../model/dateline.ts';
import type { Issue } from '../../model/issue.ts';
import type { Span } from '../../model/span.ts';
import { anchorsOf, isSpace, trimSpan } from '../../text/spans.ts';
import type { PlaceBook } from '../../vocabulary/places.ts';
import { Cursor } from './cursor.ts';
import { type AgencyReading, eatAgencies, isKnownAgency, maySign } from './dateline-agencies.ts';
import { type DateReading, eatDate, filedOn, impossibleDate } from './dateline-date.ts';
import { eatPlaces, type PlacesReading, withUsualName } from './dateline-places.ts';
import { endsSentence } from './line-kinds.ts';

/** What a dateline is read by: the day that its date is near to, and the places that are known. */
export interface DatelineContext {
  readonly reference: string | undefined;
  readonly book: PlaceBook;
}

/** A dateline with what stands about it. */
export interface DatelineReading {
  readonly dateline: Dateline;
  /** Where the story's first word stands. */
  readonly bodyStart: number;
  /** Whether it has nothing but a place: a headline may open so too. */
  readonly weak: boolean;
  /** A byline in the same line, before the dateline. */
  readonly byline?: Span;
  readonly issue?: Issue;
}

/** A dateline is shorter than this; what follows is prose. */
const LONGEST = 200;
/** As many notes may stand before a dateline in its line. */
const MOST_NOTES = 4;

/** "(Corrects name in paragraph 3) OSLO (Nordlys) -": a note of the desk may stand before the dateline. */
const LEADING_NOTE = /\((?=[^()]{16})[^()\n]{1,170}\)\s+(?=\p{Lu}{2}|\(\p{Lu}|By \p{Lu})/uy;
/** Some desks set asterisks before copy that matters. */
const LEADING_MARKS = /\*+\s*(?=\p{Lu})/uy;
const BY = /By\s+(?=\p{Lu})/uy;
const WORD_OF_NAME = /(?:\p{Lu}[\p{L}.'’-]*|and|de|van|von|al|el|bin|der|la|den),?\s+/uy;
/** What ends the names of a byline: a place in capitals, or the bracket of an agency. */
const NO_NAME = /\p{Lu}{2}|\(/uy;
const MOST_NAME_WORDS = 16;
/** "OSLO (Nordlys), Ana Pop - ": some desks sign behind the agency. */
const SIGNS_AFTER = /, (?=\p{Lu})/uy;
const DASH = /[-–—]/y;
/** No dateline in small letters goes without a separator, a bracket, a slash or a date: one look spares most titles the rest. */
const SIGN_OF_DATELINE = /[-–—―_:(/\d]|^\P{Ll}+$/u;
const SEPARATOR = /[.,]?\s*(?::|[-–—―_]+)\s*/y;
const SEPARATOR_OR_AGENCY = /[.,]?\s*[:\-–—―_(/]/y;
const STORY = /\s*(?=[\p{Lu}\p{N}"“«„‘'`([$€£])/uy;

interface Parts extends PlacesReading, AgencyReading {}

/**
 * Reads a dateline at the start of a line, notes and a byline before it included; undefined where the line opens with
 * anything else.
 *
 * A place in capitals alone is no dateline ("NATO said"): an agency, a date, or a known town with a separator makes it one.
 */
export function readDateline(
  text: string,
  start: number,
  lineEnd: number,
  context: DatelineContext,
): DatelineReading | undefined {
  let at = start;
  for (let notes = 0; notes < MOST_NOTES && (text[at] === '(' || text[at] === '*'); notes++) {
    const lead = new Cursor(text, at, Math.min(lineEnd, at + LONGEST));
    if (lead.eat(LEADING_MARKS) === undefined && lead.eat(LEADING_NOTE) === undefined) break;
    at = lead.at;
  }
  const reading = readAfterByline(text, at, lineEnd, context) ?? readBare(text, at, lineEnd, context);
  return reading && withPlaceAfter(text, reading, lineEnd, context);
}

/** "(ANSA) - Rome, March 3 -": some agencies sign before the place. */
function withPlaceAfter(
  text: string,
  signed: DatelineReading,
  lineEnd: number,
  context: DatelineContext,
): DatelineReading {
  const { places, agencies, filed, anchors } = signed.dateline;
  if (places.length > 0 || filed !== undefined || agencies.length === 0 || signed.issue) return signed;
  const placed = readBare(text, signed.bodyStart, lineEnd, context);
  if (placed === undefined || placed.dateline.places.length === 0 || placed.dateline.agencies.length > 0) return signed;
  const { start } = anchors[0];
  const { end } = placed.dateline.anchors[0];
  return {
    ...placed,
    dateline: { ...placed.dateline, raw: text.slice(start, end), agencies, anchors: anchorsOf(start, end) },
    weak: false,
    ...(signed.byline && { byline: signed.byline }),
  };
}

/** "By Ana Pop and Ion Berg OSLO (Nordlys) -": collapsed copy has the byline in the line of the dateline. */
function readAfterByline(
  text: string,
  start: number,
  lineEnd: number,
  context: DatelineContext,
): DatelineReading | undefined {
  if (text[start] !== 'B') return undefined;
  const cursor = new Cursor(text, start, Math.min(lineEnd, start + LONGEST));
  if (cursor.eat(BY) === undefined) return undefined;
  if (!eatNames(cursor, NO_NAME)) return undefined;
  const byline = trimSpan(text, { start, end: cursor.at });
  const reading = readBare(text, cursor.at, lineEnd, context);
  return reading && byline && { ...reading, byline };
}

/** Eats the words of names up to what follows them; false where other words stand there. */
function eatNames(cursor: Cursor, end: RegExp): boolean {
  for (let words = 0; words < MOST_NAME_WORDS; words++) {
    if (cursor.sees(end)) return words > 0;
    if (cursor.eat(WORD_OF_NAME) === undefined) return false;
  }
  return false;
}

function readBare(text: string, start: number, lineEnd: number, context: DatelineContext): DatelineReading | undefined {
  const cursor = new Cursor(text, start, Math.min(lineEnd, start + LONGEST));
  if (!SIGN_OF_DATELINE.test(cursor.slice(start, cursor.end))) return undefined;
  const parts = eatParts(cursor, context.book);
  const end = cursor.at;
  if (end === start) return undefined;
  const isSigned = text[end - 1] === ')' && cursor.eat(SIGNS_AFTER) !== undefined && eatNames(cursor, DASH);
  const byline = isSigned ? trimSpan(text, { start: end + 1, end: cursor.at }) : undefined;
  if (!isSigned) cursor.at = end;
  const separator = cursor.eat(SEPARATOR);
  const separated = separator !== undefined;
  const atEnd = cursor.at >= lineEnd;
  const leads = atEnd || cursor.sees(STORY);
  // "New Delhi: Ferries stopped.", "Tripoli, Lebanon – Ferries stopped."
  const isMarked = separator?.[0].trim() === ':' || text.slice(start, end).includes(', ');
  const byMark = isMarked && separated && leads && isProse(text, cursor.at, lineEnd);
  const { book, reference } = context;
  if (!isDateline(parts, { separated, leads, atEnd, book }) && !(byMark && isKnownTown(parts, book))) return undefined;
  const filed = parts.date && filedOn(parts.date, reference);
  return {
    dateline: {
      raw: text.slice(start, end),
      places: parts.places.map(withUsualName),
      agencies: [...parts.agencies],
      ...(filed !== 'impossible' && filed),
      anchors: anchorsOf(start, end),
    },
    bodyStart: skipSpace(text, cursor.at, lineEnd),
    weak: parts.agencies.length === 0 && parts.date === undefined,
    ...(byline && { byline }),
    ...(filed === 'impossible' && parts.date && { issue: impossibleDate(parts.date) }),
  };
}

/** "New Delhi: Ferries stopped on Monday.": a town in small letters needs a colon or its country, and a sentence after it. */
function isKnownTown({ places: [place, ...more], agencies, date }: Parts, book: PlaceBook): boolean {
  if (place?.country === undefined || more.length > 0 || agencies.length > 0 || date !== undefined) return false;
  return !book.isCountry(place.text);
}

const SHORTEST_SENTENCE = 60;

const isProse = (text: string, start: number, end: number): boolean =>
  end - start >= SHORTEST_SENTENCE && endsSentence(text.slice(start, end));

function skipSpace(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Date and agency come in either order, and the date may stand in the agency's brackets. */
function eatParts(cursor: Cursor, book: PlaceBook): Parts {
  const found = eatPlaces(cursor, book);
  const early = eatEarlyDate(cursor);
  const signed = eatAgencies(cursor);
  const late = early ?? signed?.date ?? (signed && eatDate(cursor));
  // "(3 March 2021)" has no agency; one may follow.
  const agencies = signed?.agencies.length === 0 ? eatAgencies(cursor)?.agencies : signed?.agencies;
  return { ...found, agencies: agencies ?? [], date: late };
}

/** "OSLO - March 3 -" has a date, "OSLO - March 3 sales rose" opens its story with one. */
function eatEarlyDate(cursor: Cursor): DateReading | undefined {
  const before = cursor.at;
  const date = eatDate(cursor);
  if (date === undefined) return undefined;
  const afterDash = /[-–—―]/.test(cursor.slice(before, date.start));
  if (!afterDash || cursor.sees(SEPARATOR_OR_AGENCY)) return date;
  cursor.at = before;
  return undefined;
}

interface Surroundings {
  readonly separated: boolean;
  /** The story's first word follows as stories begin, or the line ends. */
  readonly leads: boolean;
  readonly atEnd: boolean;
  readonly book: PlaceBook;
}

function isDateline(
  { places, agencies, date, inCapitals }: Parts,
  { separated, leads, atEnd, book }: Surroundings,
): boolean {
  if (!separated && !leads) return false;
  const signed = agencies.some(({ text }) => isKnownAgency(text));
  const [place] = places;
  // "March 3 (Nordlys) - Ferries stopped": a day and a sign need no place, whoever signs.
  if (place === undefined) return signed || (agencies.length > 0 && date !== undefined && separated && leads);
  const known = place.country !== undefined || book.lookupPlace(place.text) !== undefined;
  if (!known && isKnownAgency(place.text)) return false;
  if (!inCapitals && !known && !signed) return false;
  if (signed) return true;
  const long = place.text.replace(/\P{L}/gu, '').length > 3;
  if (agencies.length > 0 && date === undefined)
    return (
      long &&
      inCapitals &&
      leads &&
      (known || separated) &&
      agencies.every((each) => maySign(each.text, place.text, book))
    );
  if (agencies.length > 0) return true;
  // "OSLO, March 3 Ferries stopped": collapsed copy loses the mark, but not the capitals.
  if (date !== undefined) return separated ? known || (long && leads) : known && (atEnd || (inCapitals && leads));
  // "OSLO" alone in its line, between a byline and a story
  return (
    long && inCapitals && (separated || atEnd) && leads && place.country !== undefined && !book.isCountry(place.text)
  );
}
