import type { Phrase } from '../../model/span.ts';
import { anchorsOf } from '../../text/spans.ts';
import { AGENCIES } from '../../vocabulary/agencies.ts';
import type { PlaceBook } from '../../vocabulary/places.ts';
import { Cursor } from './cursor.ts';
import { type DateReading, eatDate } from './dateline-date.ts';

/** Who signs a dateline, and the date that may stand beside the names. */
export interface AgencyReading {
  readonly agencies: readonly Phrase[];
  readonly date: DateReading | undefined;
}

const BRACKET = /[,.]?\s*\(([^()\n]{2,80}?)\s*\)/y;
/** "OSLO, Norway--(NORDLYS)--": some services set dashes about the bracket. */
const BRACKET_AFTER_MARK = /\s*(?:[-–—]+|:)\s*(?=\(\p{L}[^()\n]{1,40}\))/uy;
const SLASHES = /[,.]?\s*\/([\p{L} -]{2,20})\/\.?/uy;
/** "March 3 Kyodo -", "3 March. TASS.": a name without brackets must be one that the vocabulary knows. */
const BARE = /(?:[.,]\s*|\s+)(?:[-–—]\s*)?(\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,2})(?=\.\s|\s*(?::|[-–—_]|$))\.?/uy;
const DATE_IN_BRACKET = /\s+[-–—]\s+(?=\S*\d|\p{Lu}\p{Ll}+ \d)/u;

const KNOWN: ReadonlySet<string> = new Set(AGENCIES.map((name) => name.toLowerCase()));

/** Whether the vocabulary has the agency, or the house of which it names a service ("Reuters Life"). */
export function isKnownAgency(name: string): boolean {
  const lower = name.toLowerCase();
  if (KNOWN.has(lower)) return true;
  const [house = ''] = lower.split(/[ -]/);
  return house.length > 2 && KNOWN.has(house);
}

/** Reads who signs: `(Nordlys / Kyst - 3rd March, 2021)`, `/NORDLYS/`, `Nordlys -`. Stays where it is when nobody does. */
export function eatAgencies(cursor: Cursor): AgencyReading | undefined {
  return eatBracket(cursor) ?? eatMarkedBracket(cursor) ?? eatSlashes(cursor) ?? eatBare(cursor);
}

function eatMarkedBracket(cursor: Cursor): AgencyReading | undefined {
  const before = cursor.at;
  if (cursor.eat(BRACKET_AFTER_MARK) === undefined) return undefined;
  const read = eatBracket(cursor);
  if (read?.agencies.some(({ text }) => isKnownAgency(text))) return read;
  cursor.at = before;
  return undefined;
}

/** Brackets that hold prose are no part of a dateline. */
function eatBracket(cursor: Cursor): AgencyReading | undefined {
  const before = cursor.at;
  const match = cursor.eat(BRACKET);
  const inner = match?.[1];
  if (match === undefined || inner === undefined) return undefined;
  const start = match.index + match[0].indexOf('(') + 1;
  const dash = DATE_IN_BRACKET.exec(inner);
  const names = dash === null ? inner : inner.slice(0, dash.index);
  const dateStart = start + (dash === null ? 0 : dash.index + dash[0].length);
  const date = readDateWithin(cursor, dateStart, start + inner.length);
  if (dash === null && date !== undefined) return { agencies: [], date };
  if (looksLikeNames(names)) return { agencies: splitNames(names, start), date };
  cursor.at = before;
  return undefined;
}

const looksLikeNames = (names: string): boolean =>
  (/^\p{Lu}/u.test(names) || isKnownAgency(names)) && names.split(/\s+/).length <= 8;

function readDateWithin(cursor: Cursor, start: number, end: number): DateReading | undefined {
  const within = new Cursor(cursor.slice(0, end), start, end);
  const date = eatDate(within);
  return date?.start === start ? date : undefined;
}

function splitNames(names: string, offset: number): Phrase[] {
  const found: Phrase[] = [];
  for (const { 0: part, index } of names.matchAll(/[^/,]+/g)) {
    const text = part.trim();
    const start = offset + index + part.indexOf(text);
    if (text !== '') found.push({ text, anchors: anchorsOf(start, start + text.length) });
  }
  return found;
}

function eatSlashes(cursor: Cursor): AgencyReading | undefined {
  const match = cursor.eat(SLASHES);
  const name = match?.[1];
  if (match === undefined || name === undefined) return undefined;
  const start = match.index + match[0].indexOf('/') + 1;
  return { agencies: [{ text: name, anchors: anchorsOf(start, start + name.length) }], date: undefined };
}

function eatBare(cursor: Cursor): AgencyReading | undefined {
  const before = cursor.at;
  const match = cursor.eat(BARE);
  const name = match?.[1];
  if (match === undefined || name === undefined || !isKnownAgency(name)) {
    cursor.at = before;
    return undefined;
  }
  const start = match.index + match[0].indexOf(name);
  return { agencies: [{ text: name, anchors: anchorsOf(start, start + name.length) }], date: undefined };
}

/**
 * Whether an agency that the vocabulary does not know may sign for a place: a short name, not the long form of initials
 * ("FTA (Fjord Transport Agency)") and not a place ("FTA (Oslo)").
 */
export function maySign(agency: string, place: string, book: PlaceBook): boolean {
  const words = agency.split(/[\s-]+/);
  const initials = words.map((word) => word.charAt(0)).join('');
  return (
    words.length <= 4 &&
    words.every((word) => /^\p{Lu}/u.test(word)) &&
    initials.toUpperCase() !== place.replace(/\P{L}/gu, '').toUpperCase() &&
    book.lookupPlace(agency) === undefined
  );
}
