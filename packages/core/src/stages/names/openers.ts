import { Shape, type Token } from '../../text/tokens.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { DIRECTIONS, OPENING_PARTICLES } from '../../vocabulary/name-parts.ts';
import { headIn, opensSentence } from './bounds.ts';
import { knownAt } from './gazetteer.ts';
import type { TokenRange } from './mention.ts';
import type { SmallWords } from './survey.ts';
import { FUNCTIONAL, has, isCode, isHyphen, isLower, isNameWord } from './words.ts';

/** "Refiners say": a plural that the article prints small, too. */
const isCommon = (token: Token, small: SmallWords): boolean =>
  has(token, Lex.opener | FUNCTIONAL) ||
  (token.word.shape === Shape.capital && PLURAL.test(token.word.text) && small.has(token.word));
const PLURAL = /[^s]s$/;

export const OPENS_TITLE = Lex.title | Lex.honorific | Lex.titleModifier | Lex.portfolio;

/** Whether a name opens at a token of the sentence that a range tells. */
export function opensRun(tokens: readonly Token[], at: number, { from, to }: TokenRange): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (token.word.shape === Shape.lower) {
    if (!OPENING_PARTICLES.has(token.word.lower)) return false;
    // "van der Meulen", "al-Khatib"
    const joined = isHyphen(next) || (isLower(next) && has(next, Lex.namePart));
    return isNameWord(joined ? tokens[at + 2] : next);
  }
  if (isNameWord(token)) return !isCode(tokens, at);
  // "To Lam": a family name that is a small word, too, and opens no sentence.
  if (has(token, Lex.familyFirst) && isNameWord(next) && !opensSentence(tokens, at, from))
    return knownAt(tokens, at + 1, to) === undefined;
  return token.word.lower === 'the' && isNameWord(next) && !opensSentence(tokens, at, from);
}

/** The index after words that have their capital from opening the sentence. */
export function skipOpener(
  tokens: readonly Token[],
  from: number,
  to: number,
  small: SmallWords,
  sentenceStart: number,
): number {
  const token = tokens[from];
  if (token === undefined || has(token, Lex.namePart) || !opensSentence(tokens, from, sentenceStart)) return from;
  // "Said Ana Pop": the verb, though it is a name, too.
  if (has(token, Lex.cue) && has(token, Lex.givenName) && has(tokens[from + 1], Lex.givenName | OPENS_TITLE))
    return from + 1;
  const known = knownAt(tokens, from, to);
  if (known !== undefined && (known.end - from > 1 || !has(token, Lex.opener))) return from;
  // "Lower Saxony"
  if (DIRECTIONS.has(token.word.lower) && knownAt(tokens, from + 1, to)?.type === 'place') return from;
  if (to - from === 1) return !has(token, Lex.givenName) && isCommon(token, small) ? to : from;
  if (has(token, FUNCTIONAL | Lex.adverb) && !has(token, Lex.givenName)) return from + 1;
  if (token.word.shape === Shape.upper) return from;
  if (token.word.text.length > 5 && token.word.text.endsWith('ing') && !has(token, Lex.givenName)) return from + 1;
  if (!has(token, Lex.opener) && !small.has(token.word)) return from;
  if (has(token, OPENS_TITLE | Lex.organizationHead | Lex.demonym | Lex.givenName)) return from;
  const next = tokens[from + 1];
  const opens = has(next, OPENS_TITLE | Lex.givenName | Lex.place | Lex.demonym) || small.has(token.word);
  return opens && headIn(tokens, from, to) === undefined ? from + 1 : from;
}
