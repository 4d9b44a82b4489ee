import { Shape, type Token } from '../../text/tokens.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { DIRECTIONS, LEADING_PLACE_HEADS, NO_SURNAMES, ROMANCE_PLACE_HEADS } from '../../vocabulary/name-parts.ts';
import { startsPerson } from './bounds.ts';
import { type Known, knownAt } from './gazetteer.ts';
import { isNameSuffix } from './runs.ts';
import { has, isCapital, isHyphen, isInitial, isLower, isSaid, isWord } from './words.ts';

/** The index after a place that its own words tell: "Lake Geneva", "Hudson River", "Gulf of Aden", "Eastern Slavonia". */
export function placeEnd(tokens: readonly Token[], at: number, to: number): number | undefined {
  const lower = tokens[at]?.word.lower ?? '';
  if (at + 1 < to && LEADING_PLACE_HEADS.has(lower)) return isLower(tokens[at + 1]) ? to : Math.min(to, at + 3);
  if (at + 2 < to && ROMANCE_PLACE_HEADS.has(lower) && isLower(tokens[at + 1])) return to;
  const narrowed = at + 1 < to && DIRECTIONS.has(lower) ? narrowedEnd(tokens, at, to) : undefined;
  if (narrowed !== undefined) return narrowed;
  for (
    let index = at + 1;
    index < to && !startsPerson(tokens, index, to) && (isCapital(tokens[index]) || isHyphen(tokens[index]));
    index++
  ) {
    if (
      !has(tokens[index], Lex.placeHead) ||
      isHyphen(tokens[index - 1]) ||
      (isTitle(tokens[index + 1]) && !isNoSurname(tokens[index]))
    )
      continue;
    // "U.S. District Judge"
    if (isInitial(tokens[index - 1]) && isTitle(tokens[index + 1])) continue;
    // "Great Hall of the People"
    if (index + 1 < to && isSaid(tokens[index + 1], 'of')) return to;
    return index + 1 < to && has(tokens[index + 1], Lex.placeHead) ? index + 2 : index + 1;
  }
  return undefined;
}

/** "Palm Beach Gardens", "Los Angeles County": a place that is named for a known one. */
export function widened(tokens: readonly Token[], known: Known, to: number): Known {
  const { type, end } = known;
  const names = type === 'place' && end < to && isCapital(tokens[end]) && has(tokens[end], Lex.placeHead);
  if (!names || PARTS_OF_NATIONS.has(tokens[end]?.word.lower ?? '')) return known;
  return placeEnd(tokens, end - 1, to) === end + 1 ? { ...known, place: undefined, end: end + 1 } : known;
}

/** "New York State": the place that is known already. */
const PARTS_OF_NATIONS = new Set('state province republic region city territory'.split(' '));

/** "Eastern Slavonia", "Northern Norway" */
function narrowedEnd(tokens: readonly Token[], at: number, to: number): number | undefined {
  const known = knownAt(tokens, at + 1, to);
  if (known?.type === 'place') return known.end;
  const isPart = at + 2 === to && tokens[at]?.word.lower.endsWith('ern') === true && isPlain(tokens[at + 1]);
  return isPart ? to : undefined;
}

const isNoSurname = (token: Token | undefined): boolean => NO_SURNAMES.has(token?.word.lower ?? '');
const isTitle = (token: Token | undefined): boolean => has(token, Lex.title) && isCapital(token);

/** A capitalised word of which nothing is known. */
const isPlain = (token: Token | undefined): boolean => token?.word.shape === Shape.capital && token.word.flags === 0;

/** The index after what is nobody, no body and no place: "World Cup", "Nobel Prize", "Vietnam War". */
export function otherEnd(tokens: readonly Token[], at: number, to: number): number | undefined {
  for (let index = at + 1; index < to && isCapital(tokens[index]); index++) {
    if (startsPerson(tokens, index, to)) return undefined;
    if (has(tokens[index], Lex.otherHead)) return isNameSuffix(tokens[index + 1]) ? index + 2 : index + 1;
  }
  return undefined;
}

/** The index after capitals that no rule knows. */
export function unknownEnd(tokens: readonly Token[], at: number, to: number): number {
  let end = at + 1;
  while (end < to && !endsUnknown(tokens, end, to)) end++;
  while (end > at + 1 && !isCapital(tokens[end - 1]) && !isHyphen(tokens[end - 2])) end--;
  return end;
}

function endsUnknown(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at];
  // "Choo Mi-ae"
  if (isLower(token)) return !has(token, Lex.namePart) && !isHyphen(tokens[at - 1]);
  if (isHyphen(token)) return tokens[at - 1]?.word.shape === Shape.upper || tokens[at + 1]?.word.shape === Shape.upper;
  if (!isWord(token)) return token?.word.text !== '&';
  return startsPerson(tokens, at, to) || has(token, Lex.demonym) || (isHyphen(tokens[at - 1]) && has(token, Lex.place));
}
