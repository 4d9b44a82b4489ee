import { Shape, type Token, TokenKind } from '../../text/tokens.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { BEFORE_NAMES, ENVOYS, POST_NOMINALS } from '../../vocabulary/name-parts.ts';
import { Form } from '../../vocabulary/word-forms.ts';
import type { TokenRange } from './mention.ts';
import {
  FUNCTIONAL,
  has,
  isCapital,
  isHyphen,
  isInnerPreposition,
  isLower,
  isNameWord,
  isPossessive,
  isSaid,
  isText,
  touchesBoth,
} from './words.ts';

/** Plurals tell of others: "Pop, Senators Berg and Kalten". */
const PLURAL = /[^s]s$|men$/;
/** What may stand between a head and what the office is for. */
const LEADS_TO_OFFICE = new Set(['of', 'for', 'to']);
const RELATIVES = new Set(['who', 'whose', 'whom']);
/** A title that several people share. */
export const isPlural = (token: Token | undefined): boolean => PLURAL.test(token?.word.lower ?? '');
/** Titles are no longer than this, in tokens; between commas after a name they may say more. */
const LONGEST = 14;
const LONGEST_AFTER = 30;
/** Plain nouns that stand before a title in small letters: "works council head". */
const MOST_NOUNS = 2;

/**
 * The title that ends right before a name: "US Secretary of State", "Chinese Foreign Ministry spokesman", "newly-elected President".
 *
 * Shape: modifiers, a head, and perhaps "of" with what the office is for. Undefined where no head is among the words.
 */
export function titleBefore(tokens: readonly Token[], nameStart: number, limit: number): TokenRange | undefined {
  let from = nameStart;
  let headed = false;
  while (from > limit && nameStart - from < LONGEST) {
    const bracket = bracketBefore(tokens, from);
    const isNoun = headed && from - 2 >= limit && isAttributive(tokens, from - 1, nameStart);
    if (bracket === undefined && !isNoun && !belongs(tokens, from - 1, headed, nameStart)) break;
    from = bracket ?? from - 1;
    headed ||= isHead(tokens[from]);
  }
  while (from < nameStart && !opensTitle(tokens, from)) from++;
  if (!headed || from === nameStart) return undefined;
  return { from: isLower(tokens[from]) ? withNouns(tokens, from, limit) : from, to: nameStart };
}

/** "Kyst television host": a plain noun between a name and a head, and no verb. */
const isAttributive = (tokens: readonly Token[], at: number, end: number): boolean =>
  isHead(tokens[at + 1]) &&
  isLower(tokens[at + 1]) &&
  isPlainNoun(tokens[at]) &&
  ((tokens[at]?.word.forms ?? 0) & Form.past) === 0 &&
  (!isPlural(tokens[at]) || FIELDS.has(tokens[at]?.word.lower ?? '')) &&
  // "former farm minister"
  (BEFORE_NAMES.has(tokens[at - 1]?.word.lower ?? '') ||
    (isCapital(tokens[at - 1]) && belongs(tokens, at - 1, true, end)));

/** Plurals that no verb in the third person is. */
const FIELDS = new Set(['sports', 'news', 'arms', 'sales', 'operations', 'communications', 'relations']);

/** "Secretary General of the Safe Ferries Organization (SFO)": the index of the bracket that opens what closes here. */
const bracketBefore = (tokens: readonly Token[], end: number): number | undefined =>
  isText(tokens[end - 1], ')') && isText(tokens[end - 3], '(') && isCapital(tokens[end - 4]) ? end - 3 : undefined;

/** "works council head", "aid worker": nouns that no verb can be, since a mark, a determiner or a preposition stands before them. */
function withNouns(tokens: readonly Token[], from: number, limit: number): number {
  let at = from;
  while (at > limit && from - at < MOST_NOUNS && isPlainNoun(tokens[at - 1])) at--;
  const before = tokens[at - 1];
  const closed =
    at > limit && before?.word.kind !== TokenKind.word
      ? !isPossessive(before)
      : has(before, Lex.determiner | Lex.preposition) && before?.word.lower !== 'to';
  return closed ? at : from;
}

const isPlainNoun = (token: Token | undefined): boolean =>
  isLower(token) && !has(token, NO_NOUN) && !/(?:ing|ed|ly)$/.test(token?.word.text ?? '');

const NO_NOUN = FUNCTIONAL | Lex.adverb | Lex.cue | Lex.time;

/** "The head of the harbour board, Ana Pop, left", "Head of the Kyst state corporation Ana Pop left": a title with what the office is for. */
export function officeBefore(
  tokens: readonly Token[],
  { from: name, to }: TokenRange,
  limit: number,
): TokenRange | undefined {
  const isSetOff = isText(tokens[name - 1], ',');
  if (isSetOff && !isText(tokens[to], ',')) return undefined;
  const end = isSetOff ? name - 1 : name;
  for (let at = end - 1; at >= limit && end - at < LONGEST; at--) {
    const token = tokens[at] as Token;
    if (isHead(token) && LEADS_TO_OFFICE.has(tokens[at + 1]?.word.lower ?? '')) {
      let from = at;
      while (from > limit && has(tokens[from - 1], OF_OFFICE)) from--;
      const opens = isSetOff ? has(tokens[from - 1], Lex.determiner) : from === limit && isCapital(tokens[from]);
      return opens && !isPlural(token) ? { from, to: end } : undefined;
    }
    if (token.word.kind !== TokenKind.word ? closesApposition(tokens, at) : opensClause(token)) return undefined;
  }
  return undefined;
}

/** A word that tells of a clause, and of no title. */
const opensClause = (token: Token): boolean =>
  has(token, Lex.auxiliary | Lex.subjectPronoun | Lex.subordinator) ||
  (isLower(token) && has(token, Lex.cue) && /(?:ed|[^s]s|said|told)$/.test(token.word.text));

/** The title between a name and what it follows, where commas set off the name: "his chief negotiator, Ana Pop, said". */
export function titleBeforeComma(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  limit: number,
): TokenRange | undefined {
  if (from - 2 < limit || !isText(tokens[from - 1], ',') || !/^[,.]$/.test(tokens[to]?.word.text ?? ''))
    return undefined;
  // "special envoy for Norway"
  let end = from - 1;
  while (end > limit && isCapital(tokens[end - 1])) end--;
  if (end < from - 1) end = LEADS_TO_OFFICE.has(tokens[end - 1]?.word.lower ?? '') ? end - 1 : from - 1;
  const title = isHead(tokens[end - 1]) ? titleBefore(tokens, end, limit) : undefined;
  const before = title && tokens[title.from - 1];
  return title && (isPossessive(before) || has(before, Lex.determiner))
    ? { from: title.from, to: from - 1 }
    : undefined;
}

export const isHead = (token: Token | undefined): boolean => has(token, Lex.title);

function belongs(tokens: readonly Token[], at: number, headed: boolean, end: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const { word } = token;
  if (isInnerPreposition(tokens, at) || isPrefix(tokens, at)) return true;
  if (word.kind === TokenKind.punctuation) return word.text === '-' && tokens[at - 1]?.end === token.start;
  if (
    word.kind !== TokenKind.word ||
    (has(token, Lex.preposition) && !LEADS_TO_OFFICE.has(word.lower) && !isCapital(token))
  )
    return false;
  if (LEADS_TO_OFFICE.has(word.lower)) return at + 1 < end && joinsOffice(tokens, at, headed);
  if (word.lower === 'the') return isOfficeArticle(tokens, at);
  if (word.lower === 'and') return headed && joinsHeads(tokens[at - 1], tokens[at + 1]);
  if (OUSTS.has(word.text) && isCapital(tokens[at - 1]) && !has(tokens[at - 1], Lex.demonym)) return false;
  if (isHead(token) || has(token, Lex.titleModifier) || has(token, Lex.demonym)) return !has(token, Lex.determiner);
  return isNameWord(token) && !has(token, Lex.adverb | Lex.givenName);
}

/** "Kyst ousted President Ana Pop": verbs, behind the name of whoever does so. */
const OUSTS = new Set(['ousted', 'elected', 'deposed', 'jailed']);

/** "Prime Minister and Finance Minister Ana Pop", "founder and chief executive Ana Pop" */
const joinsHeads = (before: Token | undefined, after: Token | undefined): boolean =>
  isHead(before) &&
  (isCapital(before) ? isCapital(after) : !isPlural(before) && has(after, Lex.title | Lex.titleModifier));

/** "pro-Norway minister" */
const isPrefix = (tokens: readonly Token[], at: number): boolean =>
  isLower(tokens[at]) && isHyphen(tokens[at + 1]) && touchesBoth(tokens, at + 1) && isCapital(tokens[at + 2]);

/** "Secretary of State", "president for Europe", and behind another head only "Chief of Staff", "Ministry of Finance". */
function joinsOffice(tokens: readonly Token[], at: number, headed: boolean): boolean {
  const before = tokens[at - 1];
  const word = tokens[at]?.word.lower;
  const after = tokens[at + 1];
  if (!isCapital(after) && !isOfficeArticle(tokens, at + 1)) return false;
  if (word === 'to') return ENVOYS.has(before?.word.lower ?? '');
  if (!headed) return has(before, Lex.title | Lex.organizationHead);
  if (word !== 'of' || !isCapital(before)) return false;
  return has(before, Lex.organizationHead) || (isHead(before) && has(after, Lex.portfolio));
}

/** "Chancellor of the Exchequer", "Ambassador to the United Nations" */
const isOfficeArticle = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word.lower === 'the' &&
  (tokens[at - 1]?.word.lower === 'of' || tokens[at - 1]?.word.lower === 'to') &&
  isHead(tokens[at - 2]) &&
  isCapital(tokens[at - 2]) &&
  isCapital(tokens[at + 1]);

function opensTitle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token?.word.kind === TokenKind.word &&
    token.word.lower !== 'and' &&
    !LEADS_TO_OFFICE.has(token.word.lower) &&
    token.word.lower !== 'then' &&
    !/^['’]s$/i.test(token.word.text)
  );
}

/** The title after a name: "Ana Pop KC", and set off by commas or before a stop "Ana Pop, the Norwegian finance minister,". */
export function titleAfter(tokens: readonly Token[], nameEnd: number): TokenRange | undefined {
  if (POST_NOMINALS.has(tokens[nameEnd]?.word.text ?? '')) return { from: nameEnd, to: nameEnd + 1 };
  if (tokens[nameEnd]?.word.text !== ',') return undefined;
  let from = nameEnd + 1;
  // "Ana Pop, 61, a retired teacher"
  if (
    tokens[from]?.word.kind === TokenKind.number &&
    isText(tokens[from + 1], ',') &&
    has(tokens[from + 2], Lex.determiner)
  )
    from += 2;
  if (has(tokens[from], Lex.determiner)) from++;
  else if (!isCapital(tokens[from]) && !has(tokens[from], OF_OFFICE) && !isTrade(tokens, from)) return undefined;
  const to = appositionEnd(tokens, from);
  return to === undefined ? undefined : { from, to };
}

const OF_OFFICE = Lex.title | Lex.titleModifier | Lex.demonym;

/** "Ana Pop, automotive analyst for Kyst, said": a plain noun with the head right behind it. */
const isTrade = (tokens: readonly Token[], at: number): boolean =>
  isPlainNoun(tokens[at]) && isHead(tokens[at + 1]) && isLower(tokens[at + 1]) && !isPlural(tokens[at + 1]);

/** The end of a title that opens at an index, where one does and nothing but a title stands there. */
function appositionEnd(tokens: readonly Token[], from: number): number | undefined {
  let headed = false;
  let listed = false;
  for (let at = from; at < from + LONGEST_AFTER; at++) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (isHead(token)) {
      if (!headed && (isCapital(tokens[at + 1]) || isPlural(token))) return undefined;
      headed = true;
    }
    // "Ana Pop, Chief of Staff Karl Berg and Ion Lie"
    if (
      headed &&
      has(token, Lex.givenName) &&
      isCapital(token) &&
      isCapital(tokens[at - 1]) &&
      has(tokens[at - 1], Lex.portfolio)
    )
      return undefined;
    if (closesApposition(tokens, at)) return headed && at > from && (!listed || isText(token, ',')) ? at : undefined;
    // "the geologist whose surveys"
    if (headed && RELATIVES.has(token.word.lower)) return at;
    if ((!isUpper(token) && has(token, Lex.auxiliary | Lex.subjectPronoun)) || isSaying(token)) return undefined;
    // "a counsel appointed to look into it"
    if (headed && isReduced(tokens, at)) return at;
    if (has(token, Lex.subordinator) && !isUpper(token)) return undefined;
    if (token.word.kind === TokenKind.quote && !isPossessive(token)) return undefined;
    // "Ana Pop, the president and the minister."
    listed ||= has(token, Lex.coordinator) && has(tokens[at + 1], Lex.determiner);
  }
  return undefined;
}

/** "Kalten AS": letters that only look like a small word. */
const isUpper = ({ word }: Token): boolean => word.shape === Shape.upper;

/** A mark closes a title, but a hyphen within a word and the possessive do not. */
const closesApposition = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word.kind === TokenKind.punctuation && !(isHyphen(tokens[at]) && touchesBoth(tokens, at));

/** A participle right behind a head, but not "chief operating officer". */
const isReduced = (tokens: readonly Token[], at: number): boolean =>
  isLower(tokens[at]) &&
  isHead(tokens[at - 1]) &&
  !isSaid(tokens[at - 1], 'chief') &&
  /(?:ing|ed)$/.test(tokens[at]?.word.text ?? '');

/** "Pop, the minister said": a clause, and no title. */
const isSaying = (token: Token): boolean => isLower(token) && has(token, Lex.cue) && SAYING.test(token.word.text);
const SAYING = /^(?:says?|said|tells?|told|writes?|wrote)$|[^e]ed$/;
