import type { Article, Span } from '@wirecopy/core';
import { fold, type SearchTerm } from './query.ts';
import type { Passage } from './store.ts';

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

interface IndexedWord extends Span {
  readonly folded: string;
}

/** The headline and paragraphs in which any of the terms occurs, with the words that matched. */
export function findPassages({ source, headline, paragraphs }: Article, terms: readonly SearchTerm[]): Passage[] {
  const stretches = [
    ...(headline ? [{ paragraph: undefined, span: headline.anchors[0] }] : []),
    ...paragraphs.map(({ anchors }, paragraph) => ({
      paragraph,
      span: { start: anchors[0].start, end: anchors[anchors.length - 1]?.end ?? anchors[0].end },
    })),
  ];
  return stretches.flatMap(({ paragraph, span }) => {
    const matches = matchesIn(source.text, span, terms);
    return matches.length === 0 ? [] : [{ paragraph, span, matches }];
  });
}

function matchesIn(text: string, { start, end }: Span, terms: readonly SearchTerm[]): Span[] {
  const words: IndexedWord[] = [];
  for (const { 0: word, index } of text.slice(start, end).matchAll(WORD)) {
    words.push({ start: start + index, end: start + index + word.length, folded: fold(word) });
  }
  const found: Span[] = [];
  for (let at = 0; at < words.length; at++) {
    const length = Math.max(0, ...terms.map((term) => (matchesAt(words, at, term) ? term.words.length : 0)));
    const last = words[at + length - 1];
    if (length === 0 || last === undefined) continue;
    found.push({ start: words[at]?.start ?? last.start, end: last.end });
    at += length - 1;
  }
  return found;
}

function matchesAt(words: readonly IndexedWord[], at: number, { words: wanted, prefix }: SearchTerm): boolean {
  return wanted.every((word, index) => {
    const folded = words[at + index]?.folded;
    return prefix && index === wanted.length - 1 ? folded?.startsWith(word) === true : folded === word;
  });
}
