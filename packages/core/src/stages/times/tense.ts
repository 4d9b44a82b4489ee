import { Shape, TokenKind } from '../../text/tokens.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { FUTURE_MARKERS, unitOf } from '../../vocabulary/time-words.ts';
import { type Direction, lowerAt, type TimeContext } from './reading.ts';

const REACH = 12;

/**
 * Which way a bare weekday or month points; undefined where no word tells.
 *
 * "will", "due", "to meet on" before it, or after it in the same clause, point ahead; "said on Tuesday" does not.
 */
export function directionAt(context: TimeContext, at: number): Direction | undefined {
  const { tokens } = context;
  const bounded = boundedBy(context, at);
  if (bounded !== undefined) return bounded;
  for (let back = at - 1; back >= context.first && at - back <= REACH; back--) {
    const word = tokens[back]?.word;
    if (word === undefined || /^[.;:"”“]/.test(word.text)) break;
    if (word.shape === Shape.capital && back > context.first) continue;
    if (PLANS.has(word.lower) && isPastAfter(context, at + 1)) return 'past';
    if (isScheduled(context, back)) return 'future';
    if (FUTURE_MARKERS.has(word.lower) || (word.lower === 'to' && isInfinitive(context, back))) return 'future';
    if (isPastVerb(word.lower) && !isPassive(context, back)) return 'past';
    if (word.text === ',' && at - back > 4) break;
  }
  return verbAfter(context, at);
}

/** What is told of before it comes, in the present: "Norway votes on Sunday". */
const SCHEDULED = new Set(
  'votes meets hosts faces visits plays travels heads addresses returns resumes kicks'.split(' '),
);

/** A name stands before the verb; the same word after a number or "the" is a noun. */
const isScheduled = ({ tokens, first }: TimeContext, at: number): boolean =>
  SCHEDULED.has(tokens[at]?.word.lower ?? '') &&
  at > first &&
  tokens[at - 1]?.word.kind === TokenKind.word &&
  tokens[at - 1]?.word.shape !== Shape.lower &&
  ((tokens[at - 1]?.word.flags ?? 0) & Lex.determiner) === 0;

const FUTURE_VERBS = new Set(['will', 'would', 'shall']);
const PAST_VERBS = new Set(
  'was were had did said told wrote spoke came went met took held began left made saw heard found gave got won lost sent paid rose fell grew ran led became chose'.split(
    ' ',
  ),
);
const isPastVerb = (word: string): boolean => (word.endsWith('ed') && !word.endsWith('eed')) || PAST_VERBS.has(word);

/** What the verb after it tells: near by, or that of the clause which it opens ("In January, ferries stopped"). */
function verbAfter(context: TimeContext, at: number): Direction | undefined {
  const opens = at - context.first <= 2;
  for (let next = at + 1; next < context.limit && next - at <= (opens ? REACH : 4); next++) {
    const word = lowerAt(context, next);
    if (FUTURE_VERBS.has(word)) return 'future';
    if (opens && isPastVerb(word)) return 'past';
    if (!opens && /^[.,;:]/.test(word)) break;
  }
  return undefined;
}

/** "planned for Tuesday was called off": the plan itself is past. */
const PLANS = new Set(['planned', 'scheduled', 'expected', 'due', 'slated']);

const isPastAfter = (context: TimeContext, at: number): boolean =>
  lowerAt(context, at) === 'was' || lowerAt(context, at) === 'were';

/** Whether a verb of saying stands right before: "said Tuesday", "said on Tuesday". */
export function isSaidAt(context: TimeContext, at: number): boolean {
  const verb = lowerAt(context, at - 1) === 'on' ? at - 2 : at - 1;
  const word = verb >= context.first ? context.tokens[verb]?.word : undefined;
  return word !== undefined && (word.flags & Lex.cue) !== 0 && isPastVerb(word.lower);
}

/** "will be held": the participle after "be" leaves the time to what stands before. */
const isPassive = (context: TimeContext, at: number): boolean => lowerAt(context, at - 1) === 'be';

const EDGE_NOUNS = new Set(['end', 'start', 'beginning', 'middle']);

/** The word before a date and before "the end of" it. */
function leadOf(context: TimeContext, at: number): number {
  if (lowerAt(context, at - 1) !== 'of' || !EDGE_NOUNS.has(lowerAt(context, at - 2))) return at - 1;
  return lowerAt(context, at - 3) === 'the' ? at - 4 : at - 3;
}

/** "until Tuesday", "as soon as Tuesday" look ahead, "since Tuesday" and "until Tuesday he had" look back. */
function boundedBy(context: TimeContext, at: number): Direction | undefined {
  const before = lowerAt(context, leadOf(context, at));
  if (before === 'since') return 'past';
  // "a week from Monday"
  if (before === 'from' && unitOf(lowerAt(context, at - 2)) !== undefined) return 'future';
  if (before === 'as') return /^(?:soon|early|late)$/.test(lowerAt(context, at - 2)) ? 'future' : undefined;
  if (before !== 'until' && before !== 'till') return undefined;
  for (let next = at + 1; next <= at + 4; next++) if (lowerAt(context, next) === 'had') return 'past';
  return 'future';
}

/** Words before "to" and a verb that put the verb ahead: "is to meet", "plans to meet"; not "walked to work". */
const LEADS_AHEAD = new Set(
  'is are due set plan plans planned planning scheduled expected expects ready agreed hopes hope hoped wants want wanted intends intend intended vowed pledged promised likely about slated poised asked ordered invited decided agrees prepares preparing preparations continue willing able forced obliged'.split(
    ' ',
  ),
);

/** "is to meet on Friday": the verb follows "to"; "to Oslo on Friday" has a name there. */
function isInfinitive({ tokens }: TimeContext, at: number): boolean {
  if (!LEADS_AHEAD.has(tokens[at - 1]?.word.lower ?? '')) return false;
  const next = tokens[at + 1]?.word;
  return (
    next !== undefined &&
    next.text === next.lower &&
    (next.flags & (Lex.determiner | Lex.preposition)) === 0 &&
    /^[a-z]+$/.test(next.lower)
  );
}
