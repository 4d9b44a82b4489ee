import type { Sentence } from '../../model/sentence.ts';
import { Shape, type Token, TokenKind, type Word } from '../../text/tokens.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import type { TokenRange } from './mention.ts';
import { isShouted } from './shouted.ts';
import { FUNCTIONAL } from './words.ts';

/** What one look at all tokens tells those who read the names. */
export interface Survey {
  /** Words that the article also prints without a capital. */
  readonly small: SmallWords;
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

/** So many questions are answered by a look at all words, which costs less than a list of them. */
const MOST_LOOKS = 8;

/** The words that an article prints without a capital. Most articles are asked for two or three. */
export class SmallWords {
  readonly #tokens: readonly Token[];
  readonly #sentences: readonly TokenRange[];
  #looks = 0;
  #listed: Set<string> | undefined;

  constructor(tokens: readonly Token[], sentences: readonly TokenRange[]) {
    this.#tokens = tokens;
    this.#sentences = sentences;
  }

  has(lower: string): boolean {
    if (this.#looks++ < MOST_LOOKS) return this.#sentences.some((sentence) => this.#isIn(sentence, lower));
    this.#listed ??= this.#list();
    return this.#listed.has(lower);
  }

  #isIn({ from, to }: TokenRange, lower: string): boolean {
    for (let at = from; at < to; at++) {
      const { word } = this.#tokens[at] as Token;
      if (word.text === lower && isSmall(word)) return true;
    }
    return false;
  }

  #list(): Set<string> {
    const listed = new Set<string>();
    for (const { from, to } of this.#sentences) {
      for (let at = from; at < to; at++) {
        const { word } = this.#tokens[at] as Token;
        if (isSmall(word)) listed.add(word.text);
      }
    }
    return listed;
  }
}

const isSmall = ({ kind, shape, flags }: Word): boolean =>
  kind === TokenKind.word && shape === Shape.lower && ((flags & ALWAYS_SMALL) === 0 || (flags & Lex.givenName) !== 0);

/** Looks at the tokens of all sentences, from an index on. */
export function survey(tokens: readonly Token[], sentences: readonly Sentence[], first: number): Survey {
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
      if (word.shape === Shape.lower && (word.flags & Lex.namePart) === 0) continue;
      if (word.shape === Shape.upper) upper++;
      openers.push(at);
    }
    surveyed.push({ from, to: at, shouted: isShouted(tokens, from, at, upper) });
  }
  return { small: new SmallWords(tokens, surveyed), sentences: surveyed, openers };
}
