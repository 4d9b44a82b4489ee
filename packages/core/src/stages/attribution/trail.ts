import type { CueVerb } from '../../vocabulary/cue-verbs.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { Form } from '../../vocabulary/word-forms.ts';
import type { CueClause } from './cue-clause.ts';
import {
  closingComma,
  hasForm,
  is,
  isAdverb,
  isCapital,
  isComma,
  isMark,
  isSpoken,
  partsClauses,
  type Range,
} from './items.ts';
import { isPast } from './noun-phrase.ts';
import type { Item } from './statement.ts';
import { LATER, namesThing } from './thing.ts';

/** Reads what trails behind a report and is no part of it. */
export interface TrailReader {
  /** Whether the words after a comma are the writer's on what was said. */
  readonly opensGloss: (items: readonly Item[], at: number) => boolean;
  /** The index after what stands for words told before. */
  readonly standInEnd: (items: readonly Item[], at: number) => number | undefined;
  /** Whether a clause attributes a thing rather than words. */
  readonly namesThing: (items: readonly Item[], clause: CueClause, end: number) => boolean;
  /** Whether a word behind a comma, or a dash, adds to what stands before it. */
  readonly adds: (item: Item | undefined, behind?: 'dash') => boolean;
  /** The comma that closes a clause which only describes, where what is said of somebody goes on behind it. */
  readonly descriptionEnd: (items: readonly Item[], at: number) => number | undefined;
  /** Whether a verb judges here, of those that do so with "as" alone. */
  readonly judges: (items: readonly Item[], verb: CueVerb, parts: readonly Range[]) => boolean;
  /** Where the writer sets something against what was shown, meant or judged, or tells on what it was said; else the limit. */
  readonly contrastStart: (items: readonly Item[], clause: CueClause, limit: number) => number;
  /** Whether nothing but "that" stands between a cue, which ends at an item, and another item. */
  readonly opensContent: (items: readonly Item[], from: number, at: number) => boolean;
  /** Whether a range of items behind a cue is no words. */
  readonly tellsNothing: (items: readonly Item[], range: Range) => boolean;
  /** Whether a preposition behind a length of time opens a clause of its own. */
  readonly opensLater: (items: readonly Item[], at: number, from: number) => boolean;
  /** Where the setting of a stance begins in a range of items; its end when none does. */
  readonly settingStart: (items: readonly Item[], from: number, to: number) => number;
}

/** ", a claim that nobody checked", ", compared with half in March", ", even as boats sink": what the writer says of what was said. */
const opensGloss = (items: readonly Item[], at: number): boolean =>
  (isSpoken(items[at], 'compared') && isSpoken(items[at + 1], 'with')) ||
  (isSpoken(items[at], 'even') && isSpoken(items[at + 1], 'as')) ||
  (isSpoken(items[at], 'a') &&
    (GLOSSES.has(items[at + 1]?.word.lower ?? '') || GLOSSES.has(items[at + 2]?.word.lower ?? '')));

const GLOSSES = new Set(
  'claim swipe jab reference nod charge comment remark accusation allegation assertion assessment rebuke contrast dig result move factor'.split(
    ' ',
  ),
);

/** "his victories, particularly in Oslo", "ferries will run — and trams" */
const adds = (item: Item | undefined, behind?: 'dash'): boolean =>
  ADDITIONS.has(item?.word.lower ?? '') || (behind !== undefined && (isSpoken(item, 'and') || isSpoken(item, 'with')));

const ADDITIONS = new Set(['including', 'especially', 'particularly', 'notably', 'such', 'even']);

/** "accused Pop, who owns a ferry, of greed" */
function descriptionEnd(items: readonly Item[], from: number): number | undefined {
  if (!isSpoken(items[from], 'who') && !isSpoken(items[from], 'which')) return undefined;
  const comma = closingComma(items, from + 1);
  return GOES_ON.has(items[comma + 1]?.word.lower ?? '') ? comma : undefined;
}

const GOES_ON = new Set(['as', 'of', 'for', 'to']);

/** "said so in December", "said as much": the index after what stands for words told before; undefined when nothing does. */
function standInEnd(items: readonly Item[], at: number): number | undefined {
  const end = isSpoken(items[at], 'so')
    ? at + 1
    : isSpoken(items[at], 'as') && isSpoken(items[at + 1], 'much')
      ? at + 2
      : at;
  const next = items[end];
  const isWhole = next === undefined || partsClauses(next) || is(next, Lex.preposition | Lex.coordinator);
  return end > at && isWhole ? end : undefined;
}

/** How far the words are looked through for a contrast. */
const LONGEST_REPORT = 120;

/** "showed ferries ahead, but polls err"; "said they pay, but not much" is all said. "Said they pay on condition of anonymity" is not. */
function contrastStart(items: readonly Item[], { verb, side, extent }: CueClause, limit: number): number {
  if (verb === undefined || side !== 'after') return limit;
  const tells = verb.classes.has('speech') || verb.classes.has('belief');
  const last = Math.min(limit, extent.to + LONGEST_REPORT);
  for (let at = extent.to + 1; at < last; at++) {
    if (!tells && isComma(items[at]) && isSpoken(items[at + 1], 'but')) return at;
    const condition = conditionStart(items, at);
    if (condition !== undefined) return condition;
  }
  return limit;
}

/** "on condition of anonymity", "on the condition of anonymity": where what ends at an item begins. */
function conditionStart(items: readonly Item[], at: number): number | undefined {
  if (!isSpoken(items[at], 'anonymity') || !isSpoken(items[at - 2], 'condition')) return undefined;
  if (isSpoken(items[at - 3], 'on')) return at - 3;
  return isSpoken(items[at - 4], 'on') ? at - 4 : undefined;
}

/** "cast her as a saint", "viewed it as safe": not "cast a vote". */
const judges = (items: readonly Item[], { lemma }: CueVerb, parts: readonly Range[]): boolean =>
  !HELD_AS.test(lemma) || parts.some(({ from, to }) => items.slice(from, to).some((item) => isSpoken(item, 'as')));

const HELD_AS = /^(?:cast|view|regard|paint|treat)$/;

/** How far the words are looked through for where and when of a stance. */
const LONGEST_THING = 40;

/** "praised the crews in an interview", "criticized the plan as he left": where and when somebody took a stance is no part of it. */
function settingStart(items: readonly Item[], from: number, to: number): number {
  const last = Math.min(to, from + LONGEST_THING);
  for (let at = from; at < last; at++) {
    const word = items[at]?.word.lower ?? '';
    if (LATER.has(word) || (word === 'as' && opensClause(items, at + 1))) return at;
    if (
      VENUES.has(word) &&
      !isSpoken(items[at - 1], 'comment') &&
      !isMark(items[at - 1], '-') &&
      leadsToSetting(items, at + 1, last)
    )
      return at;
    if (is(items[at], Lex.weekday) && !is(items[at - 1], Lex.preposition | Lex.determiner) && endsThing(items, at + 1))
      return at;
    if (
      (word === 'last' || word === 'this') &&
      PERIODS.test(items[at + 1]?.word.lower ?? '') &&
      endsThing(items, at + 2)
    )
      return at;
  }
  return to;
}

/** "as he left", "as Berg left" */
const opensClause = (items: readonly Item[], at: number): boolean =>
  is(items[at], Lex.subjectPronoun) || (isCapital(items[at]) && isPast(items[at + 1]));

/** A venue is named within so many words. */
const LONGEST_VENUE = 6;
const VENUES = new Set(['in', 'at', 'on']);
const PERIODS = /^(?:week|month|year|night|summer|fall)$/;

/** "an interview", "a rally in Oslo", "Tuesday night": what people speak at or by, before any other phrase. */
function leadsToSetting(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to && at - from < LONGEST_VENUE; at++) {
    if (hasForm(items[at], Form.settingNoun)) return !isSpoken(items[at + 1], 'of');
    if (is(items[at], Lex.preposition)) return false;
  }
  return false;
}

const endsThing = (items: readonly Item[], at: number): boolean =>
  items[at] === undefined || partsClauses(items[at]) || is(items[at], Lex.preposition | Lex.coordinator | Lex.adverb);

/** "one day after a poll showed", "fell after the company warned": behind a length of time or a verb, "after" opens a clause of its own. */
const opensLater = (items: readonly Item[], at: number, from: number): boolean =>
  (isSpoken(items[at], 'after') || isSpoken(items[at], 'before')) &&
  (SPANS.test(items[at - 1]?.word.lower ?? '') || isPast(items[from - 1]));

const SPANS = /^(?:(?:minute|hour|day|week|month|year)s?|just|shortly|soon)$/;

/** Whether nothing but "that" and a comma stands between a cue and an item. */
const opensContent = (items: readonly Item[], from: number, at: number): boolean =>
  from > 0 && items.slice(from, at).every((item) => isSpoken(item, 'that') || isComma(item));

/** "backed out", "recognized internationally": where to or how, and no words. */
const tellsNothing = (items: readonly Item[], { from, to }: Range): boolean =>
  to - from === 1 && (isAdverb(items[from]) || is(items[from], Lex.preposition));

/** Reads glosses and settings by their usual words. */
export const TRAIL_READER: TrailReader = {
  standInEnd,
  opensContent,
  tellsNothing,
  adds,
  contrastStart,
  descriptionEnd,
  judges,
  namesThing,
  opensGloss,
  opensLater,
  settingStart,
};
