import { Shape, type Token, TokenKind } from '../../text/tokens.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { knownAt } from './gazetteer.ts';
import type { Segment } from './mention.ts';
import { FUNCTIONAL, has, isText, isWord } from './words.ts';

/** Shorter known names are left alone: "US" may be "us" here. */
const SHORTEST = 5;
const MOST_WORDS = 5;
const LEAST_SHOUTED = 4;

/** Whether a stretch that has so many words in capitals is set in them, as legal lines are: its capitals say nothing. */
export function isShouted(tokens: readonly Token[], from: number, to: number, capitals: number): boolean {
  if (capitals < LEAST_SHOUTED) return false;
  let upper = 0;
  let others = 0;
  for (let at = from; at < to; at++) {
    const { kind, shape, text } = (tokens[at] as Token).word;
    if (kind !== TokenKind.word || text.length < 2) continue;
    if (shape === Shape.upper) upper++;
    else others++;
  }
  return upper >= LEAST_SHOUTED && upper > others;
}

/** A name among capitals that say nothing. */
type Shouted = Pick<Segment, 'from' | 'to' | 'type' | 'place' | 'work'>;

/** Among words all in capitals only known names and companies can be told. */
export function readShouted(tokens: readonly Token[], from: number, to: number): Shouted[] {
  const found: Shouted[] = [];
  let free = from;
  for (let at = from; at < to; at++) {
    const company = companyStart(tokens, at, free);
    const known = knownAt(tokens, at, to);
    if (company !== undefined)
      found.push({ from: company, to: at + 1, type: 'organization', place: undefined, work: undefined });
    else if (known && known.type !== 'people' && lengthOf(tokens, at, known.end) >= SHORTEST)
      found.push({ from: at, to: known.end, type: known.type, place: known.place, work: known.work });
    else continue;
    free = found.at(-1)?.to ?? free;
    at = free - 1;
  }
  return found;
}

/** Where the name of a company begins whose suffix stands at an index. */
function companyStart(tokens: readonly Token[], at: number, free: number): number | undefined {
  if (!has(tokens[at], Lex.companySuffix) || lengthOf(tokens, at, at + 1) < 3) return undefined;
  const last = isText(tokens[at - 1], ',') ? at - 1 : at;
  let from = last;
  while (
    from > free &&
    last - from < MOST_WORDS &&
    isWord(tokens[from - 1]) &&
    !has(tokens[from - 1], FUNCTIONAL | Lex.opener)
  )
    from--;
  return from < last ? from : undefined;
}

const lengthOf = (tokens: readonly Token[], from: number, to: number): number =>
  (tokens[to - 1]?.end ?? 0) - (tokens[from]?.start ?? 0);
