import type { Span } from '@wirecopy/core';
import { diffArrays } from 'diff';

/** What one text has and the other has not, each in its own source. */
export interface WordChanges {
  readonly deletions: readonly Span[];
  readonly insertions: readonly Span[];
}

/** A piece of a source. */
export interface Piece {
  readonly text: string;
  /** Where it stands in its source. */
  readonly start: number;
}

/** Words, and marks one by one. */
const TOKEN = /[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu;
/** Texts further apart than so many words have nothing to show word by word; the work grows with the square of it. */
const MOST_EDITS = 300;

/** Which words of `a` went and which of `b` came; words that change side by side are one span. */
export function compareWords(a: Piece, b: Piece): WordChanges {
  const before = tokensOf(a);
  const after = tokensOf(b);
  const changes = diffArrays(
    before.map(({ text }) => text),
    after.map(({ text }) => text),
    { maxEditLength: MOST_EDITS },
  );
  if (changes === undefined) return { deletions: [wholeOf(a)], insertions: [wholeOf(b)] };
  const deletions: Span[] = [];
  const insertions: Span[] = [];
  let atBefore = 0;
  let atAfter = 0;
  for (const { count, added, removed } of changes) {
    if (removed) deletions.push(spanOf(before, atBefore, count));
    if (added) insertions.push(spanOf(after, atAfter, count));
    if (!added) atBefore += count;
    if (!removed) atAfter += count;
  }
  return { deletions, insertions };
}

interface Token {
  readonly text: string;
  readonly span: Span;
}

const tokensOf = ({ text, start }: Piece): Token[] =>
  Array.from(text.matchAll(TOKEN), ({ 0: token, index }) => ({
    text: token,
    span: { start: start + index, end: start + index + token.length },
  }));

function spanOf(tokens: readonly Token[], from: number, count: number): Span {
  const [first, last] = [tokens[from] as Token, tokens[from + count - 1] as Token];
  return { start: first.span.start, end: last.span.end };
}

export const wholeOf = ({ text, start }: Piece): Span => ({ start, end: start + text.length });
