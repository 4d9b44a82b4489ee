import type { Span } from '../model/span.ts';
import { countWhile } from './sorted.ts';

/**
 * Turns offsets in UTF-16 code units into offsets in code points, as Python and the W3C Web Annotation model count them.
 *
 * A lone surrogate counts as one. Made once for a text, answers in logarithmic time.
 */
export function codePointConverter(text: string): (span: Span) => Span {
  const pairs: number[] = [];
  for (let at = 0; at < text.length - 1; at++) {
    if (isPair(text, at)) pairs.push(at++);
  }
  const convert = (offset: number): number => offset - countBelow(pairs, offset);
  return ({ start, end }) => ({ start: convert(start), end: convert(end) });
}

function isPair(text: string, at: number): boolean {
  const high = text.charCodeAt(at);
  if (high < 0xd800 || high > 0xdbff) return false;
  const low = text.charCodeAt(at + 1);
  return low >= 0xdc00 && low <= 0xdfff;
}

/** How many of the sorted numbers are below a limit. */
const countBelow = (sorted: readonly number[], limit: number): number =>
  countWhile(sorted.length, (at) => (sorted[at] as number) < limit);
