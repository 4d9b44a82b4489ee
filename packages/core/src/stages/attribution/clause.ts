import { Shape } from '../../text/tokens.ts';
import { CUE_FORMS, type CueVerb } from '../../vocabulary/cue-verbs.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import {
  is,
  isAdverb,
  isCapital,
  isComma,
  isDash,
  isMark,
  isPossessive,
  isRun,
  isSpoken,
  isWord,
  partsClauses,
  type Range,
} from './items.ts';
import { isFiniteCue, type Landmarks, nounPhraseEnd, type Subject, subjectBefore } from './noun-phrase.ts';
import { readRight, readSettings } from './right-side.ts';
import type { Item, Statement } from './statement.ts';

/** The words that attribute: who, by which verb, to whom, where and when. Ranges count the statement's items. */
export interface CueClause {
  readonly cue: Range;
  readonly verb: CueVerb | undefined;
  readonly speaker?: Range | undefined;
  /** The speaker is the one of the clause before, or the subject of the statement: "…, adding that". */
  readonly inherits: boolean;
  readonly addressee?: Range | undefined;
  readonly settings: readonly Range[];
  /** Everything from the first of these words to the last. */
  readonly extent: Range;
  /** Where the content stands. */
  readonly side: 'before' | 'after';
}

/** Finds the clauses that attribute in a statement, in order. */
export function findCueClauses({ items }: Statement, landmarks: Landmarks): CueClause[] {
  const clauses: CueClause[] = [];
  let from = 0;
  for (let at = 0; at < items.length; at++) {
    if (at < from || !is(items[at], Lex.cue)) {
      if (isDash(items[at])) pushClause(byDash(items, at, landmarks));
      else if (isSpoken(items[at], 'according') && isSpoken(items[at + 1], 'to')) {
        pushClause(accordingTo(items, at, landmarks));
      }
      continue;
    }
    pushClause(readVerb(items, at, landmarks));
  }
  return clauses;

  function pushClause(clause: CueClause | undefined): void {
    if (clause === undefined) return;
    clauses.push(clause);
    from = clause.cue.to;
  }
}

/** "“…” ― Ana Pop": a dash and a name after a quotation, with nothing else in the statement. */
function byDash(items: readonly Item[], at: number, landmarks: Landmarks): CueClause | undefined {
  const end = nounPhraseEnd(items, at + 1, landmarks);
  if (!isRun(items[at - 1]) || !isDash(items[at]) || !isCapital(items[at + 1]) || end < items.length) return undefined;
  const speaker = { from: at + 1, to: end };
  return {
    cue: { from: at, to: at + 1 },
    verb: undefined,
    speaker,
    inherits: false,
    settings: [],
    extent: { from: at, to: end },
    side: 'before',
  };
}

/** "According to the ministry, ferries stopped" and "Ferries stopped, according to the ministry". */
function accordingTo(items: readonly Item[], at: number, landmarks: Landmarks): CueClause | undefined {
  const cue = { from: at, to: at + 2 };
  const end = nounPhraseEnd(items, cue.to, landmarks);
  if (end === cue.to) return undefined;
  const opens = at === 0 || (isComma(items[at - 1]) && is(items[at - 2], Lex.coordinator | Lex.subordinator));
  const speaker = { from: cue.to, to: end };
  return {
    cue,
    verb: undefined,
    speaker,
    inherits: false,
    settings: [],
    extent: { from: at, to: end },
    side: opens ? 'after' : 'before',
  };
}

function readVerb(items: readonly Item[], at: number, landmarks: Landmarks): CueClause | undefined {
  const verb = CUE_FORMS.get(items[at]?.word.lower ?? '');
  if (verb === undefined || (at > 0 && items[at]?.word.shape !== Shape.lower) || !isFiniteCue(items, at))
    return undefined;
  const group = verbGroup(items, at, landmarks);
  if (group.passive || isInfinitive(items, group.from) || !isFiniteCue(items, group.from)) return undefined;
  const right = readRight(items, at + 1, verb, landmarks);
  const base = { cue: { from: at, to: at + 1 }, verb };
  const inverted = invertedSubject(items, group.from, at, verb, landmarks);
  if (inverted !== undefined) {
    const rest = readSettings(items, inverted.to, landmarks);
    return {
      ...base,
      speaker: inverted,
      inherits: false,
      settings: rest.settings,
      extent: { from: at, to: rest.end },
      side: 'before',
    };
  }
  const tail = { addressee: right.addressee, settings: right.settings };
  const participle = verb.form === 'ing' && !group.progressive;
  const subject = participle ? undefined : subjectBefore(items, group.from, landmarks);
  if (subject === undefined) {
    if (!participle && (verb.form === 'base' || !isCoordinated(items, group.from))) return undefined;
    return { ...base, inherits: true, ...tail, extent: { from: group.from, to: right.end }, side: 'after' };
  }
  if (isNounUse(items, at, subject, group, verb) || isReduced(items, at, verb)) return undefined;
  const extent = { from: subject.range.from, to: right.end };
  const settings = [...subject.settings, ...right.settings];
  return {
    ...base,
    ...tail,
    speaker: subject.range,
    inherits: false,
    settings,
    extent,
    side: sideOf(items, extent, verb),
  };
}

/** The verb with its auxiliaries, adverbs and the times set between it and its subject. */
function verbGroup(
  items: readonly Item[],
  at: number,
  landmarks: Landmarks,
): { from: number; passive: boolean; progressive: boolean } {
  let from = at;
  let auxiliary = '';
  while (from > 0) {
    const before = items[from - 1];
    const time = landmarks.timeStart(items, from - 1);
    if (is(before, Lex.auxiliary)) auxiliary ||= before?.word.lower ?? '';
    if (time !== undefined && time > 0) from = is(items[time - 1], Lex.preposition) ? time - 1 : time;
    else if (is(before, Lex.auxiliary) || isAdverb(before) || isContraction(before)) from--;
    else break;
  }
  const toBe = /^(?:am|is|are|was|were|be|been|being)$/.test(auxiliary);
  const participle = CUE_FORMS.get(items[at]?.word.lower ?? '')?.form;
  const bare = participle === 'participle' && !/^(?:has|have|had|having)$/.test(auxiliary);
  return { from, passive: bare || (toBe && participle === 'past'), progressive: toBe && participle === 'ing' };
}

/** The "'s" of "he's said", which follows a pronoun. */
const isContraction = (item: Item | undefined): boolean =>
  isPossessive(item) && item?.word.lower.startsWith("'") === false;

const isInfinitive = (items: readonly Item[], from: number): boolean => isSpoken(items[from - 1], 'to');

/**
 * Whether a present form is no verb here: "swing states", "Trump's tweets accusing", "health worries have".
 *
 * A base form wants a plural subject; a third person wants something that a verb takes.
 */
function isNounUse(
  items: readonly Item[],
  at: number,
  { range }: Subject,
  group: { from: number },
  verb: CueVerb,
): boolean {
  const next = items[at + 1];
  if (verb.form !== 'base' && verb.form !== 'third') return false;
  if (next !== undefined && !isMark(next, ',:.') && !takesVerb(next)) return true;
  if (verb.form === 'third') return is(items[group.from - 1], Lex.preposition | Lex.determiner);
  return group.from === at && !isPlural(items, range);
}

const takesVerb = (next: Item): boolean =>
  isRun(next) ||
  !(
    is(next, Lex.auxiliary | Lex.coordinator) ||
    (is(next, Lex.preposition) && !isSpoken(next, 'to') && !isSpoken(next, 'in')) ||
    /[a-z](?:ed|ing)$/.test(next.word.text) ||
    /^(?:came|was|were|went|made|over|were)$/.test(next.word.lower)
  );

function isPlural(items: readonly Item[], { from, to }: Range): boolean {
  const head = items[to - 1]?.word.lower ?? '';
  if (/^(?:they|we|i|you|who|people|police|percent|%)$/.test(head) || /[^s]s$/.test(head)) return true;
  return items.slice(from, to).some((item) => is(item, Lex.coordinator) || /^[2-9]/.test(item.word.text));
}

/** "people accused of theft": a verb that wants an object, followed by a preposition, is a participle. */
const isReduced = (items: readonly Item[], at: number, { classes, form }: CueVerb): boolean =>
  form === 'past' && classes.has('label') && is(items[at + 1], Lex.preposition);

/** "He met the minister and said": the verb shares the subject of an earlier one. */
const isCoordinated = (items: readonly Item[], from: number): boolean =>
  is(items[from - 1], Lex.coordinator) || (isComma(items[from - 1]) && is(items[from], Lex.adverb));

/** "…," said Lavrov; …, said the minister. */
function invertedSubject(
  items: readonly Item[],
  groupStart: number,
  at: number,
  verb: CueVerb,
  landmarks: Landmarks,
): Range | undefined {
  const before = items[groupStart - 1];
  const follows = isRun(before) || (isComma(before) && groupStart > 1) || isMark(before, '–—?!');
  if (
    !follows ||
    verb.form === 'ing' ||
    verb.form === 'base' ||
    !(verb.classes.has('speech') || verb.classes.has('weak'))
  )
    return undefined;
  const next = items[at + 1];
  if (!isWord(next) || isAdverb(next) || is(next, Lex.preposition | Lex.subordinator | Lex.coordinator | Lex.auxiliary))
    return undefined;
  if (landmarks.timeEnd(items, at + 1) !== undefined) return undefined;
  const end = nounPhraseEnd(items, at + 1, landmarks);
  if (end === at + 1) return undefined;
  const after = items[end];
  const closes =
    after === undefined || partsClauses(after) || is(after, Lex.preposition | Lex.subordinator | Lex.coordinator);
  return closes || landmarks.timeEnd(items, end) !== undefined ? { from: at + 1, to: end } : undefined;
}

/** The content stands before a clause that closes it off with a comma or a mark and adds nothing of its own. */
function sideOf(items: readonly Item[], { from, to }: Range, verb: CueVerb): CueClause['side'] {
  const before = items[from - 1];
  if (isRun(before)) return 'before';
  const next = items[to];
  const nothingFollows =
    next === undefined ||
    isMark(next, '.?!') ||
    (partsClauses(next) && !isRun(next) && !isMark(next, ':') && !opensRun(items, to));
  if (nothingFollows && from > 0 && (isComma(before) || isMark(before, '–—'))) return 'before';
  return nothingFollows && verb.classes.has('speech') && from > 0 && isComma(before) ? 'before' : 'after';
}

/** A comma that leads to a quotation: "Lavrov said, “…”". */
const opensRun = (items: readonly Item[], at: number): boolean => isComma(items[at]) && isRun(items[at + 1]);
