import { Shape } from '../../text/tokens.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { FINITE_PASTS } from '../../vocabulary/verbs.ts';
import { Form } from '../../vocabulary/word-forms.ts';
import { isFiniteCue, isNounForm } from './finite-cue.ts';
import { cueVerbOf, hasForm, is, isCapital, isMark, isSpoken, partsClauses } from './items.ts';
import { LONGEST_PHRASE } from './noun-phrase.ts';
import type { Item } from './statement.ts';
import { isBriefed } from './verb-use.ts';

/** How far the phrase that ends before an item may reach to the left: where a clause, a verb or a mark stands, it begins. */
export function reachBack(items: readonly Item[], end: number): number {
  let from = end;
  while (from > 0 && end - from < LONGEST_PHRASE) {
    const bracket = openingBracket(items, from - 1);
    if (bracket === undefined && !belongs(items, from - 1, end)) break;
    from = bracket ?? from - 1;
  }
  return from;
}

/** "Rep. Ana Pop (D-Wis.) said": the index of the bracket that opens what closes here. */
function openingBracket(items: readonly Item[], at: number): number | undefined {
  if (!isMark(items[at], ')')) return undefined;
  for (let left = at - 1; left >= 0 && at - left <= 6; left--) if (isMark(items[left], '(')) return left;
  return undefined;
}

/** Whether an item to the left is still part of the phrase that ends at `end`. */
function belongs(items: readonly Item[], at: number, end: number): boolean {
  const item = items[at];
  if (item === undefined || partsClauses(item)) return false;
  if (is(item, Lex.coordinator)) return isSpoken(item, 'and') && joinsNames(items, at, end);
  if ((is(item, Lex.auxiliary) || FINITE_PASTS.has(item.word.lower)) && item.word.shape !== Shape.capital) return false;
  if (is(item, Lex.subordinator) && !isSpoken(item, 'since')) return false;
  if (isSpoken(item, 'as') && !isSpoken(items[at - 1], 'such')) return false;
  if (is(item, Lex.subjectPronoun) && !is(item, Lex.objectPronoun)) return false;
  const verb = item.word.shape === Shape.lower ? cueVerbOf(item) : undefined;
  if (verb === undefined || !isFiniteCue(items, at) || isNounForm(items, at)) return true;
  // "A source briefed on the matter said"
  return isBriefed(items, at, verb);
}

/** "and" joins two subjects when names or roles stand on both sides and no verb before it. */
function joinsNames(items: readonly Item[], at: number, end: number): boolean {
  if (!isCapital(items[at + 1]) && !is(items[at + 1], Lex.determiner) && end - at > 3) return false;
  for (let left = at - 1, steps = 0; left >= 0 && steps < 8; left--, steps++) {
    const item = items[left];
    if (partsClauses(item) || is(item, Lex.subordinator)) return steps > 0;
    if (is(item, Lex.auxiliary | Lex.subjectPronoun) || hasForm(item, Form.endsInEd)) return false;
    if (is(item, Lex.cue) && isFiniteCue(items, left)) return false;
  }
  return true;
}
