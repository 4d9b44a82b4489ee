import type { Article, Span } from '@wirecopy/core';
import type { SearchTerm } from './query.ts';
import type { Passage } from './store.ts';
import { wordsOf } from './words.ts';

/** The headline or a paragraph, as searches look at it. */
interface Stretch {
  readonly paragraph: number | undefined;
  readonly span: Span;
  /** The folded words from the first to the last. */
  readonly words: readonly string[];
  readonly spans: readonly Span[];
}

/** The words of an article and where each stands: made once for an article that is found often. */
export class WordIndex {
  readonly #stretches: readonly Stretch[];
  /** Where each word stands, as pairs: number of the stretch, number of the word in it. */
  readonly #places = new Map<string, number[]>();
  /** Every word once, in the order of the alphabet; made when a beginning is first asked for. */
  #sorted: readonly string[] | undefined;

  constructor({ source, headline, paragraphs }: Article) {
    const spans = [
      ...(headline ? [{ paragraph: undefined, span: headline.anchors[0] }] : []),
      ...paragraphs.map(({ anchors }, paragraph) => ({
        paragraph,
        span: { start: anchors[0].start, end: anchors[anchors.length - 1]?.end ?? anchors[0].end },
      })),
    ];
    this.#stretches = spans.map(({ paragraph, span }) => {
      const words = wordsOf(source.text.slice(span.start, span.end));
      return {
        paragraph,
        span,
        words: words.map(({ folded }) => folded),
        spans: words.map(({ index, text }) => ({ start: span.start + index, end: span.start + index + text.length })),
      };
    });
    for (const [stretch, { words }] of this.#stretches.entries()) {
      for (const [at, word] of words.entries()) {
        const places = this.#places.get(word);
        if (places === undefined) this.#places.set(word, [stretch, at]);
        else places.push(stretch, at);
      }
    }
  }

  /** The headline and paragraphs in which any of the terms occurs, with the words that matched. */
  find(terms: readonly SearchTerm[]): Passage[] {
    /** For each stretch, how many words match from each word on: the longest term wins. */
    const lengths = new Map<number, Map<number, number>>();
    for (const term of terms) {
      for (const [stretch, at] of this.#startsOf(term)) {
        if (!this.#matchesAt(stretch, at, term)) continue;
        const found = lengths.get(stretch) ?? new Map<number, number>();
        found.set(at, Math.max(found.get(at) ?? 0, term.words.length));
        lengths.set(stretch, found);
      }
    }
    return [...lengths]
      .sort(([one], [other]) => one - other)
      .map(([stretch, found]) => {
        const { paragraph, span, spans } = this.#stretches[stretch] as Stretch;
        return { paragraph, span, matches: joinMatches(spans, found) };
      });
  }

  *#startsOf({ words, prefix }: SearchTerm): Generator<readonly [stretch: number, at: number]> {
    const first = words[0] as string;
    for (const word of prefix && words.length === 1 ? this.#wordsFrom(first) : [first]) {
      const places = this.#places.get(word) ?? [];
      for (let at = 0; at < places.length; at += 2) yield [places[at] as number, places[at + 1] as number];
    }
  }

  /** The words that begin so: they stand together in the order of the alphabet. */
  #wordsFrom(beginning: string): string[] {
    this.#sorted ??= [...this.#places.keys()].sort();
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#sorted[middle] as string) < beginning) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (this.#sorted[end]?.startsWith(beginning)) end++;
    return this.#sorted.slice(low, end);
  }

  #matchesAt(stretch: number, at: number, { words: wanted, prefix }: SearchTerm): boolean {
    const words = this.#stretches[stretch]?.words ?? [];
    return wanted.every((word, index) => {
      const folded = words[at + index];
      return prefix && index === wanted.length - 1 ? folded?.startsWith(word) === true : folded === word;
    });
  }
}

/** Matches in order; one that begins inside another is left out. */
function joinMatches(spans: readonly Span[], found: ReadonlyMap<number, number>): Span[] {
  const matches: Span[] = [];
  let next = 0;
  for (const [at, length] of [...found].sort(([one], [other]) => one - other)) {
    const [first, last] = [spans[at], spans[at + length - 1]];
    if (at < next || first === undefined || last === undefined) continue;
    matches.push({ start: first.start, end: last.end });
    next = at + length;
  }
  return matches;
}
