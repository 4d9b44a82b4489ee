import { Shape } from '../../text/tokens.ts';
import { CUE_FORMS, type CueVerb } from '../../vocabulary/cue-verbs.ts';
import { CONTRASTS } from '../../vocabulary/function-words.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { EVIDENCE_NOUNS } from '../../vocabulary/sources.ts';
import type { CueClause } from './clause.ts';
import { is, isAdverb, isComma, isMark, isRun, isSpoken, isWord, partsClauses, type Range } from './items.ts';
import { headOf, isFiniteCue, type Landmarks, nounPhraseEnd, subjectBefore } from './noun-phrase.ts';
import { readRight, readSettings } from './right-side.ts';
import type { Item } from './statement.ts';
import {
  attributesHere,
  cueWithParticle,
  isCoordinated,
  isInfinitive,
  isIntentAlone,
  isNounUse,
  isReduced,
  opensRun,
  verbGroup,
} from './verb-use.ts';
import { opensClause, readAsked, readHeadVerb, readInfinitive, readPassive } from './voice-clauses.ts';

/** Reads the clause of an attributing verb: its subject, whom it was said to, where and when. */
export function readVerbClause(items: readonly Item[], at: number, landmarks: Landmarks): CueClause | undefined {
  const verb = CUE_FORMS.get(items[at]?.word.lower ?? '');
  if (verb === undefined || (at > 0 && items[at]?.word.shape !== Shape.lower)) return undefined;
  if (at === 0 && verb.form === 'past') return readHeadVerb(items, verb, landmarks);
  const gerund = verb.form === 'ing' && is(items[at - 1], Lex.preposition);
  if (isSpoken(items[at - 1], 'to')) return readInfinitive(items, at, at - 1, verb, landmarks);
  if (!gerund && !isFiniteCue(items, at)) return undefined;
  const group = verbGroup(items, at, landmarks);
  if (verb.lemma === 'ask' && (group.passive || opensClause(items, at))) return readAsked(items, at, verb, landmarks);
  if (group.passive && !isIntentAlone(verb)) return readPassive(items, at, group.from, verb, landmarks);
  if (isInfinitive(items, group.from)) return readInfinitive(items, at, group.from - 1, verb, landmarks);
  if (!gerund && !isFiniteCue(items, group.from)) return undefined;
  const cue = cueWithParticle(items, at, verb);
  if (!attributesHere(items, cue, verb)) return undefined;
  const right = readRight(items, cue.to, verb, landmarks);
  const base = { cue, verb };
  const participle = verb.form === 'ing' && (gerund || !group.progressive);
  const subject = participle ? undefined : subjectBefore(items, group.from, landmarks);
  const inverted = invertedSubject(items, group.from, at, verb, landmarks);
  if (inverted !== undefined && !(subject !== undefined && opensStatement(items, subject.range.from))) {
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
  if (subject === undefined) {
    if (participle && !gerund && !mayStandAlone(items, group.from, verb)) return undefined;
    if (!participle && (verb.form === 'base' || !isCoordinated(items, group.from))) return undefined;
    return { ...base, inherits: true, ...tail, extent: { from: group.from, to: right.end }, side: 'after' };
  }
  if (isNounUse(items, at, subject, group, verb) || isReduced(items, cue, verb)) return undefined;
  const extent = { from: subject.range.from, to: right.end };
  const settings = [...subject.settings, ...right.settings];
  const relative = subject.relative ? undefined : relativeBefore(items, extent.from);
  return {
    ...base,
    ...tail,
    speaker: subject.range,
    evidence: EVIDENCE_NOUNS.has(headOf(items, subject.range)),
    inherits: false,
    settings,
    extent,
    ...(relative === undefined
      ? { side: subject.relative ? ('after' as const) : sideOf(items, extent, verb) }
      : { side: 'around' as const, contentFrom: relative }),
  };
}

/** Whether nothing but a conjunction or an adverb stands before: then no content does. */
function opensStatement(items: readonly Item[], at: number): boolean {
  for (let left = 0; left < at; left++)
    if (!is(items[left], Lex.coordinator | Lex.adverb) && !isComma(items[left])) return false;
  return true;
}

/** "groups supporting Pop" say nothing: without a comma, only a participle of speech attributes. */
const mayStandAlone = (items: readonly Item[], at: number, { classes }: CueVerb): boolean =>
  classes.has('speech') ||
  classes.has('address') ||
  at === 0 ||
  !isWord(items[at - 1]) ||
  is(items[at - 1], Lex.coordinator | Lex.subordinator);

/** "which Pop said will run", "what Pop called a mistake": the pronoun is part of the content. */
function relativeBefore(items: readonly Item[], from: number): number | undefined {
  const before = isComma(items[from - 1]) ? from - 2 : from - 1;
  const word = items[before]?.word.lower;
  if (is(items[before - 1], Lex.preposition)) return undefined;
  return word === 'which' || word === 'what' || (word === 'who' && before === from - 1) ? before : undefined;
}

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
  if (isRun(before) && !(before?.run?.titled && isWord(items[to]))) return 'before';
  if (interrupts(items, from, to)) return 'around';
  const next = items[to];
  const nothingFollows =
    next === undefined ||
    isMark(next, '.?!') ||
    (partsClauses(next) && !isRun(next) && !isMark(next, ':') && !opensRun(items, to));
  if (nothingFollows && from > 0 && (isComma(before) || isMark(before, '–—'))) return 'before';
  return nothingFollows && verb.classes.has('speech') && from > 0 && isComma(before) ? 'before' : 'after';
}

/** "The ferries, Pop said, will run": commas on both sides, and the content goes on after the second. */
function interrupts(items: readonly Item[], from: number, to: number): boolean {
  if (!isComma(items[from - 1]) || !isComma(items[to])) return false;
  const next = items[to + 1];
  if (next === undefined || partsClauses(next)) return false;
  return !CONTRASTS.has(next.word.lower) && !isSpoken(next, 'but');
}
