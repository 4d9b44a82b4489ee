import type { Sentence } from '../../model/sentence.ts';
import { Shape, type Token, TokenKind, type Word } from '../../text/tokens.ts';
import { WordFilter } from '../../text/word-filter.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import type { TokenRange } from './mention.ts';
import { isShouted } from './shouted.ts';
import { FUNCTIONAL, has } from './words.ts';

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

/** Bits for the few hundred small words of an article. */
const FILTER_SIZE = 2048;
/** So many questions that the filter leaves open are answered by a look at all words, which costs less than a list of them. */
const MOST_LOOKS = 4;

/** The words that an article prints without a capital. */
export class SmallWords {
  readonly #tokens: readonly Token[];
  readonly #sentences: readonly TokenRange[];
  readonly #filter = new WordFilter(FILTER_SIZE);
  #looks = 0;
  #listed: Set<string> | undefined;

  /** The sentences may still be growing; `add` is told of each word in them. */
  constructor(tokens: readonly Token[], sentences: readonly TokenRange[]) {
    this.#tokens = tokens;
    this.#sentences = sentences;
  }

  add(word: Word): void {
    this.#filter.add(word.hash);
  }

  has(word: Word): boolean {
    if (!this.#filter.mayHave(word)) return false;
    if (this.#listed === undefined && this.#looks++ < MOST_LOOKS)
      return this.#sentences.some((sentence) => this.#isIn(sentence, word.lower));
    this.#listed ??= this.#list();
    return this.#listed.has(word.lower);
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
  const small = new SmallWords(tokens, surveyed);
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
        small.add(word);
        if ((word.flags & Lex.namePart) === 0) continue;
      } else if (word.shape === Shape.upper) upper++;
      openers.push(at);
    }
    surveyed.push({ from, to: at, shouted: isShouted(tokens, from, at, upper) });
  }
  return { small, sentences: surveyed, openers };
}

/** "MUCH MORE": an ordinary word in capitals. */
export function isEmphatic(token: Token, small: SmallWords): boolean {
  const { word } = token;
  if (word.shape !== Shape.upper || word.text.length < 2 || word.text.includes('.')) return false;
  return has(token, FUNCTIONAL | Lex.opener | Lex.adverb) || small.has(word);
}
