import { Shape } from '../../text/tokens.ts';
import { BLOWS, type CueVerb, NOUN_FORMS, VERBS_ALONE } from '../../vocabulary/cue-verbs.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { Form } from '../../vocabulary/word-forms.ts';
import { FLOATS, isContraction, saysAlone } from './finite-cue.ts';
import { cueVerbOf, hasForm, is, isAdverb, isComma, isMark, isRun, isSpoken, isWord, type Range } from './items.ts';
import { headOf, isPast, type Landmarks, nounPhraseEnd } from './noun-phrase.ts';
import type { Item } from './statement.ts';
import type { Subject } from './subject.ts';

/** "called for", "pointed out": the cue with the word that belongs to it. */
export function cueWithParticle(items: readonly Item[], at: number, { particles }: CueVerb): Range {
  if (!particles.includes(items[at + 1]?.word.lower ?? '')) return { from: at, to: at + 1 };
  const goesOn =
    /^(?:out|up|back|down|in)$/.test(items[at + 1]?.word.lower ?? '') && ON.test(items[at + 2]?.word.lower ?? '');
  return { from: at, to: goesOn ? at + 3 : at + 2 };
}

/** "spoke out against", "weighed in on" */
const ON = /^(?:against|about|for|on|at)$/;

/** Some verbs attribute only with what belongs to them, and verbs of intent only before "to". */
export function attributesHere(items: readonly Item[], { from, to }: Range, { classes }: CueVerb): boolean {
  if (to - from > 1) return true;
  if (classes.size === 0) return false;
  return (
    !isIntentAlone({ classes }) ||
    isSpoken(items[to], 'to') ||
    (isSpoken(items[to], 'not') && isSpoken(items[to + 1], 'to'))
  );
}

export const BE = /^(?:am|is|are|was|were|be|been|being)$/;
const HAVE = /^ha(?:s|ve|d|ving)$/;

const isHave = (item: Item | undefined): boolean => HAVE.test(item?.word.lower ?? '');

type Classes = Pick<CueVerb, 'classes'>;

export const isIntentAlone = ({ classes }: Classes): boolean => classes.size === 1 && classes.has('intent');
export const isWeakIntent = ({ classes }: Classes): boolean =>
  classes.size === 2 && classes.has('weak') && classes.has('intent');
export const isWeakAlone = ({ classes }: Classes): boolean => classes.size === 1 && classes.has('weak');

export interface VerbGroup {
  /** Where its first auxiliary or adverb stands. */
  readonly from: number;
  readonly passive: boolean;
  readonly progressive: boolean;
}

/** The verb with its auxiliaries, adverbs and the times set between it and its subject. */
export function verbGroup(items: readonly Item[], at: number, landmarks: Landmarks): VerbGroup {
  let from = at;
  let auxiliary = '';
  while (from > 0) {
    const before = items[from - 1];
    const time = landmarks.timeStart(items, from - 1);
    if (is(before, Lex.auxiliary)) auxiliary ||= before?.word.lower ?? '';
    if (time !== undefined && time > 0) from = is(items[time - 1], Lex.preposition) ? time - 1 : time;
    else if (
      is(before, Lex.auxiliary) ||
      isAdverb(before) ||
      LATE.has(before?.word.lower ?? '') ||
      floats(items, from - 1) ||
      isContraction(items, from - 1)
    )
      from--;
    else break;
  }
  const toBe = BE.test(auxiliary) || isContraction(items, from);
  const participle = cueVerbOf(items[at])?.form;
  const bare = participle === 'participle' && !HAVE.test(auxiliary);
  return {
    from,
    passive: bare || (toBe && participle === 'past' && !isContraction(items, from)),
    progressive: toBe && participle === 'ing',
  };
}

/** "has long said", "has so far refused", "have either agreed or left" */
const LATE = new Set(['long', 'so', 'far', 'either']);

/** "Pop and Berg both said", "the two have both said": a word of the subject that stands by its verb. */
const floats = (items: readonly Item[], at: number): boolean =>
  FLOATS.test(items[at]?.word.lower ?? '') && isWord(items[at - 1]) && !is(items[at - 1], Lex.preposition | Lex.cue);

export const isInfinitive = (items: readonly Item[], from: number): boolean => isSpoken(items[from - 1], 'to');

/**
 * Whether a present form is no verb here: "swing states", "Trump's tweets accusing", "health worries have".
 *
 * A base form wants a plural subject; a third person wants something that a verb takes.
 */
export function isNounUse(
  items: readonly Item[],
  at: number,
  { range }: Subject,
  group: { from: number },
  verb: CueVerb,
): boolean {
  const next = verb.particles.includes(items[at + 1]?.word.lower ?? '') ? undefined : items[at + 1];
  if (verb.form !== 'base' && verb.form !== 'third') return false;
  if (is(items[range.from], Lex.subjectPronoun) && range.to - range.from === 1) return false;
  // "has claims": behind "have" no third person stands.
  if (group.from < at && is(items[group.from], Lex.auxiliary))
    return verb.form === 'third' && isHave(items[group.from]);
  if (NOUN_FORMS.has(items[at]?.word.lower ?? '') && !leadsToContent(items, at + 1)) return true;
  if (next !== undefined && !VERBS_ALONE.has(verb.lemma) && !isMark(next, ',:.') && !takesVerb(next)) return true;
  if (verb.form === 'third') return is(items[group.from - 1], Lex.preposition | Lex.determiner);
  // "sources close to the talks say", "did a majority say": what can only be a verb needs no plural.
  return group.from === at && !saysAlone(verb) && !isPlural(items, range);
}

/** "that", a colon, a quotation. */
export const leadsToContent = (items: readonly Item[], at: number): boolean =>
  isSpoken(items[at], 'that') || isRun(items[at]) || isMark(items[at], ':') || opensRun(items, at);

const takesVerb = (next: Item): boolean =>
  isRun(next) ||
  !(
    is(next, Lex.auxiliary | Lex.coordinator) ||
    (is(next, Lex.preposition) && !isSpoken(next, 'to') && !isSpoken(next, 'in')) ||
    hasForm(next, Form.endsInEd | Form.endsInIng) ||
    /^(?:came|was|were|went|made|over|were)$/.test(next.word.lower)
  );

const isPluralWord = (word: string): boolean =>
  /^(?:they|we|i|you|who|people|police|percent|%|some|many|most|few|others|both|several|half|staff|(?:wo)?men|children)$/.test(
    word,
  ) || /[^s]s$/.test(word);

function isPlural(items: readonly Item[], { from, to }: Range): boolean {
  // "those close to him say", "files from the ministry show"
  if (isSpoken(items[from], 'those') || isPluralWord(headOf(items, { from, to }))) return true;
  if (isPluralWord(items[to - 1]?.word.lower ?? '')) return true;
  return items.slice(from, to).some((item) => is(item, Lex.coordinator) || /^(?!1$)\d/.test(item.word.text));
}

/** "people accused of theft": a verb that wants an object, followed by a preposition, is a participle. */
export const isReduced = (items: readonly Item[], { from, to }: Range, verb: CueVerb): boolean =>
  to - from === 1 &&
  (isBriefed(items, from, verb) ||
    (verb.form === 'past' &&
      (verb.classes.has('stance') || (verb.lemma === 'suspect' && isSpoken(items[to], 'of'))) &&
      is(items[to], Lex.preposition) &&
      !(verb.classes.has('intent') && isSpoken(items[to], 'to'))));

/** "a source briefed on the matter": a verb that wants somebody as its object. */
export const isBriefed = (items: readonly Item[], at: number, { form, lemma }: CueVerb): boolean =>
  form === 'past' && BRIEFED.test(lemma) && is(items[at + 1], Lex.preposition);

const BRIEFED = /^(?:brief|inform|notify)$/;

/** "He met the minister and said": the verb shares the subject of an earlier one. */
export const isCoordinated = (items: readonly Item[], from: number): boolean =>
  is(items[from - 1], Lex.coordinator) || (isComma(items[from - 1]) && is(items[from], Lex.adverb));

/** A comma that leads to a quotation: "Lavrov said, “…”". */
export const opensRun = (items: readonly Item[], at: number): boolean => isComma(items[at]) && isRun(items[at + 1]);

/** "attacked Pop", "attacked the owner Ana Pop", "slammed him", "ripped the plan as": not "attacked the harbour". */
export function isBlow(items: readonly Item[], from: number, { lemma }: CueVerb, landmarks: Landmarks): boolean {
  const object = items[from];
  if (!BLOWS.test(lemma) || is(object, Lex.objectPronoun) || HOLDERS.test(object?.word.lower ?? '') || isRun(object))
    return false;
  const end = nounPhraseEnd(items, from, landmarks);
  for (let at = from; at < end; at++) if (landmarks.nameEnd(items, at) !== undefined) return false;
  return !/^(?:as|for|over)$/.test(items[end]?.word.lower ?? '');
}

const HOLDERS = /^(?:his|her|their)$/;

/** An auxiliary, a past, a verb that attributes. */
export const isVerb = (item: Item | undefined): boolean =>
  isPast(item) || (is(item, Lex.auxiliary | Lex.cue) && item?.word.shape === Shape.lower);

/** Whether a verb stands between two places. */
export function holdsVerb(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isVerb(items[at])) return true;
  return false;
}
