import type { Token } from '../../text/tokens.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { type Evidence, standsAsPlace, weighContext, weighShape } from './evidence.ts';
import type { NameType, Segment, TokenRange } from './mention.ts';
import { isNameSuffix } from './runs.ts';
import type { SmallWords } from './survey.ts';
import { has, isCapital, isHyphen, isInitial, isList, isText } from './words.ts';

/** Fewer points than these name nothing. */
const ENOUGH = 2;
const ENOUGH_FOR_PERSON = 3;
/** More points than these make a person whose surname alone tells. */
const SURELY = 4;
const WEAK_SURNAME = 4;
/** What the name of a company says for its first word alone. */
const SHORT_OF_COMPANY = 4;

/**
 * Settles the kind of every segment.
 *
 * What stands around a name is summed over all its mentions, so that one telling place decides for the whole article. Names of several
 * words are settled first: a surname alone follows the person it belongs to, a name in a list follows its neighbours.
 * `places` are known from the dateline; `small` are the words that the article also prints without a capital.
 */
export function decide(
  tokens: readonly Token[],
  segments: readonly Segment[],
  { places, small }: { readonly places: readonly string[]; readonly small: SmallWords },
): (NameType | 'other' | undefined)[] {
  const types: (NameType | 'other' | undefined)[] = [];
  const surnames = new Map<string, boolean>();
  const parts = new Map<string, NameType | 'other'>();
  for (const name of places) parts.set(name, 'place');
  const companies = new Set<string>();
  for (const segment of segments) {
    types.push(segment.type);
    if (segment.type === 'person') addSurnames(surnames, tokens, segment, true);
    else if (segment.type === 'organization' || segment.type === 'other')
      parts.set(keyOf(tokens, segment), segment.type);
    if (segment.type === 'organization') addCompany(parts, companies, tokens, segment);
  }
  const open = openSegments(tokens, segments, small);
  for (const { key, evidence } of open) if (companies.has(key)) evidence.organization += SHORT_OF_COMPANY;
  for (const name of open) if (name.many) settleAll(name);
  for (const name of open) if (!name.many) settleAll(name);
  tellPlacesFromPeople(tokens, segments, types, surnames);
  tellListedPlaces(tokens, segments, types);
  return types;

  function settleAll({ key, many, indices, evidence }: Open): void {
    for (const index of indices) addNeighbours(evidence, tokens, segments, types, index);
    const type = settle(key, evidence, surnames, parts);
    for (const index of indices) {
      types[index] = type;
      if (type === 'person' && many)
        addSurnames(surnames, tokens, segments[index] as Segment, evidence.person > SURELY);
    }
  }
}

/** "Kyst Trading Inc" makes "Kyst Trading" a body, and "Kyst" one where nothing speaks against it. */
function addCompany(
  parts: Map<string, NameType | 'other'>,
  companies: Set<string>,
  tokens: readonly Token[],
  { from, to }: Segment,
): void {
  let end = to;
  while (end > from + 1 && (has(tokens[end - 1], Lex.companySuffix) || isText(tokens[end - 1], '&'))) end--;
  if (end === to) return;
  if (end > from + 1) parts.set(keyOf(tokens, { from, to: end }), 'organization');
  companies.add(keyOf(tokens, { from, to: from + 1 }));
}

/** "Janet Reno" makes "Reno" a person's name where it does not stand as a place. */
function tellPlacesFromPeople(
  tokens: readonly Token[],
  segments: readonly Segment[],
  types: (NameType | 'other' | undefined)[],
  surnames: ReadonlyMap<string, boolean>,
): void {
  for (let index = 0; index < segments.length; index++) {
    const segment = segments[index] as Segment;
    if (types[index] !== 'place' || segment.to !== segment.from + 1) continue;
    const name = tokens[segment.from]?.word.text ?? '';
    if (surnames.get(name) === true && !standsAsPlace(tokens, segment)) types[index] = 'person';
  }
}

/** "Zumo, Bramsk and Kalten provinces": what nothing else tells is what the end of its list is. */
function tellListedPlaces(
  tokens: readonly Token[],
  segments: readonly Segment[],
  types: (NameType | 'other' | undefined)[],
): void {
  let inList = false;
  for (let index = segments.length - 2; index >= 0; index--) {
    const segment = segments[index] as Segment;
    const next = segments[index + 1] as Segment;
    const joined = types[index + 1] === 'place' && isList(tokens, segment.to, next.from);
    inList = joined && (inList || !isText(tokens[segment.to], ',') || next.from - segment.to > 1);
    if (inList && types[index] === 'other' && segment.type === undefined) types[index] = 'place';
  }
}

/** A name whose kind is open, with all its mentions. */
interface Open {
  readonly key: string;
  /** Whether it has several words. */
  readonly many: boolean;
  readonly indices: number[];
  readonly evidence: Evidence;
  /** Whether each mention may have its capital from opening a sentence. */
  opens: boolean;
}

function openSegments(tokens: readonly Token[], segments: readonly Segment[], small: SmallWords): Open[] {
  const open: Open[] = [];
  const byKey = new Map<string, Open>();
  for (let index = 0; index < segments.length; index++) {
    const segment = segments[index] as Segment;
    if (segment.type !== undefined) continue;
    const key = keyOf(tokens, segment);
    let name = byKey.get(key);
    if (name === undefined) {
      const many = segment.to > segment.from + 1;
      name = { key, many, indices: [], evidence: weighShape(tokens, segment, small), opens: true };
      open.push(name);
      byKey.set(key, name);
    }
    name.indices.push(index);
    name.opens &&= segment.opens;
    weighContext(name.evidence, tokens, segment, segment.limit, segment.end);
  }
  for (const { opens, evidence } of open) if (opens) evidence.other += 2;
  return open;
}

/** The words of a name as one string, for comparing. */
export function keyOf(tokens: readonly Token[], { from, to }: TokenRange): string {
  let key = tokens[from]?.word.text ?? '';
  for (let at = from + 1; at < to; at++) key += ` ${tokens[at]?.word.text ?? ''}`;
  return key;
}

/** "Sergey Lavrov" makes "Lavrov" a person's name; "Geng Shuang" makes "Geng" one. */
function addSurnames(
  surnames: Map<string, boolean>,
  tokens: readonly Token[],
  { from, to }: Segment,
  sure: boolean,
): void {
  const add = (name: string): void => {
    surnames.set(name, sure || surnames.get(name) === true);
  };
  let last = to - 1;
  while (last > from && (isNameSuffix(tokens[last]) || !isCapital(tokens[last]))) last--;
  let name = tokens[last]?.word.text ?? '';
  add(name);
  if (isHyphen(tokens[last - 1]) && last - 2 > from) {
    last -= 2;
    name = keyOf(tokens, { from: last, to: last + 3 });
    add(name);
  }
  for (let at = last - 1; at > from && has(tokens[at], Lex.namePart); at--) {
    name = `${tokens[at]?.word.text} ${name}`;
    add(name);
    add(name.charAt(0).toUpperCase() + name.slice(1));
  }
  const first = tokens[from]?.word.text ?? '';
  addInnerNames(surnames, tokens, from, last);
  if (to > from + 1) surnames.set(first, has(tokens[from], Lex.familyFirst) || surnames.get(first) === true);
}

/** "Pedro Lopez Berg" may be "Lopez" and is "Lopez Berg" where his people give two surnames. */
function addInnerNames(surnames: Map<string, boolean>, tokens: readonly Token[], from: number, last: number): void {
  for (let at = last - 1; at > from; at--) {
    const inner = tokens[at];
    if (!isCapital(inner) || isInitial(inner)) continue;
    const name = inner?.word.text ?? '';
    if (!surnames.has(name)) surnames.set(name, false);
    if (at === last - 1) surnames.set(`${name} ${tokens[last]?.word.text}`, true);
  }
}

function settle(
  key: string,
  { person, organization, place, other }: Evidence,
  surnames: ReadonlyMap<string, boolean>,
  parts: ReadonlyMap<string, NameType | 'other'>,
): NameType | 'other' {
  const known = parts.get(key);
  if (known !== undefined) return known;
  if (surnames.get(key) === true) return 'person';
  const named = person + (surnames.has(key) ? WEAK_SURNAME : 0);
  if (named >= ENOUGH_FOR_PERSON && named >= organization && named >= place && named > other) return 'person';
  if (place >= ENOUGH && place >= organization && place > other) return 'place';
  return organization >= ENOUGH && organization > other ? 'organization' : 'other';
}

/** A list names things of one kind: "Hama, Aleppo and Latakia". */
function addNeighbours(
  evidence: Evidence,
  tokens: readonly Token[],
  segments: readonly Segment[],
  types: readonly (NameType | 'other' | undefined)[],
  index: number,
): void {
  const self = segments[index];
  const before = segments[index - 1];
  const after = segments[index + 1];
  const typeBefore = types[index - 1];
  const typeAfter = types[index + 1];
  if (self === undefined) return;
  if (before && typeBefore && typeBefore !== 'work' && isList(tokens, before.to, self.from)) evidence[typeBefore] += 2;
  if (after === undefined || typeAfter === undefined || typeAfter === 'work') return;
  if (isList(tokens, self.to, after.from)) evidence[typeAfter] += 2;
  else if (typeAfter === 'place' && after.from === self.to + 1 && isText(tokens[self.to], ',')) evidence.place += 2;
}
