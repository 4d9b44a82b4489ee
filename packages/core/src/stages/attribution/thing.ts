import { Lex } from '../../vocabulary/lexicon.ts';
import { partsList } from './content-end.ts';
import type { CueClause } from './cue-clause.ts';
import { is, isAdverb, isComma, isRun } from './items.ts';
import type { Item } from './statement.ts';
import { isVerb } from './verb-use.ts';

/** "acknowledged the danger, which grows": an object without a verb, and a comma that no other answers, is a thing. */
export function namesThing(items: readonly Item[], { verb, side, extent }: CueClause, end: number): boolean {
  const first = items[extent.to];
  if (verb === undefined || verb.lemma === 'say' || side !== 'after') return false;
  if (isAdverb(first) || is(first, NO_OBJECT) || opensSubject(first)) return false;
  for (let at = extent.to; at < end; at++) {
    const item = items[at];
    if ((isVerb(item) && !is(items[at - 1], Lex.determiner)) || is(item, Lex.subordinator))
      return at > extent.to && LATER.has(item?.word.lower ?? '');
    if (isRun(item)) return item?.run?.comma === true;
    if (isComma(item) && !partsList(items, at)) return !goesOn(items, at + 1, end);
  }
  return true;
}

/** What opens a clause or a phrase that a thing is no part of. */
export const LATER: ReadonlySet<string> = new Set(
  'despite amid after before during following while when until because since though although'.split(' '),
);

const NO_OBJECT = Lex.preposition | Lex.subordinator | Lex.coordinator;

/** "he beat Pop": a pronoun that is no object has a verb behind it. */
const opensSubject = (item: Item | undefined): boolean => is(item, Lex.subjectPronoun) && !is(item, Lex.objectPronoun);

/** "asked Pop, the owner, to stay": behind a second comma the object or its clause goes on. */
function goesOn(items: readonly Item[], from: number, end: number): boolean {
  let comma = from;
  while (comma < end && !isComma(items[comma])) comma++;
  const next = items[comma + 1];
  return isVerb(next) || is(next, Lex.preposition | Lex.subordinator);
}
