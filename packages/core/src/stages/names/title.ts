import { Shape, type Token, TokenKind } from '../../text/tokens.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { ENVOYS } from '../../vocabulary/name-parts.ts';
import type { TokenRange } from './mention.ts';
import { has, isInnerPreposition, isNameWord } from './words.ts';

/** Plurals tell of others: "Pop, Senators Berg and Kalten". */
const PLURAL = /[^s]s$|men$/;
/** What may stand between a head and what the office is for. */
const LEADS_TO_OFFICE = new Set(['of', 'for', 'to']);
/** Titles are no longer than this, in tokens. */
const LONGEST = 12;

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.word.kind === TokenKind.word &&
  token.word.shape !== Shape.lower &&
  token.word.shape !== Shape.none;

/**
 * The title that ends right before a name: "US Secretary of State", "Chinese Foreign Ministry spokesman", "newly-elected President".
 *
 * Shape: modifiers, a head, and perhaps "of" with what the office is for. Undefined where no head is among the words.
 */
export function titleBefore(tokens: readonly Token[], nameStart: number, limit: number): TokenRange | undefined {
  let from = nameStart;
  let headed = false;
  while (from > limit && nameStart - from < LONGEST && belongs(tokens, from - 1, headed, nameStart)) {
    from--;
    headed ||= isHead(tokens[from]);
  }
  while (from < nameStart && !opensTitle(tokens, from)) from++;
  return headed && from < nameStart ? { from, to: nameStart } : undefined;
}

export const isHead = (token: Token | undefined): boolean => has(token, Lex.title);

function belongs(tokens: readonly Token[], at: number, headed: boolean, end: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const { word } = token;
  if (isInnerPreposition(tokens, at)) return true;
  if (word.kind === TokenKind.punctuation) return word.text === '-' && tokens[at - 1]?.end === token.start;
  if (
    word.kind !== TokenKind.word ||
    (has(token, Lex.preposition) && !LEADS_TO_OFFICE.has(word.lower) && !isCapital(token))
  )
    return false;
  if (LEADS_TO_OFFICE.has(word.lower)) return at + 1 < end && joinsOffice(tokens, at, headed);
  if (word.lower === 'the') return isOfficeArticle(tokens, at);
  if (word.lower === 'and')
    return headed && isCapital(tokens[at + 1]) && isHead(tokens[at - 1]) && isCapital(tokens[at - 1]);
  if (isHead(token) || has(token, Lex.titleModifier) || has(token, Lex.demonym)) return !has(token, Lex.determiner);
  return isNameWord(token) && !has(token, Lex.adverb | Lex.givenName);
}

/** "Secretary of State", "president for Europe", and behind another head only "Chief of Staff", "Ministry of Finance". */
function joinsOffice(tokens: readonly Token[], at: number, headed: boolean): boolean {
  const [before, word, after] = [tokens[at - 1], tokens[at]?.word.lower, tokens[at + 1]];
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

/** The title set between commas after a name: "Ana Pop, the Norwegian finance minister,". */
export function titleAfter(tokens: readonly Token[], nameEnd: number): TokenRange | undefined {
  if (tokens[nameEnd]?.word.text !== ',') return undefined;
  let from = nameEnd + 1;
  if (has(tokens[from], Lex.determiner)) from++;
  else if (!isCapital(tokens[from]) && !has(tokens[from], Lex.title | Lex.titleModifier | Lex.demonym))
    return undefined;
  let headed = false;
  for (let at = from; at < from + LONGEST; at++) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (isHead(token)) {
      if (isCapital(tokens[at + 1]) || PLURAL.test(token.word.lower)) return undefined;
      headed = true;
    }
    if (token.word.kind === TokenKind.punctuation && token.word.text !== '-') {
      return headed && token.word.text === ',' && at > from ? { from, to: at } : undefined;
    }
    if (has(token, Lex.auxiliary | Lex.subordinator | Lex.subjectPronoun) || token.word.kind === TokenKind.quote)
      return undefined;
  }
  return undefined;
}
