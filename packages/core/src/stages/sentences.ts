import type { Sentence } from '../model/sentence.ts';
import { anchorsOf, extentOf } from '../text/spans.ts';
import { Shape, StopUse, type Token, TokenKind } from '../text/tokens.ts';
import { Lex } from '../vocabulary/lexicon.ts';
import { defineStage } from './stage.ts';

/**
 * Finds sentences.
 *
 * A stop ends one when a capital, a figure or an opening mark follows. The stop of an abbreviation ends one only before a
 * word that opens sentences. Closing marks and brackets belong to the sentence before them; a question inside a quotation
 * goes on with its attribution ("Why?" Pop asked).
 */
export const sentences = defineStage({
  layer: 'sentences',
  needs: ['tokens', 'paragraphs'],
  annotate: ({ text, tokens, paragraphs }) => {
    const found: Sentence[] = [];
    let at = 0;
    for (const paragraph of paragraphs) {
      const { start, end } = extentOf(paragraph);
      while (at < tokens.length && (tokens[at]?.start ?? 0) < start) at++;
      let first = start;
      for (; at < tokens.length && (tokens[at]?.start ?? end) < end; at++) {
        const next = endOfSentence(text, tokens, at, end);
        if (next === undefined) continue;
        found.push({ anchors: anchorsOf(first, tokens[next - 1]?.end ?? end) });
        first = tokens[next]?.start ?? end;
        at = next - 1;
      }
      if (first < end) found.push({ anchors: anchorsOf(first, end) });
    }
    return found;
  },
});

const OPENS_SENTENCE =
  Lex.determiner | Lex.subjectPronoun | Lex.preposition | Lex.subordinator | Lex.coordinator | Lex.adverb;

/** The index of the token that opens the next sentence when one ends at this token; undefined where none ends. */
function endOfSentence(text: string, tokens: readonly Token[], at: number, limit: number): number | undefined {
  const stop = stopOf(tokens[at]);
  if (stop === undefined) return undefined;
  let next = at + 1;
  let quoted = false;
  while (isCloser(text, tokens[next - 1], tokens[next])) {
    quoted ||= tokens[next]?.word.kind === TokenKind.quote;
    next++;
  }
  const opener = tokens[next];
  if (opener === undefined || opener.start >= limit || !mayOpen(tokens, next)) return undefined;
  if (stop === 'abbreviation' && !quoted && !endsAfterAbbreviation(text, tokens, at, next)) return undefined;
  if (stop === 'mark' && quoted && isAttribution(tokens, next)) return undefined;
  return next;
}

type Stop = 'stop' | 'mark' | 'abbreviation';

function stopOf(token: Token | undefined): Stop | undefined {
  if (token === undefined) return undefined;
  const { text, kind, stop } = token.word;
  if (kind === TokenKind.word) return stop === StopUse.has ? 'abbreviation' : undefined;
  if (text === ',') return undefined;
  if (kind !== TokenKind.punctuation) return text === '…' ? 'stop' : undefined;
  if (text === '?' || text === '!') return 'mark';
  return text.startsWith('.') || text === '。' || text === '…' || text === '؟' || text === '।' ? 'stop' : undefined;
}

/** A mark or bracket that touches what stands before it closes. */
function isCloser(text: string, before: Token | undefined, token: Token | undefined): boolean {
  if (before === undefined || token === undefined) return false;
  const touches = before.end === token.start;
  if (token.word.kind === TokenKind.quote) {
    const after = text[token.end] ?? ' ';
    return (
      token.word.text.length <= 2 && (touches || /[”»]/.test(token.word.text)) && /[\s)\]"'”’.,;:?!—–-]/.test(after)
    );
  }
  return touches && /^[)\]?!.…]/.test(token.word.text);
}

/** Whether a token can be the first of a sentence. */
function mayOpen(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  if (word === undefined) return false;
  if (word.kind === TokenKind.word) return word.shape !== Shape.lower;
  if (word.kind === TokenKind.number) return true;
  if (word.kind === TokenKind.quote) return tokens[at + 1]?.word.shape !== Shape.lower;
  return /^[([$€£¥*•¿¡#@—–]/.test(word.text) && tokens[at + 1]?.word.shape !== Shape.lower;
}

/** "U.S. The" and "p.m. On" part sentences, "U.S. Senate" and "Gen. Berg" do not; two blanks, which desks set between sentences, do. */
function endsAfterAbbreviation(text: string, tokens: readonly Token[], at: number, next: number): boolean {
  const { text: short, flags } = tokens[at]?.word ?? { text: '', flags: 0 };
  const opener = tokens[next]?.word;
  if (opener === undefined || (flags & (Lex.honorific | Lex.title)) !== 0 || /^\p{Lu}\.$/u.test(short)) return false;
  // "J.R. “Bud” Pop"
  if (opener.kind === TokenKind.quote) return tokens[next + 2]?.word.kind !== TokenKind.quote;
  if (opener.shape !== Shape.capital) return false;
  if ((opener.flags & OPENS_SENTENCE) !== 0 || text.startsWith('  ', tokens[next - 1]?.end)) return true;
  if (SMALL_WORD.test(short)) return !JOINS_NAMES.has(short) && opener.text.length > 2;
  return HOUR.test(short) && !namesHour(tokens, next);
}

/** States and titles are shortened with a capital: "Ill.", "Miss."; "ill." is a word, "no." and "p." stand before figures. */
const SMALL_WORD = /^\p{Ll}+\.$/u;
const JOINS_NAMES: ReadonlySet<string> = new Set(['vs.', 'cf.', 'approx.', 'est.']);
const HOUR = /^[ap]\.m\.$/;

/** "6 p.m. Monday", "6 p.m. Moscow time", "6 p.m. Eastern Standard Time" */
function namesHour(tokens: readonly Token[], at: number): boolean {
  if (((tokens[at]?.word.flags ?? 0) & (Lex.weekday | Lex.month)) !== 0) return true;
  return [1, 2].some((ahead) => tokens[at + ahead]?.word.lower === 'time');
}

/** A name or a role followed by a cue verb: the writer goes on with the sentence of the quotation. */
function isAttribution(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 9; at++) {
    const word = tokens[at]?.word;
    if (
      word === undefined ||
      (word.kind === TokenKind.punctuation && !/^[-()]/.test(word.text)) ||
      word.kind === TokenKind.quote
    )
      return false;
    if (at > from && word.shape === Shape.lower && (word.flags & Lex.cue) !== 0) return true;
    if ((word.flags & (Lex.auxiliary | Lex.preposition)) !== 0 && word.shape === Shape.lower) return false;
  }
  return false;
}
