import type { SearchTerm } from '../query.ts';

/** The four kinds of words that a tsvector tells apart. */
export type Weight = 'A' | 'B' | 'C' | 'D';

/** A text of folded words, parted by spaces, and their weight. */
export interface WeightedText {
  readonly text: string;
  readonly weight: Weight;
}

// Limits of PostgreSQL's text search; what lies beyond is left out rather than refused.
const LAST_POSITION = 16_383;
const MOST_POSITIONS = 255;
const LONGEST_WORD = 500;
const MOST_BYTES = 1_000_000;
/** Between two texts, so that no phrase runs from one into the other. */
const GAP = 8;

/**
 * The words of texts as a tsvector, written out: PostgreSQL's own parser would take other stretches for words than the rest
 * of the store does.
 */
export function tsvectorOf(texts: readonly WeightedText[]): string {
  const places = new Map<string, string[]>();
  let position = 1;
  let bytes = 0;
  for (const { text, weight } of texts) {
    for (const word of text.split(' ')) {
      if (word === '') continue;
      const lexeme = word.slice(0, LONGEST_WORD);
      const known = places.get(lexeme);
      bytes += known === undefined ? Buffer.byteLength(lexeme) + 8 : 2;
      if (bytes > MOST_BYTES) return written(places);
      const place = `${Math.min(position++, LAST_POSITION)}${weight}`;
      if (known === undefined) places.set(lexeme, [place]);
      else if (known.length < MOST_POSITIONS) known.push(place);
    }
    position += GAP;
  }
  return written(places);
}

const written = (places: ReadonlyMap<string, readonly string[]>): string =>
  Array.from(places, ([lexeme, at]) => `${quoted(lexeme)}:${at.join(',')}`).join(' ');

/** All terms as a tsquery. Every word is quoted, so that nothing a user types is syntax. */
export const tsqueryOf = (terms: readonly SearchTerm[]): string =>
  terms
    .map(({ words, prefix }) => {
      const lexemes = words.map((word, at) => {
        const beginning = prefix && at === words.length - 1;
        return `${quoted(word.slice(0, LONGEST_WORD))}${beginning ? ':*' : ''}`;
      });
      return `(${lexemes.join(' <-> ')})`;
    })
    .join(' & ');

const quoted = (lexeme: string): string => `'${lexeme.replace(/['\\]/g, '$&$&')}'`;
