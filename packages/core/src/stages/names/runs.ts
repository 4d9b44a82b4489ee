import { Shape, type Token, TokenKind } from '../../text/tokens.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { ENVOYS, GENITIVE_WORDS, IDEALS, NAME_SUFFIXES, OFFICE_HOLDERS } from '../../vocabulary/name-parts.ts';
import { knownAt } from './gazetteer.ts';
import {
  has,
  isCapital,
  isHyphen,
  isInitial,
  isLower,
  isNameWord,
  isPossessive,
  isSaid,
  isText,
  isWord,
  shareCodeEnd,
  touchesBoth,
} from './words.ts';

/** A run has no more tokens than this: longer ones are lists of capitals that name nothing. */
const LONGEST = 20;
/** Words that take "of" and more capitals into their name: "Ministry of Finance", "Secretary of State", "Gulf of Aden". */
const TAKES_OF = Lex.organizationHead | Lex.title | Lex.work | Lex.placeHead;
/** "the Senate for President Pop": no name goes on with these after "for" or "on". */
const NO_PURPOSE = Lex.title | Lex.honorific | Lex.givenName | Lex.place | Lex.month | Lex.weekday;
const TAKES_FOR = Lex.organizationHead | Lex.work;

/**
 * The index after a run of capitalised words that stand together, and the small words and marks that join them.
 *
 * A run may hold several names ("US Secretary of State Mike Pompeo"), but no name crosses its end.
 */
export function runEnd(tokens: readonly Token[], from: number, limit: number): number {
  let to = from + 1;
  let complement = false;
  while (to < limit && to - from < LONGEST) {
    const opened = complementAt(tokens, from, to, limit);
    const next = opened ?? joinedAt(tokens, from, to, limit, complement);
    if (next === undefined) break;
    complement ||= opened !== undefined;
    to = next;
  }
  return to;
}

/** "of", "for", "on" and what follows, where the word before asks for it. */
function complementAt(tokens: readonly Token[], from: number, at: number, limit: number): number | undefined {
  const lower = tokens[at]?.word.lower;
  const head = tokens[at - 1];
  const asks =
    (lower === 'of' && has(head, TAKES_OF)) ||
    ((lower === 'for' || lower === 'on' || lower === 'against') && has(head, TAKES_FOR)) ||
    ((lower === 'for' || lower === 'in' || lower === 'with') && at - from > 2 && hasHead(tokens, from, at - 1)) ||
    (lower === 'for' && at === from + 1 && isSaid(tokens[from - 1], 'the') && endsInHead(tokens, at + 1, limit)) ||
    // "Secretary for Security"
    (lower === 'for' && has(head, Lex.title) && isCapital(head) && has(tokens[at + 1], Lex.portfolio)) ||
    (lower === 'to' && ENVOYS.has(head?.word.lower ?? ''));
  // A court in a town is not the Court in that Town.
  if (lower === 'in' && (isTown(tokens, at + 1, limit) || !hasComplement(tokens, from, at))) return undefined;
  if (!asks || !isLower(tokens[at])) return undefined;
  const next = isSaid(tokens[at + 1], 'the') ? at + 2 : at + 1;
  if (next >= limit || !isNameWord(tokens[next]) || (lower !== 'of' && has(tokens[next], NO_PURPOSE))) return undefined;
  return has(tokens[next], Lex.demonym) && !isNameWord(tokens[next + 1]) ? undefined : next + 1;
}

function hasComplement(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (has(tokens[at], Lex.preposition) && isLower(tokens[at])) return true;
  return false;
}

/** "Organization for Security and Cooperation in Europe" */
const REGIONS_OF_BODIES = new Set(['europe', 'asia', 'africa', 'america', 'ireland', 'scotland', 'england']);

const isTown = (tokens: readonly Token[], at: number, limit: number): boolean =>
  !REGIONS_OF_BODIES.has(tokens[at]?.word.lower ?? '') && knownAt(tokens, at, limit)?.type === 'place';

/** "the Ideas for Peace Foundation": the capitals after "for" end in what the body is. */
function endsInHead(tokens: readonly Token[], from: number, limit: number): boolean {
  let at = from;
  while (at < limit && at - from < 4 && isNameWord(tokens[at]) && !has(tokens[at], Lex.organizationHead)) at++;
  return at > from && at < limit && isCapital(tokens[at]) && has(tokens[at], Lex.organizationHead);
}

function hasHead(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (has(tokens[at], Lex.organizationHead)) return true;
  return false;
}

function joinedAt(
  tokens: readonly Token[],
  from: number,
  at: number,
  limit: number,
  complement: boolean,
): number | undefined {
  const token = tokens[at];
  const next = at + 1 < limit ? tokens[at + 1] : undefined;
  if (shareCodeEnd(tokens, at) !== undefined) return undefined;
  if (isNameWord(token) || isSurnameMay(tokens, from, at) || isGivenHe(tokens, from, at)) return at + 1;
  if (isHyphen(token) && touchesBoth(tokens, at)) {
    if (isCapital(next)) return at + 2;
    const crossed = isHyphen(tokens[at + 2]) && touchesBoth(tokens, at + 2) && isCapital(tokens[at + 3]);
    if (crossed && isWord(next) && (next?.word.text.length ?? 9) <= 4) return at + 4;
    return at - from >= 2 && isRomanised(next) && isFamilyName(tokens, at - 2) ? at + 2 : undefined;
  }
  if (isText(token, '&') && isNameWord(next)) return at + 2;
  // "Boat Operators' Association"
  if (token?.word.kind === TokenKind.quote && tokens[at - 1]?.end === token.start && isOwners(tokens, at, limit))
    return at + 2;
  if (isPossessive(token)) return isNameWord(next) && takesGenitive(tokens, at) ? at + 2 : undefined;
  if (token?.word.kind === TokenKind.quote && (has(tokens[at - 1], Lex.givenName) || isInitial(tokens[at - 1])))
    return afterNickname(tokens, at, limit);
  if (isText(token, ','))
    return isSuffix(next) || isOfPartners(tokens, at) || (complement && isListedTask(tokens, at)) ? at + 2 : undefined;
  // "Kyst and Co"
  if (isSaid(token, 'and') && isCapital(next) && PARTNERS.has(next?.word.lower ?? '')) return at + 2;
  if (isSaid(token, 'and') && isNameWord(next) && has(tokens[at + 2], Lex.work) && isCapital(tokens[at + 2]))
    return tokens[at - 1]?.word.shape === Shape.upper ? undefined : at + 2;
  if (isSaid(token, 'and') && (isPartnership(tokens, at) || isPairedTask(tokens, from, at) || isCreed(tokens, at)))
    return at + 2;
  if (isSaid(token, 'and') && has(tokens[at - 1], Lex.portfolio) && has(next, Lex.portfolio) && isCapital(next))
    return at + 2;
  if (complement && isSaid(token, 'of'))
    return furtherComplement(tokens, at, limit) ?? afterParticles(tokens, at, limit);
  if (complement && isSaid(token, 'and') && isNameWord(next) && !has(tokens[at - 1], Lex.place | Lex.title))
    return has(next, Lex.place | Lex.givenName | Lex.title) ? undefined : at + 2;
  return afterParticles(tokens, at, limit);
}

/** "People's Party", "Prosecutor's Office" */
function takesGenitive(tokens: readonly Token[], at: number): boolean {
  // "St. Peter's Square"
  if (/^st\.?$/.test(tokens[at - 2]?.word.lower ?? '') && knownAt(tokens, at - 2, at) === undefined)
    return has(tokens[at + 1], Lex.placeHead | Lex.organizationHead);
  const holder = tokens[at - 1]?.word.lower ?? '';
  return GENITIVE_WORDS.has(holder) || (OFFICE_HOLDERS.has(holder) && has(tokens[at + 1], Lex.organizationHead));
}

/** A plural in the genitive, and the head of a body not far behind it. */
function isOwners(tokens: readonly Token[], at: number, limit: number): boolean {
  if (!/^['’]$/.test(tokens[at]?.word.text ?? '') || !/[^s]s$/.test(tokens[at - 1]?.word.text ?? '')) return false;
  for (let next = at + 1; next < limit && next < at + 4 && isNameWord(tokens[next]); next++)
    if (has(tokens[next], Lex.organizationHead)) return true;
  return false;
}

const NO_COMPLEMENT = Lex.place | Lex.givenName | Lex.title | Lex.honorific | Lex.demonym;

/** "Treaty on the Non-Proliferation of Nuclear Weapons", "Convention on the Rights of the Child": a complement of its own. */
function furtherComplement(tokens: readonly Token[], at: number, limit: number): number | undefined {
  const next = isSaid(tokens[at + 1], 'the') ? at + 2 : at + 1;
  const goesOn = next < limit && isNameWord(tokens[next]) && !has(tokens[next], NO_COMPLEMENT);
  return goesOn && !has(tokens[at - 1], NO_COMPLEMENT) ? next + 1 : undefined;
}

/** "Tire and Rubber Co": a company's suffix follows the word after "and". */
const isPartnership = (tokens: readonly Token[], at: number): boolean =>
  isNameWord(tokens[at + 1]) &&
  isCapital(tokens[at + 2]) &&
  has(tokens[at + 2], Lex.companySuffix) &&
  !has(tokens[at - 1], Lex.companySuffix) &&
  !has(tokens[at - 2], Lex.givenName);

/** "Ministry of Trade, Industry and Energy" */
const isListedTask = (tokens: readonly Token[], at: number): boolean =>
  has(tokens[at - 1], Lex.portfolio) &&
  isCapital(tokens[at + 1]) &&
  has(tokens[at + 1], Lex.portfolio) &&
  (isText(tokens[at + 2], ',') || isSaid(tokens[at + 2], 'and'));

const TASK = Lex.opener | Lex.portfolio | Lex.titleModifier;
const NO_TASK =
  Lex.place | Lex.givenName | Lex.demonym | Lex.organizationHead | Lex.title | Lex.honorific | Lex.companySuffix;

/** "Ways and Means Committee", "Customs and Border Protection Agency": a body with two tasks. */
function isPairedTask(tokens: readonly Token[], from: number, at: number): boolean {
  const before = tokens[at - 1];
  if (at - 1 < from || !isCapital(before) || !has(before, TASK) || has(before, NO_TASK)) return false;
  for (let next = at + 1; next <= at + 3 && isNameWord(tokens[next]); next++) {
    if (has(tokens[next], Lex.organizationHead)) return next > at + 1;
    if (has(tokens[next], NO_TASK)) return false;
  }
  return false;
}

/** "Freedom and Justice Party": a party that stands for two things. */
const isCreed = (tokens: readonly Token[], at: number): boolean =>
  IDEALS.has(tokens[at - 1]?.word.lower ?? '') &&
  isNameWord(tokens[at + 1]) &&
  isCapital(tokens[at + 2]) &&
  has(tokens[at + 2], Lex.organizationHead);

const LONGEST_NICKNAME = 3;

/** `Karl "The Bear" Zumwald`: the index after the word that follows a nickname in quotation marks. */
function afterNickname(tokens: readonly Token[], open: number, limit: number): number | undefined {
  for (let at = open + 1; at < Math.min(limit, open + LONGEST_NICKNAME + 2); at++) {
    if (tokens[at]?.word.kind === TokenKind.quote)
      return at > open + 1 && at + 1 < limit && isNameWord(tokens[at + 1])
        ? at + 2
        : afterParticles(tokens, at + 1, limit);
    if (!isCapital(tokens[at])) return undefined;
  }
  return undefined;
}

/** "Theresa May", but not "Theresa on May 3". */
const isSurnameMay = (tokens: readonly Token[], from: number, at: number): boolean =>
  has(tokens[at], Lex.month) &&
  isCapital(tokens[at]) &&
  at > from &&
  has(tokens[at - 1], Lex.givenName | Lex.title | Lex.honorific) &&
  tokens[at + 1]?.word.kind !== TokenKind.number;

/** "Liu He": the pronoun is a given name right behind a family name. */
const isGivenHe = (tokens: readonly Token[], from: number, at: number): boolean =>
  isText(tokens[at], 'He') && at > from && has(tokens[at - 1], Lex.familyFirst);

/** A family name that is known to stand first, or an unknown one before a short given name: "Choo Mi-ae". */
const isFamilyName = (tokens: readonly Token[], at: number): boolean =>
  has(tokens[at], Lex.familyFirst) ||
  (isCapital(tokens[at]) &&
    ((tokens[at]?.word.flags ?? 1) & ~Lex.givenName) === 0 &&
    (tokens[at + 1]?.word.text.length ?? 9) <= (has(tokens[at], Lex.givenName) ? 3 : 5));

/** "Kalten, Berg and Co" */
const isOfPartners = (tokens: readonly Token[], at: number): boolean =>
  isCapital(tokens[at + 1]) &&
  (isSaid(tokens[at + 2], 'and') || isText(tokens[at + 2], '&')) &&
  isCapital(tokens[at + 3]) &&
  PARTNERS.has(tokens[at + 3]?.word.lower ?? '');

/** Who stands behind "and" in the name of a firm. */
const PARTNERS = new Set(['co', 'co.', 'company', 'sons', 'bros', 'bros.', 'partners', 'associates']);

/** What hyphens join to names of all kinds: "the Zumo-led group". */
const HYPHENED = new Set('led based run made held born wide type style era like free bound built'.split(' '));

/** The second half of a Korean given name: "Jae-in". */
const isRomanised = (token: Token | undefined): boolean =>
  isWord(token) &&
  isLower(token) &&
  (token?.word.text.length ?? 9) <= 5 &&
  !has(token, Lex.cue) &&
  !HYPHENED.has(token?.word.text ?? '');

const isSuffix = (token: Token | undefined): boolean =>
  isCapital(token) &&
  ((has(token, Lex.companySuffix) && (token?.word.text.length ?? 0) > 2) ||
    /^(?:jr|sr)\.?$/.test(token?.word.lower ?? ''));

/** "van der", "al-", "bin": the index after the capitalised word that particles lead to. */
function afterParticles(tokens: readonly Token[], at: number, limit: number): number | undefined {
  let next = at;
  while (next < at + 3 && has(tokens[next], Lex.namePart) && isLower(tokens[next])) {
    next++;
    if (isHyphen(tokens[next]) && touchesBoth(tokens, next)) next++;
  }
  return next > at && next < limit && isNameWord(tokens[next]) ? next + 1 : undefined;
}

/** "Jr.", "III": belongs to the name before it. */
export const isNameSuffix = (token: Token | undefined): boolean =>
  token !== undefined && isCapital(token) && NAME_SUFFIXES.has(token.word.lower);
