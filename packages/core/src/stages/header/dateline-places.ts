import type { DatelinePlace } from '../../model/dateline.ts';
import { anchorsOf } from '../../text/spans.ts';
import { readMonth } from '../../vocabulary/months.ts';
import type { KnownPlace, PlaceBook } from '../../vocabulary/places.ts';
import type { Cursor } from './cursor.ts';
import { seesDate } from './dateline-date.ts';

/** The places of a dateline, and whether the first is printed in capitals, as datelines are. */
export interface PlacesReading {
  /** The `name` of a place that the vocabulary does not know is empty. */
  readonly places: readonly DatelinePlace[];
  readonly inCapitals: boolean;
}

const MOST_PLACES = 6;
const CAPITAL_PLACE = /\p{Lu}[\p{Lu}\p{M}.'’`]*(?:[ -]\p{Lu}[\p{Lu}\p{M}.'’`]*){0,5}(?![\p{Ll}\p{N}])/uy;
const TITLE_PLACE = /\p{Lu}[\p{L}\p{M}.'’]*(?:[ -](?:\p{Lu}[\p{L}\p{M}.'’]*|de|del|es|al|of|the|and|el|du|la)){0,5}/uy;
/** "La paz, march 4": a known place whose later words lack their capitals. */
const CARELESS_PLACE = /\p{Lu}\p{Ll}+(?: \p{Ll}+){1,2}(?=,)/uy;
const REGION = / ?, ?(\p{Lu}[\p{L}.]*(?:(?: of| of the| and)? \p{Lu}[\p{L}.]*){0,3})(?=[ ,(:/–—_-]|$)/uy;
/** "Pune [India]", as agencies of India print it; "KABUL (Afghanistan), March 3 (AFP)", where the agency has brackets of its own. */
const BRACKETED_REGION =
  / ?(?:\[(?=\p{Lu}[\p{L} ]{2,30}\])|\((?=[\p{L} ]{3,30}\),[^()\n]{3,20}\())(\p{Lu}[\p{L} ]{2,30})[\])]/uy;
const BETWEEN_PLACES = / ?(?:\/|;|, | and | - (?=\p{Lu}{2}))\s?/uy;
const SLASH = / ?\/ ?/y;
/** "WASHINGTON D.C.": initials of a state after a place, without a comma. */
const TRAILING_STATE = /^(.{2,}) ((?:\p{L}\.){2,})$/u;

/** Reads the places at the start of a line; stays where it is when there is none. */
export function eatPlaces(cursor: Cursor, book: PlaceBook): PlacesReading {
  const places: DatelinePlace[] = [];
  const inCapitals = cursor.sees(CAPITAL_PLACE);
  for (let more = true; more && places.length < MOST_PLACES; ) {
    const place = eatPlace(cursor, inCapitals ? CAPITAL_PLACE : TITLE_PLACE, book);
    if (place === undefined) break;
    places.push(place);
    const after = cursor.at;
    more = inCapitals ? seesCapitalPlace(cursor) : seesKnownPlace(cursor, book);
    if (!more) cursor.at = after;
  }
  return { places, inCapitals: inCapitals && (places[0]?.text.length ?? 0) > 1 };
}

const seesCapitalPlace = (cursor: Cursor): boolean =>
  cursor.eat(BETWEEN_PLACES) !== undefined && cursor.sees(CAPITAL_PLACE) && !seesDate(cursor);

/** "Oslo/Bergen": in small letters, a slash and a town that is known. */
function seesKnownPlace(cursor: Cursor, book: PlaceBook): boolean {
  if (cursor.eat(SLASH) === undefined) return false;
  const start = cursor.at;
  const printed = cursor.eat(TITLE_PLACE)?.[0];
  cursor.at = start;
  return printed !== undefined && book.lookupPlace(printed) !== undefined;
}

function eatPlace(cursor: Cursor, expression: RegExp, book: PlaceBook): DatelinePlace | undefined {
  if (seesDate(cursor)) return undefined;
  const before = cursor.at;
  const match = eatCareless(cursor, book) ?? cursor.eat(expression);
  if (match === undefined) return undefined;
  const { head, state } = splitState(match[0], book);
  const printed = head ?? withoutMarks(match[0]);
  // The marks are for whoever reads on, so that "MOSCOW. March 3" has its stop before the date.
  cursor.at = before + (state === undefined ? printed.length : match[0].length);
  const known = book.lookupPlace(printed);
  const region = state === undefined ? eatRegion(cursor, book) : book.lookupPlace(state);
  const country = countryOf(region, known, book);
  return {
    text: printed,
    name: known?.name ?? '',
    ...(country !== undefined && { country }),
    anchors: anchorsOf(before, before + printed.length),
  };
}

/** "ATLANTA, Georgia" lies in the state, "TBILISI, Georgia" in the country of that name. */
function countryOf(region: KnownPlace | undefined, town: KnownPlace | undefined, book: PlaceBook): string | undefined {
  if (region !== undefined && book.isUsState(region.name) && town?.country !== region.country) return 'US';
  return region?.country ?? town?.country;
}

function splitState(printed: string, book: PlaceBook): { readonly head?: string; readonly state?: string } {
  const [, head, state] = TRAILING_STATE.exec(printed) ?? [];
  return head === undefined || state === undefined || book.lookupPlace(head) === undefined ? {} : { head, state };
}

/** A full stop at the end belongs to initials ("U.N.") and to nothing else. */
const withoutMarks = (printed: string): string =>
  /(?:^|[ .-])\p{L}\.$/u.test(printed) ? printed : printed.replace(/[ .'’-]+$/, '');

function eatCareless(cursor: Cursor, book: PlaceBook): RegExpExecArray | undefined {
  const before = cursor.at;
  const match = cursor.eat(CARELESS_PLACE);
  if (match !== undefined && book.lookupPlace(match[0]) !== undefined) return match;
  cursor.at = before;
  return undefined;
}

/** ", Kenya", ", N.Y.": as many of the words as name a region; unknown words are taken for one too. */
function eatRegion(cursor: Cursor, book: PlaceBook): KnownPlace | undefined {
  const bracketed = cursor.eat(BRACKETED_REGION);
  if (bracketed !== undefined) return book.lookupPlace(bracketed[1] ?? '');
  if (seesDate(cursor)) return undefined;
  const match = cursor.eat(REGION);
  if (match === undefined) return undefined;
  const words = (match[1] ?? '').split(' ');
  for (let count = words.length; count > 0; count--) {
    const name = words.slice(0, count).join(' ');
    const found = book.lookupPlace(name) ?? book.lookupPlace(`${name}.`);
    if (found === undefined) continue;
    cursor.at -= lengthOf(words.slice(count));
    return found;
  }
  const month = words.findIndex((word) => readMonth(word) !== undefined);
  if (month === 0) cursor.at = match.index;
  else if (month > 0) cursor.at -= lengthOf(words.slice(month));
  return undefined;
}

/** Of words and the space before each. */
const lengthOf = (words: readonly string[]): number => words.reduce((length, word) => length + word.length + 1, 0);

const SMALL_WORDS: ReadonlySet<string> = new Set(
  'of the and de del la el es al du des da do di en sur le aboard near on'.split(' '),
);

/** Names a place that the vocabulary does not know as it is printed. */
export const withUsualName = (place: DatelinePlace): DatelinePlace =>
  place.name === '' ? { ...place, name: inUsualCapitals(place.text) } : place;

/** "DAR ES SALAAM" as "Dar es Salaam", "O'BRIEN" as "O'Brien". */
function inUsualCapitals(printed: string): string {
  const words = printed.toLowerCase().split(/(?<=[ -])/);
  return words.map((word, index) => (index > 0 && SMALL_WORDS.has(word.trim()) ? word : capitalize(word))).join('');
}

const capitalize = (word: string): string =>
  word.replace(/^(\p{L})(['’`]\p{L})?/u, (_, first: string, second = '') => first.toUpperCase() + second.toUpperCase());
