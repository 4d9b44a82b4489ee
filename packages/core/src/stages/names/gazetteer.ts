import type { WorkKind } from '../../model/work.ts';
import { PhraseBook } from '../../text/phrases.ts';
import { Shape, type Token, tokenize } from '../../text/tokens.ts';
import { AGENCIES } from '../../vocabulary/agencies.ts';
import { COUNTRY_ENTRIES } from '../../vocabulary/countries.ts';
import { LEXICON } from '../../vocabulary/full-lexicon.ts';
import { organizationForms } from '../../vocabulary/organizations.ts';
import { OTHER_NAMES } from '../../vocabulary/peoples.ts';
import { type KnownPlace, lookupPlace, placeNames } from '../../vocabulary/places.ts';
import { lookupWork, workForms } from '../../vocabulary/works.ts';
import { isCapital, isPossessive } from './words.ts';

/** What the vocabularies know a name to be; `people` is a nationality of several words, or an event. */
interface Meaning {
  readonly type: 'organization' | 'people' | 'place' | 'work';
  readonly place?: KnownPlace;
  readonly work?: WorkKind;
}

/** `upper` and `small` tell "US" from "us" and "Apple" from "apple". */
interface Entry {
  readonly type: Meaning['type'];
  readonly place: KnownPlace | undefined;
  readonly work: WorkKind | undefined;
  readonly upper: boolean;
  readonly small: boolean;
}

/** A known name in the copy and the index after it. */
export interface Known {
  readonly type: Meaning['type'];
  readonly place: KnownPlace | undefined;
  readonly work: WorkKind | undefined;
  readonly end: number;
}

/** The longest known name that begins at a token and is printed as names are. */
export function knownAt(tokens: readonly Token[], at: number, limit: number): Known | undefined {
  const found = BOOK.match(tokens, at);
  if (found === undefined || found.end > limit) return undefined;
  const { value, end } = found;
  if (!(isCapital(tokens[end - 1]) || isPossessive(tokens[end - 1])) || (!value.small && !isCapital(tokens[at])))
    return undefined;
  if (value.upper && end === at + 1 && tokens[at]?.word.shape !== Shape.upper) return undefined;
  return { type: value.type, place: value.place, work: value.work, end };
}

/** Places are listed in lower case: "u.s.", "uk". */
const INITIALS = new Set(COUNTRY_ENTRIES.flatMap(({ names }) => names.filter((name) => /^[A-Z.]+$/.test(name))));
const isInitials = (name: string): boolean => INITIALS.has(name.toUpperCase()) || /^(?:[a-z]\.){2,}$/.test(name);
const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Words of nothing but letters of ASCII, a space between them: such a name shows its words without the tokeniser. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;
/** "al-Qaida", not "eBay". */
const OPENS_SMALL = /^[a-z]+\b/;

function compile(): PhraseBook<Entry> {
  const book = new PhraseBook<Entry>();
  const names = [...knownNames()];
  const others = tokenizeLines(names.map(([name]) => name).filter((name) => !PLAIN.test(name)));
  let next = 0;
  for (const [name, { type, place, work }] of names) {
    const words = PLAIN.test(name) ? name.toLowerCase().split(' ') : (others[next++] ?? []);
    const upper = name.length < 8 && name === name.toUpperCase();
    book.add(words, { type, place, work, upper, small: OPENS_SMALL.test(name) });
  }
  return book;
}

/** Every name that the vocabularies know; of equal ones, the first counts. */
function* knownNames(): Iterable<[string, Meaning]> {
  for (const form of workForms()) yield [form, { type: 'work', work: lookupWork(form)?.kind ?? 'agreement' }];
  for (const form of organizationForms()) yield [form, { type: 'organization' }];
  for (const agency of AGENCIES) yield [agency, { type: 'organization' }];
  for (const { demonyms } of COUNTRY_ENTRIES)
    for (const demonym of demonyms) if (demonym.includes(' ')) yield [demonym, { type: 'people' }];
  for (const name of OTHER_NAMES) yield [name, { type: 'people' }];
  for (const name of placeNames()) {
    const place = lookupPlace(name);
    if (place !== undefined)
      yield [isInitials(name) ? name.toUpperCase() : capitalised(name), { type: 'place', place }];
  }
}

/** The words of each name in lower case. All are cut as one text: engines read strings of one make faster than of many. */
function tokenizeLines(names: readonly string[]): string[][] {
  const lines = names.map((): string[] => []);
  let line = 0;
  let end = names[0]?.length ?? 0;
  for (const { start, word } of tokenize(names.join('\n'), LEXICON)) {
    while (start > end) end += 1 + (names[++line]?.length ?? 0);
    lines[line]?.push(word.lower);
  }
  return lines;
}

const BOOK = compile();
