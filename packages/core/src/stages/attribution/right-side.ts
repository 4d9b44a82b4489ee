import type { CueVerb } from '../../vocabulary/cue-verbs.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { Form } from '../../vocabulary/word-forms.ts';
import {
  cueVerbOf,
  hasForm,
  is,
  isAdverb,
  isCapital,
  isComma,
  isDash,
  isPossessive,
  isRun,
  isSpoken,
  partsClauses,
  type Range,
} from './items.ts';
import { type Landmarks, nounPhraseEnd } from './noun-phrase.ts';
import type { Item } from './statement.ts';

/** What stands between a cue and its content: whom it was said to, where and when. */
export interface RightSide {
  readonly addressee: Range | undefined;
  readonly settings: readonly Range[];
  readonly end: number;
}

/** What follows the verb before the content begins: "reporters at a briefing on Tuesday". */
export function readRight(items: readonly Item[], start: number, verb: CueVerb, landmarks: Landmarks): RightSide {
  const addressee = addresseeAt(items, start, verb, landmarks);
  // "urged Pop to stay": whom it was said to is to do it, and so part of the content.
  if (addressee && addressee.to > addressee.from && opensInfinitive(items, addressee.to))
    return { addressee, settings: [], end: addressee.from };
  const { settings, end } = readSettings(items, addressee?.to ?? start, landmarks);
  return {
    addressee: addressee && addressee.to > addressee.from ? addressee : undefined,
    settings,
    end: afterInsertion(items, end, landmarks),
  };
}

const opensInfinitive = (items: readonly Item[], at: number): boolean =>
  isSpoken(items[at], 'to') || (isSpoken(items[at + 1], 'to') && (isSpoken(items[at], 'not') || isAdverb(items[at])));

/** "said publicly that", "said, with hindsight, that": what is put in between belongs to no content. */
function afterInsertion(items: readonly Item[], from: number, { details }: Landmarks): number {
  const first = items[from];
  if (isDash(first)) return details?.afterDashes(items, from) ?? from;
  // "hopes to convince delegates that": an infinitive is the content itself.
  if (isSpoken(first, 'to') || (!isComma(first) && !isAdverb(first) && !is(first, Lex.preposition))) return from;
  for (let at = from + 1; at < items.length && at - from < LONGEST_DETAIL; at++) {
    if (isSpoken(items[at], 'that')) return at;
    // "said, since few know that": a clause of its own is no insertion.
    if (is(items[at], Lex.subordinator)) break;
    if ((partsClauses(items[at]) && !isComma(items[at])) || is(items[at], Lex.subjectPronoun | Lex.auxiliary)) break;
    // "Testifying in Oslo, Pop said that": the next verb that attributes has its own "that".
    if (cueVerbOf(items[at])?.form === 'past') break;
  }
  return from;
}

function addresseeAt(items: readonly Item[], start: number, verb: CueVerb, landmarks: Landmarks): Range | undefined {
  if (landmarks.timeEnd(items, start) !== undefined) return undefined;
  if (!verb.classes.has('address')) return toWhom(items, start, landmarks);
  const end = objectEnd(items, start, landmarks);
  if (verb.classes.has('speech')) {
    const asks =
      end > start && (isSpoken(items[end], 'that') || opensQuestion(items[end]) || opensInfinitive(items, end));
    return asks ? { from: start, to: end } : toWhom(items, start, landmarks);
  }
  const that = whereThatOpens(items, end);
  // "told reporters at a briefing that": where and when say nothing of whom.
  const isSetting = holdsVenue(items, end, that ?? end) && readSettings(items, end, landmarks).end === that;
  return { from: start, to: isSetting ? end : (that ?? end) };
}

/** What opens a question: "asked reporters whether". */
export const opensQuestion = (item: Item | undefined): boolean =>
  /^(?:about|for|how|if|to|wh(?:at|e(?:n|re|ther)|ich|om?|y))$/.test(item?.word.lower ?? '');

/** "told reporters who had come to Oslo that": all before "that" says whom. */
function whereThatOpens(items: readonly Item[], from: number): number | undefined {
  for (let at = from; at < items.length && at - from < LONGEST_DETAIL; at++) {
    if (isSpoken(items[at], 'that')) return at > from && isComma(items[at - 1]) ? undefined : at;
    if (partsClauses(items[at]) || is(items[at], Lex.subjectPronoun | Lex.auxiliary)) return undefined;
  }
  return undefined;
}

/** What is put in between is no longer than so many words. */
export const LONGEST_DETAIL = 16;

function objectEnd(items: readonly Item[], start: number, landmarks: Landmarks): number {
  if (hasForm(items[start], Form.addresseeNoun)) return start + 1;
  const end = nounPhraseEnd(items, start, landmarks);
  // "told Nordlys's “New Day” that"
  if (isPossessive(items[end - 1]) && isRun(items[end])) return end + 1;
  return landmarks.details?.afterRole(items, end, landmarks) ?? end;
}

/** "said to reporters", "stressed to Pompeo": not "vowed to continue". */
function toWhom(items: readonly Item[], start: number, landmarks: Landmarks): Range | undefined {
  if (!isSpoken(items[start], 'to')) return undefined;
  const named = landmarks.nameEnd(items, start + 1);
  const next = items[start + 1];
  const known = hasForm(next, Form.addresseeNoun) || is(next, Lex.determiner) || isCapital(next);
  if (named === undefined && !known) return undefined;
  const end = named ?? objectEnd(items, start + 1, landmarks);
  return { from: start + 1, to: hasForm(items[end], Form.addresseeNoun) ? end + 1 : end };
}

const VENUE = new Set('in at on during via through after before by from with following over ahead'.split(' '));

/** Phrases of place, time and medium, one after the other. */
export function readSettings(
  items: readonly Item[],
  start: number,
  landmarks: Landmarks,
): { settings: Range[]; end: number } {
  const settings: Range[] = [];
  let at = start;
  for (;;) {
    const skipped = isAdverb(items[at]) ? at + 1 : at;
    const end =
      settings.length > 0 && isSpoken(items[skipped], 'about')
        ? landmarks.details?.topicEnd(items, skipped, landmarks)
        : settingEnd(items, skipped, landmarks);
    if (end === undefined) break;
    settings.push({ from: at, to: end });
    at = end;
  }
  return { settings: joinTouching(settings), end: at };
}

function settingEnd(items: readonly Item[], at: number, landmarks: Landmarks): number | undefined {
  const time = landmarks.timeEnd(items, at);
  if (time !== undefined) return time;
  if (!is(items[at], Lex.preposition) || !VENUE.has(items[at]?.word.lower ?? '')) return undefined;
  const timed = landmarks.timeEnd(items, at + 1);
  // "during Saturday's debate": the day tells which.
  if (timed !== undefined) return isPossessive(items[timed]) ? nounPhraseEnd(items, timed + 1, landmarks) : timed;
  let end = nounPhraseEnd(items, at + 1, landmarks);
  // "at a daily briefing": the time is part of the phrase.
  if (is(items[end - 1], Lex.determiner)) end = nounPhraseEnd(items, landmarks.timeEnd(items, end) ?? end, landmarks);
  if (end === at + 1) return undefined;
  if (hasForm(items[end - 1], Form.settingNoun) && isSpoken(items[end], 'with'))
    return nounPhraseEnd(items, end + 1, landmarks);
  const dated = datedEnd(items, end, landmarks) ?? end;
  return holdsVenue(items, at + 1, end) || endsClause(items, dated, landmarks) ? dated : undefined;
}

/** "in a note dated March 3", "in an essay posted on Medium": the participle with its time or place is part of the phrase. */
function datedEnd(items: readonly Item[], at: number, landmarks: Landmarks): number | undefined {
  if (!hasForm(items[at], Form.participle)) return undefined;
  const after = landmarks.timeEnd(items, at + 1);
  if (after !== undefined || !PUBLISHED.has(items[at + 1]?.word.lower ?? '')) return after;
  return landmarks.timeEnd(items, at + 2) ?? nounPhraseEnd(items, at + 2, landmarks);
}

const PUBLISHED = new Set(['on', 'in', 'by', 'to']);

const holdsVenue = (items: readonly Item[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (hasForm(items[at], Form.settingNoun)) return true;
  return false;
};

const endsClause = (items: readonly Item[], at: number, landmarks: Landmarks): boolean =>
  items[at] === undefined ||
  partsClauses(items[at]) ||
  isSpoken(items[at], 'that') ||
  is(items[at], Lex.preposition | Lex.subjectPronoun) ||
  landmarks.timeEnd(items, at) !== undefined;

function joinTouching(ranges: readonly Range[]): Range[] {
  const [first] = ranges;
  return first === undefined ? [] : [{ from: first.from, to: ranges.at(-1)?.to ?? first.to }];
}
