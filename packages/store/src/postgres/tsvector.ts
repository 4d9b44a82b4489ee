import type { SearchTerm } from '../query.ts';

/** The four kinds of words that a tsvector tells apart, and what stands for them in its binary form. */
const WEIGHTS = { A: 3, B: 2, C: 1, D: 0 } as const;
export type Weight = keyof typeof WEIGHTS;

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
/** A position and its weight share 16 bits. */
const POSITION_BITS = 14;

/**
 * The words of texts as a tsvector, in binary: PostgreSQL's own parser would take other stretches for words than the rest of the
 * store does, and reads a tsvector that is written out several times as slowly.
 */
export function tsvectorOf(texts: readonly WeightedText[]): Buffer {
  const places = new Map<string, number[]>();
  let position = 1;
  let bytes = 0;
  for (const { text, weight } of texts) {
    for (const word of text.split(' ')) {
      if (word === '') continue;
      const lexeme = word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD).toWellFormed() : word;
      const known = places.get(lexeme);
      bytes += known === undefined ? Buffer.byteLength(lexeme) + 8 : 2;
      if (bytes > MOST_BYTES) return written(places, bytes);
      const place = (WEIGHTS[weight] << POSITION_BITS) | Math.min(position++, LAST_POSITION);
      if (known === undefined) places.set(lexeme, [place]);
      else if (known.length < MOST_POSITIONS && !isLast(known)) known.push(place);
    }
    position += GAP;
  }
  return written(places, bytes);
}

/** Words beyond the last position have none of their own. */
const isLast = (places: readonly number[]): boolean => ((places.at(-1) ?? 0) & LAST_POSITION) === LAST_POSITION;

/** Source: PostgreSQL, tsvectorrecv: the number of lexemes; of each its text, a zero, the number of its places, and they. */
function written(places: ReadonlyMap<string, readonly number[]>, most: number): Buffer {
  const buffer = Buffer.allocUnsafe(most + 4);
  let at = buffer.writeInt32BE(places.size);
  for (const [lexeme, positions] of places) {
    at += buffer.write(lexeme, at);
    at = buffer.writeUInt8(0, at);
    at = buffer.writeUInt16BE(positions.length, at);
    for (const position of positions) at = buffer.writeUInt16BE(position, at);
  }
  return buffer.subarray(0, at);
}

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
