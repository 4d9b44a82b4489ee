import { TokenKind } from '../../text/tokens.ts';
import type { CueVerb } from '../../vocabulary/cue-verbs.ts';
import { AMOUNT_WORDS } from '../../vocabulary/function-words.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { type CueClause, makeClause } from './cue-clause.ts';
import { is, isMark, isRun, isSpoken, type Range } from './items.ts';
import { type Landmarks, nounPhraseEnd } from './noun-phrase.ts';
import { opensQuestion, readRight } from './right-side.ts';
import type { Item } from './statement.ts';
import { nounBefore, subjectBefore } from './subject.ts';
import { attributesHere, cueWithParticle, leadsToContent } from './verb-use.ts';

/** "Said Pop: “…”": the verb opens the sentence, and a colon or a comma leads to the words. */
export function readHeadVerb(items: readonly Item[], verb: CueVerb, landmarks: Landmarks): CueClause | undefined {
  if (verb.lemma === 'ask') return readAsked(items, 0, verb, landmarks);
  const end = nounPhraseEnd(items, 1, landmarks);
  if (end === 1 || !verb.classes.has('speech') || !leadsToContent(items, end)) return undefined;
  const speaker = { from: 1, to: end };
  return makeClause({ cue: { from: 0, to: 1 }, verb, speaker, extent: { from: 0, to: end }, side: 'after' });
}

/** "Asked about it", "when asked whether": the question is the content, and nobody is named. */
export function opensClause(items: readonly Item[], at: number): boolean {
  const form = items[at]?.word.lower === 'asked';
  return form && (at === 0 || is(items[at - 1], Lex.subordinator | Lex.coordinator)) && leadsToQuestion(items, at + 1);
}

const leadsToQuestion = (items: readonly Item[], at: number): boolean =>
  opensQuestion(items[at]) || isRun(items[at]) || isMark(items[at], ',:');

/** "Pop was asked about the ferries", "asked whether they run": the question, up to the comma. */
export function readAsked(
  items: readonly Item[],
  at: number,
  verb: CueVerb,
  landmarks: Landmarks,
): CueClause | undefined {
  const agent = isSpoken(items[at + 1], 'by')
    ? { from: at + 2, to: nounPhraseEnd(items, at + 2, landmarks) }
    : undefined;
  const right = readRight(items, agent?.to ?? at + 1, verb, landmarks);
  const cue = cueWithParticle(items, at, verb);
  const from = Math.max(cue.to, leadsToQuestion(items, at + 1) ? at + 1 : right.end);
  if (cue.to === at + 1 && !leadsToQuestion(items, from)) return undefined;
  const extent = { from: at, to: from };
  const endsAtComma = at === 0 || opensClause(items, at);
  return makeClause({ cue, verb, speaker: agent, extent, side: 'after', endsAtComma });
}

/** "The plan was criticized by Pop": the agent is the speaker. "Pop is expected to run": nobody is named, and the subject is part of the content. */
export function readPassive(
  items: readonly Item[],
  at: number,
  from: number,
  verb: CueVerb,
  landmarks: Landmarks,
): CueClause | undefined {
  const base = { cue: { from: at, to: at + 1 }, verb };
  const next = items[at + 1];
  if (isSpoken(next, 'by')) return readAgent(items, at, from, verb, landmarks);
  if (from === at) return undefined;
  if (isSpoken(next, 'that')) return makeClause({ ...base, extent: { from, to: at + 1 }, side: 'after' });
  // "known as": a name, and no opinion.
  const opens = isSpoken(next, 'to') || (isSpoken(next, 'as') && verb.lemma !== 'know');
  const blamed = !isSpoken(items[from - 1], 'to') && landmarks.details?.takesWhat(items, at, verb) === true;
  if (!opens && !blamed) return undefined;
  const subject = subjectBefore(items, from, landmarks)?.range;
  // "Pop was told to leave": whom it was said to is no part of what was said.
  if (verb.classes.has('address') && !verb.classes.has('speech'))
    return makeClause({ ...base, addressee: subject, extent: { from, to: at + 1 }, side: 'after' });
  return makeClause({ ...base, extent: { from, to: at + 1 }, side: 'around', contentFrom: subject?.from });
}

/** "cut by 5%", "raised by $2 billion": how much, and nobody. */
function isAmount(items: readonly Item[], { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    const { kind, lower } = items[at]?.word ?? {};
    if (kind !== TokenKind.number && !AMOUNT_WORDS.has(lower ?? '')) return false;
  }
  return true;
}

/** "The plan was backed by Pop", "a plan backed by Pop": what the agent speaks of stands before the verb. */
function readAgent(
  items: readonly Item[],
  at: number,
  from: number,
  verb: CueVerb,
  landmarks: Landmarks,
): CueClause | undefined {
  const agent = { from: at + 2, to: nounPhraseEnd(items, at + 2, landmarks) };
  const speaker = { ...agent, to: landmarks.details?.agentEnd(items, agent, verb) ?? agent.to };
  if (speaker.to === speaker.from || isAmount(items, speaker)) return undefined;
  // "expected by early Monday"
  for (let word = speaker.from; word < speaker.to; word++)
    if (landmarks.timeEnd(items, word) === speaker.to) return undefined;
  const contentFrom = (from === at ? nounBefore(items, at, landmarks) : subjectBefore(items, from, landmarks))?.range
    .from;
  if (from === at && contentFrom === undefined) return undefined;
  const extent = { from, to: speaker.to };
  // "Pop was accused by Berg of theft"
  const side = landmarks.details?.takesWhat(items, speaker.to - 1, verb) ? 'around' : 'before';
  return makeClause({ cue: { from: at, to: at + 1 }, verb, speaker, extent, side, contentFrom });
}

/** "The ferry seems to leak", "it appeared that": nobody is named, and what seems is the content. */
export function readSeeming(
  items: readonly Item[],
  at: number,
  from: number,
  verb: CueVerb,
  landmarks: Landmarks,
): CueClause | undefined {
  const next = items[at + 1];
  const base = { cue: { from: at, to: at + 1 }, verb };
  if (isSpoken(next, 'that')) return makeClause({ ...base, extent: { from, to: at + 1 }, side: 'after' });
  const told = landmarks.details?.seemsToTell(items, at, from, landmarks);
  if (told !== undefined) return told;
  const subject = subjectBefore(items, from, landmarks);
  if (subject === undefined || !(isSpoken(next, 'to') || verb.lemma === 'seem')) return undefined;
  return makeClause({ ...base, extent: { from, to: at + 1 }, side: 'around', contentFrom: subject.range.from });
}

/** "Pop went on to say", "Pop took the floor to praise it": an infinitive speaks for the subject of the statement. */
export function readInfinitive(
  items: readonly Item[],
  at: number,
  to: number,
  verb: CueVerb,
  landmarks: Landmarks,
): CueClause | undefined {
  const cue = cueWithParticle(items, at, verb);
  if (!attributesHere(items, cue, verb)) return undefined;
  const right = readRight(items, cue.to, verb, landmarks);
  return makeClause({
    cue,
    verb,
    inherits: true,
    addressee: right.addressee,
    settings: right.settings,
    extent: { from: to, to: right.end },
    side: 'after',
  });
}
