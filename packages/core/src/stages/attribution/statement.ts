import type { Paragraph } from '../../model/paragraph.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import { extentOf } from '../../text/spans.ts';
import { Shape, StopUse, type Token, TokenKind, type Word } from '../../text/tokens.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import type { QuotedRun } from '../layers.ts';

/**
 * One step of a statement: a token of the writer's own words, or a whole quoted run, which is opaque from outside.
 *
 * Shape: `run` is set, or else `word`.
 */
export interface Item extends Span {
  readonly word: Word;
  readonly run?: QuotedRun;
}

/** A sentence as the writer built it: a run that holds several sentences does not part the sentence it stands in. */
export interface Statement extends Span {
  readonly paragraph: number;
  readonly items: readonly Item[];
  readonly runs: readonly QuotedRun[];
  /** Whether nothing but quoted runs and marks stands in it, behind an adverb or a conjunction at most. */
  readonly onlyRuns: boolean;
}

/** "Furthermore, “…”", "And “…”" */
const opensSentence = ({ flags }: Word): boolean => (flags & (Lex.adverb | Lex.coordinator)) !== 0;

const RUN_WORD: Word = {
  text: '',
  flags: 0,
  forms: 0,
  entry: undefined,
  kind: TokenKind.quote,
  shape: Shape.none,
  lower: '',
  stop: StopUse.none,
  hash: 0,
};

interface Reading {
  readonly tokens: readonly Token[];
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly quotedRuns: readonly QuotedRun[];
}

/** Cuts the body into statements, in order. */
export function readStatements({ tokens, paragraphs, sentences, quotedRuns }: Reading): Statement[] {
  const statements: Statement[] = [];
  const cursor = { sentence: 0, run: 0, token: 0 };
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    const { end } = extentOf(paragraphs[paragraph] as Paragraph);
    while (cursor.sentence < sentences.length) {
      const first = sentences[cursor.sentence];
      if (first === undefined || extentOf(first).start >= end) break;
      const span = { start: extentOf(first).start, end: extentOf(first).end };
      const from = cursor.run;
      growOverRuns(span, sentences, quotedRuns, cursor, end);
      const runs = quotedRuns.slice(from, cursor.run);
      const items = itemsOf(span, runs, tokens, cursor);
      const onlyRuns = items.every(({ word }, at) => word.kind !== TokenKind.word || (at === 0 && opensSentence(word)));
      statements.push({ start: span.start, end: span.end, paragraph, runs, items, onlyRuns });
    }
  }
  return statements;
}

/** Adds sentences for as long as a run that began in the statement goes on beyond it. */
function growOverRuns(
  span: { start: number; end: number },
  sentences: readonly Sentence[],
  runs: readonly QuotedRun[],
  cursor: { sentence: number; run: number },
  paragraphEnd: number,
): void {
  cursor.sentence++;
  let covered = span.start;
  for (;;) {
    while (cursor.run < runs.length && (runs[cursor.run]?.outer.start ?? 0) < span.end) {
      covered = Math.max(covered, runs[cursor.run]?.outer.end ?? 0);
      cursor.run++;
    }
    const next = sentences[cursor.sentence];
    if (covered <= span.end || next === undefined || extentOf(next).start >= Math.max(paragraphEnd, covered)) return;
    span.end = extentOf(next).end;
    cursor.sentence++;
  }
}

/** "'s" opens with a mark, but is part of the sentence. */
export const isOwnWord = ({ kind, text, lower }: Word): boolean =>
  kind !== TokenKind.quote || (text.length === 2 && lower.endsWith('s'));

function itemsOf(span: Span, runs: readonly QuotedRun[], tokens: readonly Token[], cursor: { token: number }): Item[] {
  while (cursor.token < tokens.length && (tokens[cursor.token] as Token).start < span.start) cursor.token++;
  const from = cursor.token;
  if (runs.length > 0) return itemsAmongRuns(span, runs, tokens, cursor);
  let plain = true;
  for (; cursor.token < tokens.length; cursor.token++) {
    const { start, word } = tokens[cursor.token] as Token;
    if (start >= span.end) break;
    plain &&= isOwnWord(word);
  }
  const items = tokens.slice(from, cursor.token);
  return plain ? items : items.filter(({ word }) => isOwnWord(word));
}

function itemsAmongRuns(
  span: Span,
  runs: readonly QuotedRun[],
  tokens: readonly Token[],
  cursor: { token: number },
): Item[] {
  const items: Item[] = [];
  let next = 0;
  let run = runs[0];
  for (; cursor.token < tokens.length; cursor.token++) {
    const token = tokens[cursor.token] as Token;
    if (token.start >= span.end) break;
    if (run !== undefined && token.start >= run.outer.end) {
      items.push(asItem(run));
      run = runs[++next];
    }
    if (run !== undefined && token.start >= run.outer.start && token.start < run.outer.end) continue;
    if (isOwnWord(token.word)) items.push(token);
  }
  for (; next < runs.length; next++) items.push(asItem(runs[next] as QuotedRun));
  return items;
}

const asItem = (run: QuotedRun): Item => ({ start: run.start, end: run.end, word: RUN_WORD, run });
