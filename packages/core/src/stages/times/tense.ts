import { Shape } from '../../text/tokens.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { FUTURE_MARKERS } from '../../vocabulary/time-words.ts';
import { type Direction, lowerAt, type TimeContext } from './reading.ts';

const REACH = 12;

/**
 * Which way a bare weekday or month points.
 *
 * News tells what has happened, so past is the rule. "will", "due", "to meet on" before it, or after it in the same
 * clause, point ahead; "said on Tuesday" does not.
 */
export function directionAt(context: TimeContext, at: number): Direction {
  const { tokens } = context;
  if (looksAhead(context, at)) return 'future';
  for (let back = at - 1; back >= context.first && at - back <= REACH; back--) {
    const word = tokens[back]?.word;
    if (word === undefined || /^[.;:"”“]/.test(word.text)) break;
    if (word.shape === Shape.capital && at - back > 1) continue;
    if (FUTURE_MARKERS.has(word.lower) || (word.lower === 'to' && isInfinitive(context, back))) return 'future';
    if (
      ((word.flags & Lex.cue) !== 0 && !isPassive(context, back)) ||
      (!isPassive(context, back) &&
        /(?:[a-z]ed|was|were|had|did|came|went|met|took|held|began|left|made)$/.test(word.lower))
    )
      return 'past';
    if (word.text === ',' && at - back > 4) break;
  }
  for (let next = at + 1; next < context.limit && next - at <= 4; next++) {
    const word = lowerAt(context, next);
    if (/^[.,;:]/.test(word)) break;
    if (word === 'will' || word === 'would' || word === 'shall') return 'future';
  }
  return 'past';
}

/** "will be held": the participle after "be" leaves the time to what stands before. */
const isPassive = (context: TimeContext, at: number): boolean => lowerAt(context, at - 1) === 'be';

/** "until Tuesday", "as soon as Tuesday", "as early as Tuesday". */
function looksAhead(context: TimeContext, at: number): boolean {
  const before = lowerAt(context, at - 1);
  if (before === 'as') return /^(?:soon|early|late)$/.test(lowerAt(context, at - 2));
  return before === 'until' || before === 'till';
}

/** Words before "to" and a verb that put the verb ahead: "is to meet", "plans to meet"; not "walked to work". */
const LEADS_AHEAD = new Set(
  'is are due set plan plans planned planning scheduled expected expects ready agreed hopes hope wants want intends intend likely about slated poised asked ordered invited decided agrees prepares preparing preparations continue willing able forced obliged'.split(
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
