import type { Sentence } from '../../model/sentence.ts';
import { Shape, type Token, TokenKind } from '../../text/tokens.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import type { TokenRange } from './mention.ts';
import { isShouted } from './shouted.ts';
import { FUNCTIONAL } from './words.ts';

/** What one look at all tokens tells those who read the names. */
export interface Survey {
  /** Words that the article also prints without a capital. */
  readonly small: ReadonlySet<string>;
  readonly sentences: readonly SurveyedSentence[];
  /** Indices of the tokens at which a name may open: words with a capital, particles. */
  readonly openers: readonly number[];
}

/** A sentence as a range of tokens. */
export interface SurveyedSentence extends TokenRange {
  /** Whether it is set in capitals, as legal lines are: its capitals say nothing. */
  readonly shouted: boolean;
}

/** Nobody asks whether these are also printed small. */
const ALWAYS_SMALL = FUNCTIONAL | Lex.adverb;

/** Looks at the tokens of all sentences, from an index on. */
export function survey(tokens: readonly Token[], sentences: readonly Sentence[], first: number): Survey {
  const small = new Set<string>();
  const openers: number[] = [];
  const surveyed: SurveyedSentence[] = [];
  let at = first;
  for (const { anchors } of sentences) {
    const { start, end } = anchors[0];
    while (at < tokens.length && (tokens[at] as Token).start < start) at++;
    const from = at;
    let upper = 0;
    for (; at < tokens.length; at++) {
      const { start: place, word } = tokens[at] as Token;
      if (place >= end) break;
      if (word.kind !== TokenKind.word) continue;
      if (word.shape === Shape.lower) {
        if ((word.flags & ALWAYS_SMALL) === 0 || (word.flags & Lex.givenName) !== 0) small.add(word.text);
        if ((word.flags & Lex.namePart) === 0) continue;
      } else if (word.shape === Shape.upper) upper++;
      openers.push(at);
    }
    surveyed.push({ from, to: at, shouted: isShouted(tokens, from, at, upper) });
  }
  return { small, sentences: surveyed, openers };
}
