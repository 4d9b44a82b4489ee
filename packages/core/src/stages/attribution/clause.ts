import { TokenKind } from '../../text/tokens.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { Form } from '../../vocabulary/word-forms.ts';
import { type CueClause, makeClause } from './cue-clause.ts';
import { closingComma, hasForm, is, isCapital, isComma, isDash, isMark, isRun, isSpoken } from './items.ts';
import { type Landmarks, nounPhraseEnd } from './noun-phrase.ts';
import type { Item, Statement } from './statement.ts';
import { readVerbClause } from './verb-clause.ts';

/** Finds the clauses that attribute in a statement, in order. */
export function findCueClauses({ items }: Statement, landmarks: Landmarks): CueClause[] {
  const clauses: CueClause[] = [];
  let from = 0;
  // "wrote in an essay posted on Monday that": no verb among where and when it was said tells words of its own.
  let settingsEnd = 0;
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    if (at < from) continue;
    const nouns = is(item, Lex.cueNoun) ? landmarks.nouns : undefined;
    if (nouns && pushClause(nouns.adjective(items, at, landmarks))) continue;
    if (is(item, Lex.cue) && at >= settingsEnd && pushClause(readVerbClause(items, at, landmarks))) continue;
    if (hasForm(item, Form.turn) && pushClause(landmarks.idiom?.(items, at, landmarks))) continue;
    if (nouns) pushClause(nouns.noun(items, at, landmarks));
    else if (item.word.kind !== TokenKind.word) pushClause(isDash(item) ? byDash(items, at, landmarks) : undefined);
    else if (isSpoken(item, 'according') && isSpoken(items[at + 1], 'to')) {
      pushClause(accordingTo(items, at, landmarks));
    }
  }
  return clauses;

  function pushClause(clause: CueClause | undefined): boolean {
    if (clause === undefined) return false;
    clauses.push(clause);
    from = clause.verb === undefined && clause.side === 'after' ? clause.extent.to : clause.cue.to;
    settingsEnd = clause.settings.at(-1)?.to ?? 0;
    return true;
  }
}

/** Whether a clause stands in the content of the one before it: "Pop said she hoped …", not "Pop said …, and Berg replied". */
export function isNested(items: readonly Item[], outer: CueClause | undefined, inner: CueClause | undefined): boolean {
  if (outer === undefined || inner === undefined || outer.side !== 'after' || inner.inherits) return false;
  // "An aide who asked to brief us said": what closes the outer clause in holds none.
  if (inner.extent.from < outer.cue.to) return false;
  const gap = items[inner.extent.from - 1];
  return !isMark(gap, ',;:') && !isRun(gap) && !is(gap, Lex.coordinator);
}

/** "“…” ― Ana Pop": a dash and a name after a quotation, with nothing else in the statement. */
function byDash(items: readonly Item[], at: number, landmarks: Landmarks): CueClause | undefined {
  const end = nounPhraseEnd(items, at + 1, landmarks);
  if (!isRun(items[at - 1]) || !isDash(items[at]) || !isCapital(items[at + 1]) || end < items.length) return undefined;
  const speaker = { from: at + 1, to: end };
  return makeClause({ cue: { from: at, to: at + 1 }, speaker, extent: { from: at, to: end }, side: 'before' });
}

/** "According to her aide, Ana Pop, ferries stopped": a name between commas belongs to the source. */
function apposedEnd(items: readonly Item[], end: number, landmarks: Landmarks): number {
  const named = isComma(items[end]) ? landmarks.nameEnd(items, end + 1) : undefined;
  return named !== undefined && isComma(items[named]) ? named : end;
}

/** "According to the ministry, ferries stopped" and "Ferries stopped, according to the ministry". */
function accordingTo(items: readonly Item[], at: number, landmarks: Landmarks): CueClause | undefined {
  const cue = { from: at, to: at + 2 };
  const end = nounPhraseEnd(items, cue.to, landmarks);
  if (end === cue.to) return undefined;
  const opens = at === 0 || (isComma(items[at - 1]) && is(items[at - 2], Lex.coordinator | Lex.subordinator));
  const speaker = { from: cue.to, to: end };
  const extent = { from: at, to: opens ? closingComma(items, apposedEnd(items, end, landmarks)) : end };
  return makeClause({ cue, speaker, extent, side: opens ? 'after' : 'before' });
}
