import { foldWords } from './words.ts';

/** One thing that a search looks for: words that stand side by side. */
export interface SearchTerm {
  readonly words: readonly string[];
  /** Whether the last word may be the beginning of a longer one. */
  readonly prefix: boolean;
}

const PART = /"([^"]*)"?|“([^”]*)”?|[^\s"“”]+/g;
const MOST_TERMS = 32;

/**
 * Reads what a user typed: words and "phrases". No character has a meaning of its own beyond the marks around a phrase,
 * so that nothing in it can be taken for syntax.
 */
export function readQuery(query: string): SearchTerm[] {
  const terms: SearchTerm[] = [];
  for (const match of query.slice(0, 2000).matchAll(PART)) {
    const [whole, straight, curly] = match;
    const phrase = straight ?? curly;
    const words = foldWords(phrase ?? whole);
    if (words.length > 0)
      terms.push({ words, prefix: phrase === undefined && match.index + whole.length === query.length });
  }
  return terms.slice(0, MOST_TERMS);
}
