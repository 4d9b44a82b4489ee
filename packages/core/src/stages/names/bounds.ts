import { type Token, TokenKind } from '../../text/tokens.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { POST_NOMINALS } from '../../vocabulary/name-parts.ts';
import { isNameSuffix } from './runs.ts';
import { has, isCapital, isHyphen, isLower, isSaid, isText, isWord, touchesBoth } from './words.ts';

/** What ends a person's name: the next word is a title, a body's head, a nationality. */
export const ENDS_PERSON = Lex.title | Lex.honorific | Lex.organizationHead | Lex.demonym | Lex.otherHead;

/** Heads that the name itself may follow: "Bank Indonesia", "Radio Lagos". */
const LEADING_HEADS = new Set('bank radio club hotel university banco grupo television college daily'.split(' '));
/** Heads that before a title are part of it. */
const OF_TITLES = new Set('press security police army navy force guard government command works financial'.split(' '));
/** Words before a title that belong to it and never to the body before them. */
const RANK_MODIFIERS = new Set('special deputy assistant acting senior chief vice press former'.split(' '));
/** Whose title names what they are in charge of: "Energy Minister". */
const MINISTERS = new Set(['minister', 'secretary', 'commissioner', 'envoy']);
/** A name of a person has no more words than this. */
const MOST_WORDS = 6;

/** Words that say what a body is behind its name alone. */
const ENDS_BODY = Lex.companySuffix | Lex.organizationTail;

const WILD = new Set(['nature', 'tiger', 'game', 'wildlife', 'forest', 'marine', 'biosphere']);

/** The last word of a run that says what sort of body is named, before any title or person. */
export function headIn(tokens: readonly Token[], at: number, to: number): number | undefined {
  let head: number | undefined;
  for (let index = at; index < to; index++) {
    const token = tokens[index];
    if (isLower(token) && index > at && head !== undefined) break;
    if (!isCapital(token)) continue;
    // "Zumo Nature Reserve"
    if (isSaid(token, 'reserve') && WILD.has(tokens[index - 1]?.word.lower ?? '')) return undefined;
    const isHead = has(token, Lex.organizationHead) || (has(token, ENDS_BODY) && index > at);
    if (isHead) head = index;
    else if (startsPerson(tokens, index, to)) break;
  }
  return head === undefined ? undefined : withoutTitle(tokens, at, head);
}

/** "White House Press Secretary", "National Security Adviser": the last head belongs to the title. */
function withoutTitle(tokens: readonly Token[], at: number, head: number): number | undefined {
  const token = tokens[head];
  const next = tokens[head + 1];
  if (!has(next, Lex.title) || !isCapital(next)) return head;
  const isOffice = has(token, Lex.portfolio) && MINISTERS.has(next?.word.lower ?? '');
  if (!isOffice && !has(token, Lex.titleModifier)) return head;
  // "Chief Technology Officer"
  if (head === at || RANK_MODIFIERS.has(tokens[at]?.word.lower ?? '')) return undefined;
  return isOffice || OF_TITLES.has(token?.word.lower ?? '') ? headIn(tokens, at, head) : head;
}

/** A title in capitals leads to a person, unless a head follows it: "General Assembly", "Executive Committee", "Prosecutor's Office". */
export function startsPerson(tokens: readonly Token[], at: number, to: number): boolean {
  if (!has(tokens[at], Lex.title | Lex.honorific) || !isCapital(tokens[at]) || isJoinedOn(tokens, at)) return false;
  const next = at + 1 < to ? tokens[at + 1] : undefined;
  // "Cardinal Health Inc", "General Kyst Corp"
  for (let end = at + 2; end < Math.min(to, at + 5) && isCapital(tokens[end]); end++)
    if (has(tokens[end], Lex.companySuffix) && !isNameSuffix(tokens[end])) return false;
  return !has(next?.word.kind === TokenKind.quote ? tokens[at + 2] : next, Lex.organizationHead | Lex.companySuffix);
}

/** The index after a body whose head stands at an index: the head may be followed by what it is for. */
export function bodyEnd(tokens: readonly Token[], at: number, head: number, to: number): number {
  const next = tokens[head + 1];
  if (head + 1 < to && isLower(next)) {
    return complementEnd(tokens, head + 1, to);
  }
  // "The Daily Kyst"
  const isFirst = head === at || (head === at + 1 && isSaid(tokens[at], 'the'));
  const leads = isFirst && head + 1 < to && LEADING_HEADS.has(tokens[head]?.word.lower ?? '');
  return leads && !has(next, ENDS_PERSON) ? head + 2 : head + 1;
}

/** "of American Indians", "of Tax Lawyers", "of Justice (Special Counsel)": where what a body is for ends. */
function complementEnd(tokens: readonly Token[], preposition: number, to: number): number {
  let end = preposition + 2;
  for (; end < to; end++) {
    const token = tokens[end];
    if (has(token, Lex.demonym) && !has(tokens[end - 1], Lex.demonym)) break;
    if (startsPerson(tokens, end, to) && !token?.word.lower.endsWith('s') && isCapital(tokens[end + 1])) break;
  }
  end = Math.min(end, to);
  while (
    end > preposition + 2 &&
    (!isCapital(tokens[end - 1]) || RANK_MODIFIERS.has(tokens[end - 1]?.word.lower ?? ''))
  )
    end--;
  return isLower(tokens[end - 1]) ? preposition : end;
}

/** The index after a person's name. */
export function personEnd(tokens: readonly Token[], at: number, to: number): number {
  let end = at + 1;
  for (let words = 1; end < to && words < MOST_WORDS; end++) {
    const token = tokens[end];
    if (isNameSuffix(token)) return end + 1;
    if (token?.word.text === ',' && isNameSuffix(tokens[end + 1])) return end + 2;
    // In a heading, verbs have capitals, too: "Ana Pop Responds".
    if (
      !goesOn(tokens, end) ||
      POST_NOMINALS.has(token?.word.text ?? '') ||
      (words > 1 && has(token, Lex.cue) && !has(token, Lex.givenName))
    )
      break;
    if (isCapital(token)) words++;
  }
  while (end > at + 1 && !isCapital(tokens[end - 1]) && !isHyphen(tokens[end - 2])) end--;
  return end;
}

function goesOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!isWord(token)) return isHyphen(token) || token?.word.kind === TokenKind.quote;
  if (isLower(token)) return has(token, Lex.namePart) || isHyphen(tokens[at - 1]);
  // "Jean-Luc de La Tour"
  if (has(tokens[at - 1], Lex.namePart) && has(tokens[at - 2], Lex.namePart)) return true;
  // "Karl Sen Zumwald"
  if (isText(token, 'Sen') && has(tokens[at - 1], Lex.givenName)) return true;
  return !has(token, ENDS_PERSON) || isJoinedOn(tokens, at) || has(token, Lex.givenName) || isSurnameOfRank(tokens, at);
}

/** "Sen-Gupta": a hyphen joins the word to another. */
const isJoinedOn = (tokens: readonly Token[], at: number): boolean =>
  isHyphen(tokens[at + 1]) && touchesBoth(tokens, at + 1) && isCapital(tokens[at + 2]);

/** Ranks and things that are surnames, too. */
const RANK_SURNAMES = new Set('king prince duke earl pope baron bishop judge major marshal deal day'.split(' '));

/** "Martin Luther King", "Larry King said": a rank that no name follows. */
export const isSurnameOfRank = (tokens: readonly Token[], at: number): boolean =>
  RANK_SURNAMES.has(tokens[at]?.word.lower ?? '') &&
  has(tokens[at - 1], Lex.givenName) &&
  (!isCapital(tokens[at + 1]) || isNameSuffix(tokens[at + 1]));

/** Marks after which a capital says as little as at the start of a sentence. */
const OPENS_AFTER = /^(?:[:([*•—_]|--+|\.\.\.)$/;

/** Whether a capital says nothing because of where the word stands in the sentence that begins at an index. */
export function opensSentence(tokens: readonly Token[], at: number, sentenceStart: number): boolean {
  if (at === sentenceStart) return true;
  const before = tokens[at - 1]?.word;
  if (before === undefined) return true;
  if (before.kind === TokenKind.quote) return true;
  return before.text === '-' ? !touchesBoth(tokens, at - 1) : OPENS_AFTER.test(before.text);
}
