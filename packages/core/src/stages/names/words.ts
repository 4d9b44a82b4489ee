import { Shape, type Token, TokenKind, type Word } from '../../text/tokens.ts';
import { Lex } from '../../vocabulary/lexicon.ts';

type Maybe = Token | undefined;

/** Word classes that hold a sentence together and name nothing. */
export const FUNCTIONAL =
  Lex.determiner |
  Lex.preposition |
  Lex.subordinator |
  Lex.coordinator |
  Lex.auxiliary |
  Lex.subjectPronoun |
  Lex.objectPronoun;

export const has = (token: Maybe, flags: number): boolean => token !== undefined && (token.word.flags & flags) !== 0;
export const isWord = (token: Maybe): boolean => token?.word.kind === TokenKind.word;
export const isLower = (token: Maybe): boolean => token?.word.shape === Shape.lower;
// Both compare words with words alone: where nothing may stand on one side, engines compare by a slower way.
export const isText = (token: Maybe, text: string): boolean => token !== undefined && token.word.text === text;
export const isSaid = (token: Maybe, lower: string): boolean => token !== undefined && token.word.lower === lower;

/** A word printed with a capital, whatever it means. */
export function isCapital(token: Maybe): boolean {
  if (token?.word.kind !== TokenKind.word) return false;
  const { shape, text } = token.word;
  if (shape === Shape.mixed) return text[0] !== text[0]?.toLowerCase();
  return shape === Shape.capital || shape === Shape.upper;
}

/** The possessive ending that the tokeniser cuts off. */
export const isPossessive = (token: Maybe): boolean =>
  token?.word.kind === TokenKind.quote && token.word.text.length === 2 && token.word.lower.endsWith('s');

/** "J.", "P.J.": letters that stand for given names. */
export function isInitial(token: Maybe): boolean {
  if (token === undefined || !isCapital(token)) return false;
  const { text } = token.word;
  return text.length <= 6 && text.length % 2 === 0 && text[1] === '.' && (text.length === 2 || text[3] === '.');
}

/** The "in" of "Editor-in-Chief". */
export const isInnerPreposition = (tokens: readonly Token[], at: number): boolean =>
  has(tokens[at], Lex.preposition) && isHyphen(tokens[at - 1]) && isHyphen(tokens[at + 1]) && touchesBoth(tokens, at);

/** "I'd", "we've", "can't": a pronoun or a verb, whatever its capital. */
function isContraction({ lower }: Word): boolean {
  for (const from of [lower.length - 2, lower.length - 3]) {
    const code = lower.charCodeAt(from);
    if (from > 0 && (code === 0x27 || code === 0x2019)) return true;
  }
  return false;
}

/** A capitalised word that can be part of a name: not "The", not "Monday", but "Will" and "Sun". */
export function isNameWord(token: Maybe): boolean {
  if (!isCapital(token) || token === undefined) return false;
  const { flags, shape } = token.word;
  if (shape === Shape.upper) return true;
  if (token.word.text.length < 8 && isContraction(token.word)) return false;
  if ((flags & (Lex.weekday | Lex.month)) !== 0)
    return token.word.text.length < 4 && (flags & (Lex.month | Lex.givenName)) !== Lex.month;
  return (flags & FUNCTIONAL) === 0 || (flags & (Lex.givenName | Lex.placeHead)) !== 0;
}

/** The "N" of "UPS.N", the name of an account: what touches a stop or "@" on its left names nothing. */
export function isCode(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.end === tokens[at]?.start && (isText(before, '@') || isText(before, '#') || isText(before, '=')))
    return true;
  if (before?.end === tokens[at]?.start && isText(tokens[at - 2], '_')) return true;
  // "HK$6.3"
  const after = tokens[at + 1];
  if (isText(after, '$') && after?.start === tokens[at]?.end) return true;
  if (isText(before, '<') && tokens[at]?.word.shape === Shape.upper) return !isWord(tokens[at + 1]);
  return isText(before, '.') && before?.end === tokens[at]?.start && tokens[at - 2]?.end === before?.start;
}

/** Whether a token touches both its neighbours, as the hyphen of "Jean-Paul" does. */
export function touchesBoth(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  const after = tokens[at + 1];
  return token !== undefined && before?.end === token.start && after?.start === token.end;
}

export const isHyphen = (token: Maybe): boolean => isText(token, '-') || isText(token, '–');

/** "Karbala-7", an operation or a rocket: a hyphen and a figure follow at once. */
export const isNumbered = (tokens: readonly Token[], end: number): boolean =>
  isHyphen(tokens[end]) && touchesBoth(tokens, end) && tokens[end + 1]?.word.kind === TokenKind.number;

/** "KYST.OL", "KYSTn.DE", "KYST_p.DE", the code of a share and of its exchange, as some desks print it behind a company: the index after it. */
export function shareCodeEnd(tokens: readonly Token[], at: number): number | undefined {
  const code = tokens[at];
  const mark = tokens[at + 1];
  if (code === undefined || mark?.start !== code.end) return undefined;
  const isPlain = mark.word.text === '.';
  const isPreferred = mark.word.text === '_';
  if ((!isPlain && !isPreferred) || !SHARE_CODE.test(code.word.text)) return undefined;
  // The letter of a preferred share takes the stop: "p."
  const last = isPlain ? at + 2 : at + 3;
  const exchange = tokens[last];
  if (exchange === undefined || !isCapital(exchange) || !EXCHANGE.test(exchange.word.text)) return undefined;
  return exchange.start === code.end + (isPlain ? 1 : 3) ? last + 1 : undefined;
}

/** "(NYSE: KYST)", an exchange and the code of a share there: the index after both. */
export function listingEnd(tokens: readonly Token[], at: number): number | undefined {
  const isListing = isText(tokens[at - 1], '(') && isText(tokens[at + 1], ':') && isText(tokens[at + 3], ')');
  const exchange = tokens[at]?.word.shape;
  const code = tokens[at + 2]?.word.shape;
  return isListing && exchange !== Shape.lower && code === Shape.upper ? at + 3 : undefined;
}

const EXCHANGE = /^[A-Z]{1,2}$/;
const SHARE_CODE = /^[A-Z][A-Z\d]+[a-z]?$/;

/** Nothing but "and", "or" or a comma and one of them stands between. */
export function isList(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from === 1) return isSaid(tokens[from], 'and') || isSaid(tokens[from], 'or') || isText(tokens[from], ',');
  return (
    to - from === 2 && isText(tokens[from], ',') && (isSaid(tokens[from + 1], 'and') || isSaid(tokens[from + 1], 'or'))
  );
}
