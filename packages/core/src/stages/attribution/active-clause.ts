import type { CueVerb } from '../../vocabulary/cue-verbs.ts';
import { CONTRASTS } from '../../vocabulary/function-words.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { Form } from '../../vocabulary/word-forms.ts';
import { type CueClause, makeClause } from './cue-clause.ts';
import {
  hasForm,
  is,
  isAdverb,
  isComma,
  isMark,
  isPossessive,
  isRun,
  isSpoken,
  isWord,
  partsClauses,
  type Range,
} from './items.ts';
import { headOf, isPast, type Landmarks, nounPhraseEnd } from './noun-phrase.ts';
import { type RightSide, readRight, readSettings } from './right-side.ts';
import type { Item } from './statement.ts';
import { nounBefore, type Subject, subjectBefore } from './subject.ts';
import {
  attributesHere,
  cueWithParticle,
  isBlow,
  isCoordinated,
  isNounUse,
  isReduced,
  opensRun,
  type VerbGroup,
} from './verb-use.ts';

/** A verb that attributes in the active voice, and what stands around it. */
interface ActiveVerb {
  readonly items: readonly Item[];
  readonly at: number;
  readonly verb: CueVerb;
  readonly cue: Range;
  readonly group: VerbGroup;
  readonly right: RightSide;
  readonly landmarks: Landmarks;
}

/** "Pop said", "said Pop", "crews backing Pop", "adding that". */
export function readActive(
  items: readonly Item[],
  at: number,
  verb: CueVerb,
  group: VerbGroup,
  landmarks: Landmarks,
): CueClause | undefined {
  const cue = cueWithParticle(items, at, verb);
  const attributes = attributesHere(items, cue, verb);
  if (!attributes && verb.particles.length === 0) return undefined;
  if (isBlow(items, cue.to, verb, landmarks) || landmarks.details?.removes(items, cue.to, verb, landmarks))
    return undefined;
  const plain = readRight(items, cue.to, verb, landmarks);
  const split = cue.to - cue.from === 1 ? landmarks.details?.splitEnd(items, cue.to, plain.end, verb) : undefined;
  if (!attributes && split === undefined) return undefined;
  const right = split === undefined ? plain : { ...plain, end: split };
  const active: ActiveVerb = { items, at, verb, cue, group, right, landmarks };
  const gerund = is(items[at - 1], Lex.preposition);
  if (verb.form === 'ing' && (gerund || !group.progressive))
    return modifiesNoun(items, group.from) || isNoun(active) ? undefined : readParticiple(active, gerund);
  const subject = subjectBefore(items, group.from, landmarks);
  const inverted = invertedSubject(active);
  if (subject !== undefined) {
    const isOwn = inverted === undefined || opensStatement(items, subject.range.from);
    if (isOwn || landmarks.details?.speaks(items, inverted, verb) === false) return readWithSubject(active, subject);
  }
  if (inverted !== undefined) return readInverted(active, inverted);
  return verb.form !== 'base' && isCoordinated(items, group.from) ? inherit(active) : undefined;
}

/** "newly found reporting gaps": a participle between another and its noun. */
const modifiesNoun = (items: readonly Item[], at: number): boolean =>
  isPast(items[at - 1]) &&
  (!isWord(items[at - 2]) || is(items[at - 2], Lex.determiner) || hasForm(items[at - 2], Form.adverb));

/** "under later questioning, Pop left": with nothing behind it but a comma, a form in -ing tells no words. */
const isNoun = ({ items, group, cue: { to } }: ActiveVerb): boolean =>
  group.from > 1 && isComma(items[to]) && !isRun(items[to + 1]) && !isComma(items[group.from - 1]);

/** A clause whose speaker is that of another. */
const inherit = ({ cue, verb, group, right }: ActiveVerb): CueClause =>
  makeClause({
    cue,
    verb,
    inherits: true,
    addressee: right.addressee,
    settings: right.settings,
    extent: { from: group.from, to: right.end },
    side: 'after',
  });

/** "Crews backing Pop" speaks of the crews; after a comma or a preposition, a participle takes the speaker of another clause. */
function readParticiple(active: ActiveVerb, gerund: boolean): CueClause {
  const { items, group, landmarks } = active;
  const described = gerund ? undefined : nounBefore(items, group.from, landmarks);
  if (described === undefined) return inherit(active);
  // "Pop sent a letter saying that": the words of a letter are those of whoever sent it.
  if (hasForm(items[group.from - 1], Form.settingNoun) && active.verb.classes.has('speech')) return inherit(active);
  return makeClause({ ...inherit(active), inherits: false, speaker: described.range, describes: true });
}

/** "…," said Pop at the pier. */
function readInverted({ items, at, cue, verb, landmarks }: ActiveVerb, speaker: Range): CueClause {
  const { settings, end } = readSettings(items, speaker.to, landmarks);
  return makeClause({ cue, verb, speaker, settings, extent: { from: at, to: end }, side: 'before' });
}

function readWithSubject(
  { items, at, verb, cue, group, right, landmarks }: ActiveVerb,
  subject: Subject,
): CueClause | undefined {
  if (isNounUse(items, at, subject, group, verb) || (isReduced(items, cue, verb) && !isPronoun(items, subject)))
    return undefined;
  const { range, relative } = subject;
  const asClause = isSpoken(items[range.from - 1], 'as') && addsNothing(items, right.end);
  const extent = { from: asClause ? range.from - 1 : range.from, to: right.end };
  const contentFrom = relative ? undefined : relativeBefore(items, extent.from);
  return makeClause({
    cue,
    verb,
    speaker: range,
    addressee: right.addressee,
    settings: [...subject.settings, ...right.settings],
    extent,
    contentFrom,
    side: contentFrom === undefined ? (relative ? 'after' : sideOf(items, extent)) : 'around',
    endsAtComma: relative === true ? isComma(items[group.from - 2]) : isInRelative(items, extent.from - 1),
    describes: relative === true,
    evidence: landmarks.isEvidence?.(headOf(items, range)) === true,
  });
}

/** "a ruling, with which Pop said she agreed, came": a clause between commas that a relative pronoun opens. */
const isInRelative = (items: readonly Item[], pronoun: number): boolean =>
  isSpoken(items[pronoun], 'which') && is(items[pronoun - 1], Lex.preposition) && isComma(items[pronoun - 2]);

const isPronoun = (items: readonly Item[], { range: { from, to } }: Subject): boolean =>
  to - from === 1 && is(items[from], Lex.subjectPronoun);

/** "as Pop said, …": a comma or the end follows. */
const addsNothing = (items: readonly Item[], at: number): boolean =>
  items[at] === undefined || isMark(items[at], ',.;?!');

/** Whether nothing but a conjunction or an adverb stands before: then no content does. */
function opensStatement(items: readonly Item[], at: number): boolean {
  for (let left = at - 1; left >= 0; left--)
    if (!is(items[left], Lex.coordinator | Lex.adverb) && !isComma(items[left])) return false;
  return true;
}

/** "which Pop said will run", "what Pop called a mistake": the pronoun is part of the content. */
function relativeBefore(items: readonly Item[], from: number): number | undefined {
  const before = isComma(items[from - 1]) ? from - 2 : from - 1;
  const word = items[before]?.word.lower;
  if (is(items[before - 1], Lex.preposition) && word !== 'what') return undefined;
  return word === 'which' || word === 'what' || (word === 'who' && before === from - 1) ? before : undefined;
}

/** "…," said Lavrov; …, said the minister. */
function invertedSubject({ items, at, verb, group, landmarks }: ActiveVerb): Range | undefined {
  const before = items[group.from - 1];
  const follows = isRun(before) || (isComma(before) && group.from > 1) || isMark(before, '–—?!');
  const inverts = verb.classes.has('speech') || (verb.classes.has('weak') && isRun(before));
  if (!follows || !inverts || verb.form === 'ing' || verb.form === 'base') return undefined;
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
function sideOf(items: readonly Item[], { from, to }: Range): CueClause['side'] {
  const before = items[from - 1];
  if (isRun(before) && endsOpening(items, from - 1)) return 'after';
  if (isRun(before) && !(before?.run?.titled && isWord(items[to]) && isInPhrase(items, from - 1))) return 'before';
  if (interrupts(items, from, to)) return 'around';
  const next = items[to];
  const nothingFollows =
    next === undefined || (partsClauses(next) && !isRun(next) && !isMark(next, ':') && !opensRun(items, to));
  return nothingFollows && from > 0 && (isComma(before) || isMark(before, '–—')) ? 'before' : 'after';
}

/** "Asked whether ferries are “safe,” Pop said no", "When Berg called it “absurd,” Pop left": the run is the end of an opening clause. */
const endsOpening = (items: readonly Item[], at: number): boolean =>
  items[at]?.run?.capital === false &&
  isInPhrase(items, at) &&
  (isSpoken(items[0], 'asked') || is(items[0], Lex.subordinator)) &&
  !isSpoken(items[0], 'that');

/** "on Nordlys’s “New Day,”": a word of the writer's stands before the run. */
const isInPhrase = (items: readonly Item[], at: number): boolean =>
  isWord(items[at - 1]) || isPossessive(items[at - 1]);

/** "The ferries, Pop said, will run": commas on both sides, and the content goes on after the second. */
function interrupts(items: readonly Item[], from: number, to: number): boolean {
  if (!isComma(items[from - 1]) || !isComma(items[to])) return false;
  const next = items[to + 1];
  if (next === undefined || partsClauses(next) || isSpoken(next, 'citing')) return false;
  return !CONTRASTS.has(next.word.lower) && !isSpoken(next, 'but');
}
