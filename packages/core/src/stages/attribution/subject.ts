import { TokenKind } from '../../text/tokens.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { Form } from '../../vocabulary/word-forms.ts';
import { isRelative } from './finite-cue.ts';
import {
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
  type Range,
} from './items.ts';
import { isPast, type Landmarks } from './noun-phrase.ts';
import { reachBack } from './phrase-reach.ts';
import type { Item } from './statement.ts';

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
  if (!isWord(last) || is(last, NO_NOUN) || landmarks.subjects?.isVerbal(items, end - 1, end)) return undefined;
  return nearest(items, end, plain(items, end, landmarks));
}

const NO_NOUN = Lex.coordinator | Lex.subordinator | Lex.preposition | Lex.auxiliary | Lex.adverb;

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
    const named =
      isCapital(items[to - 1]) &&
      !is(items[from], Lex.determiner) &&
      landmarks.subjects?.isOffice(items, from) !== true;
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
  const { subjects: details } = landmarks;
  let from = reachBack(items, end);
  while (from < end && opensNoSubject(items, from, landmarks)) from = landmarks.timeEnd(items, from) ?? from + 1;
  if (from >= end || !hasHead(items, from, end) || details?.isVerbal(items, from, end)) return undefined;
  if (details?.opensRelative(items, from)) return plain(items, from - 1, landmarks);
  from = details?.startOfList(items, from, end, landmarks) ?? from;
  return withoutSettings(
    items,
    afterOpeningPhrase(items, { from: afterAgentOf(items, from, end), to: end }),
    landmarks,
  );
}

/** Words that may open a clause but are no part of its subject. */
function opensNoSubject(items: readonly Item[], at: number, landmarks: Landmarks): boolean {
  const item = items[at];
  if (is(item, Lex.coordinator) || isAdverb(item) || isPossessive(item) || isMark(item, '-')) return true;
  return landmarks.subjects?.isBefore(items, at, landmarks) === true;
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

/** "They left after Pop said": these open a clause, too, unless a time or an occasion follows. */
const OPENS_CLAUSE = new Set(['after', 'before']);

/** "In Oslo Lavrov said": when the phrase opens with a preposition, the subject is the name at its end. */
function afterOpeningPhrase(items: readonly Item[], { from, to }: Range): Range {
  if (!is(items[from], Lex.preposition)) return { from, to };
  // "he in a message said"
  if (is(items[from - 1], Lex.subjectPronoun)) return { from: from - 1, to: from };
  if (from > 0 && OPENS_CLAUSE.has(items[from]?.word.lower ?? '')) return { from: from + 1, to };
  let start = to - 1;
  while (start > from + 1 && isCapital(items[start - 1]) && isCapital(items[start])) start--;
  return { from: start, to };
}

const ALWAYS_SETTING = new Set(['during', 'following', 'via', 'amid', 'ahead']);

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
