import { Shape, TokenKind } from '../../text/tokens.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { FINITE_PASTS } from '../../vocabulary/verbs.ts';
import { Form } from '../../vocabulary/word-forms.ts';
import { isFiniteCue, isNounForm, isRelative } from './finite-cue.ts';
import {
  cueVerbOf,
  hasForm,
  is,
  isAdverb,
  isCapital,
  isComma,
  isDash,
  isMark,
  isPossessive,
  isRun,
  isSpacedHyphen,
  isSpoken,
  isWord,
  partsClauses,
  type Range,
} from './items.ts';
import { isPast, type Landmarks, LONGEST_PHRASE } from './noun-phrase.ts';
import type { Item } from './statement.ts';
import { isBriefed } from './verb-use.ts';

/** How far back the comma may stand that opens an apposition. */
const LONGEST_APPOSITION = 40;

export interface Subject {
  readonly range: Range;
  /** Phrases between the subject and its verb that say where and when: "during Tuesday's briefing". */
  readonly settings: readonly Range[];
  /** Whether "who" stands for it: "listeners who said". */
  readonly relative?: boolean;
}

/** Finds the noun phrase that ends before an item: the subject of the verb that follows. */
export function subjectBefore(items: readonly Item[], end: number, landmarks: Landmarks): Subject | undefined {
  if (isComma(items[end - 1])) return subjectWithApposition(items, end - 1, landmarks);
  const last = items[end - 1];
  if (isDash(last) || isSpacedHyphen(items, end - 1)) return subjectBeforeInsertion(items, end - 1, landmarks);
  if (is(last, Lex.coordinator)) return undefined;
  if (last === undefined || isRun(last) || !isWord(last))
    return isPercent(last) || isRate(items, end) ? plain(items, end, landmarks) : undefined;
  if (isRelative(items, end - 1)) return relativeSubject(items, end, landmarks);
  if (is(last, Lex.subjectPronoun)) return { range: { from: end - 1, to: end }, settings: [] };
  return plain(items, end, landmarks);
}

/** "six in 10": so many of all that were asked. */
const isRate = (items: readonly Item[], end: number): boolean =>
  items[end - 1]?.word.kind === TokenKind.number &&
  isSpoken(items[end - 2], 'in') &&
  end > 2 &&
  !isComma(items[end - 3]);

const isPercent = (item: Item | undefined): boolean =>
  item?.word.text === '%' || isPossessive(item) || isMark(item, ')');

/** The noun that a relative pronoun stands for, or the pronoun itself where none is found. */
function relativeSubject(items: readonly Item[], end: number, landmarks: Landmarks): Subject {
  const before = isComma(items[end - 2]) ? end - 2 : end - 1;
  const antecedent = nearest(items, before, plain(items, before, landmarks)) ?? {
    range: { from: end - 1, to: end },
    settings: [],
  };
  return { ...antecedent, relative: true };
}

/** The noun that a participle describes: "crews" of "the men and crews backing Pop"; nothing after a mark or a conjunction. */
export function nounBefore(items: readonly Item[], end: number, landmarks: Landmarks): Subject | undefined {
  const last = items[end - 1];
  if (!isWord(last) || is(last, Lex.coordinator | Lex.subordinator | Lex.preposition | Lex.auxiliary | Lex.adverb))
    return undefined;
  return nearest(items, end, plain(items, end, landmarks));
}

/** "paying an architect who said": what "who" stands for begins with the last determiner or capital before it. */
function nearest(items: readonly Item[], end: number, subject: Subject | undefined): Subject | undefined {
  if (subject === undefined) return undefined;
  const { from } = subject.range;
  // "It stirred anger at schools, which said": what would say where a subject speaks is the antecedent here.
  const to = subject.settings.length > 0 && isNoun(items[end - 1]) ? end : subject.range.to;
  let start = to - 1;
  while (start > from && isCapital(items[start]) && isCapital(items[start - 1])) start--;
  while (
    start > from &&
    !isCapital(items[start]) &&
    !is(items[start], Lex.determiner) &&
    !is(items[start - 1], Lex.preposition) &&
    !isPast(items[start - 1])
  )
    start--;
  while (start > from && isCapital(items[start]) && isCapital(items[start - 1])) start--;
  return { range: { from: start, to }, settings: to === end ? [] : subject.settings };
}

const isNoun = (item: Item | undefined): boolean => isWord(item) && !is(item, Lex.time | Lex.weekday | Lex.month);

/** "Crews - cooks, guards and others - said": the subject stands before the first of two dashes. */
function subjectBeforeInsertion(items: readonly Item[], dash: number, landmarks: Landmarks): Subject | undefined {
  for (let at = dash - 1; at > 0 && dash - at <= LONGEST_APPOSITION; at--) {
    if (isRun(items[at]) || isMark(items[at], '.;:?!')) return undefined;
    if (isDash(items[at]) || isSpacedHyphen(items, at)) return plain(items, at, landmarks);
  }
  return undefined;
}

/** "Jane Doe, the finance minister, said": the subject stands before the first of two commas. */
function subjectWithApposition(items: readonly Item[], comma: number, landmarks: Landmarks): Subject | undefined {
  let described: Subject | undefined;
  for (let at = comma - 1; at > 0 && comma - at <= LONGEST_APPOSITION; at--) {
    if (isRun(items[at]) || isMark(items[at], '.;:?!')) return described;
    if (!isComma(items[at])) continue;
    if (isList(items, at + 1, comma)) return described;
    const subject = plain(items, at, landmarks);
    // "Pop, 52, who took over, said": an age names nobody.
    if (subject === undefined) continue;
    const { from, to } = subject.range;
    // What stands between the name and the comma makes it no apposition but a list: "met Berg in Oslo, Rome and Bonn,".
    if (to !== at) return described;
    // "a physician in Reno" ends in a name and is none.
    const named = isCapital(items[to - 1]) && !is(items[from], Lex.determiner);
    if (described !== undefined) return named && isNamedSubject(items, from, landmarks) ? subject : described;
    if (named) return subject;
    // "her mother, Jo, said": a name tells who she is, an age does not.
    if (comma - at <= 2) {
      if (isCapital(items[at + 1]) && !isCapital(items[to - 1])) return subject;
      continue;
    }
    if (!isComma(items[from - 1])) return subject;
    // "Ana Pop, the owner, who has two ferries, said": the name may stand before what describes it.
    described = subject;
  }
  return described;
}

/** Whether a name is more than where or when: "In Oslo, the owner, who has two ferries, said". */
const isNamedSubject = (items: readonly Item[], from: number, landmarks: Landmarks): boolean =>
  !is(items[from - 1], Lex.preposition) && landmarks.timeEnd(items, from) === undefined;

/** "in Syria, Iran and Oman, agreed": names joined by "and" go on with a list. */
const isList = (items: readonly Item[], from: number, to: number): boolean =>
  isCapital(items[from]) && items.slice(from, to).some((item) => is(item, Lex.coordinator));

function plain(items: readonly Item[], end: number, landmarks: Landmarks): Subject | undefined {
  let from = end;
  while (from > 0 && end - from < LONGEST_PHRASE) {
    const bracket = openingBracket(items, from - 1);
    if (bracket === undefined && !belongs(items, from - 1, end)) break;
    from = bracket ?? from - 1;
  }
  while (from < end && opensNoSubject(items, from)) from = landmarks.timeEnd(items, from) ?? from + 1;
  if (from >= end || !hasHead(items, from, end)) return undefined;
  from = startOfList(items, from, end, landmarks);
  return withoutSettings(
    items,
    afterOpeningPhrase(items, { from: afterAgentOf(items, from, end), to: end }),
    landmarks,
  );
}

/** "The leaders of Norway, Oman and Syria agreed", "Ana Pop, Karl Berg and Ion Kalten said": names before the last comma are of the list, too. */
function startOfList(items: readonly Item[], from: number, end: number, landmarks: Landmarks): number {
  if (!isComma(items[from - 1]) || !isCapital(items[from]) || !isCapital(items[from - 2])) return from;
  if (!items.slice(from, end).some((item) => isSpoken(item, 'and'))) return from;
  let start = from - 2;
  while (start > 0 && from - start < LONGEST_PHRASE) {
    const before = items[start - 1];
    // "on Friday, Ana Pop, Karl Berg and Ion Kalten said": a time is of no list.
    if (!isCapital(before) && !(isComma(before) && landmarks.timeStart(items, start - 2) === undefined)) break;
    start--;
  }
  if (is(items[start], OPENS_SENTENCE) || landmarks.timeEnd(items, start) !== undefined) return from;
  const before = items[start - 1];
  if (before === undefined || !isWord(before)) return start;
  if (!isSpoken(before, 'of')) return from;
  let head = start - 1;
  while (head > 0 && start - head < LONGEST_PHRASE && belongs(items, head - 1, start)) head--;
  return head < start - 1 ? head : from;
}

const OPENS_SENTENCE = Lex.adverb | Lex.coordinator | Lex.subordinator | Lex.preposition | Lex.subjectPronoun;

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

/** Words that may open a clause but are no part of its subject. */
function opensNoSubject(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return is(item, Lex.coordinator) || isAdverb(item) || isPossessive(item) || isMark(item, '-');
}

function hasHead(items: readonly Item[], from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const item = items[at];
    if (isWord(item) && !is(item, Lex.preposition | Lex.determiner | Lex.auxiliary)) return true;
    if (is(item, Lex.determiner) && at === end - 1) return true;
    if (item?.word.text === '%') return true;
  }
  return false;
}

/** "remarks made by a Pop aide": the agent of a participle is a subject of its own. */
function afterAgentOf(items: readonly Item[], from: number, to: number): number {
  // "economists polled by Kyst Bank": those who are told of speak themselves.
  if (is(items[from], Lex.title)) return from;
  for (let at = to - 2; at > from; at--) if (isSpoken(items[at], 'by') && isPast(items[at - 1])) return at + 1;
  return from;
}

/** "In Oslo Lavrov said": when the phrase opens with a preposition, the subject is the name at its end. */
function afterOpeningPhrase(items: readonly Item[], { from, to }: Range): Range {
  if (!is(items[from], Lex.preposition)) return { from, to };
  let start = to - 1;
  while (start > from + 1 && isCapital(items[start - 1]) && isCapital(items[start])) start--;
  return { from: start, to };
}

const ALWAYS_SETTING = new Set(['during', 'following', 'via', 'amid', 'ahead']);
/** "They left after Pop said": these open a clause, too, unless a time or an occasion follows. */
const OPENS_CLAUSE = new Set(['after', 'before']);

/** Cuts "during Tuesday's briefing", "in a statement" off a subject, and keeps them as its settings. */
function withoutSettings(items: readonly Item[], { from, to }: Range, landmarks: Landmarks): Subject {
  for (let at = to - 2; at > from; at--)
    if (landmarks.trail?.opensLater(items, at, from)) return { range: { from: at + 1, to }, settings: [] };
  for (let at = from + 1; at < to; at++) {
    if (!is(items[at], Lex.preposition)) continue;
    if (isSettingPhrase(items, { from: at, to }, landmarks))
      return { range: { from, to: at }, settings: [{ from: at, to }] };
    if (OPENS_CLAUSE.has(items[at]?.word.lower ?? '')) return { range: { from: at + 1, to }, settings: [] };
  }
  return { range: { from, to }, settings: [] };
}

function isSettingPhrase(items: readonly Item[], { from, to }: Range, landmarks: Landmarks): boolean {
  const preposition = items[from]?.word.lower ?? '';
  if (ALWAYS_SETTING.has(preposition)) return true;
  if (/^(?:of|for|to)$/.test(preposition)) return false;
  if (landmarks.timeEnd(items, from + 1) !== undefined) return true;
  for (let at = from + 1; at < to; at++) {
    if (is(items[at], Lex.preposition)) return false;
    if (hasForm(items[at], Form.settingNoun)) return true;
  }
  return false;
}
