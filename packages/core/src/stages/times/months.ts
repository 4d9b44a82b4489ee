import { Shape, TokenKind } from '../../text/tokens.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { edgeBefore, lowerAt, monthAt, type TimeContext, type TimeReading, twoFigures } from './reading.ts';
import { directionAt } from './tense.ts';
import { yearAt } from './years.ts';

/** "May 2019", "early May", "last May", "in May", "the May talks": a month without its day. */
export function readBareMonth(context: TimeContext, at: number, month: number): TimeReading | undefined {
  const from = edgeBefore(context, at);
  const joint = /^(?:,|of)$/.test(lowerAt(context, at + 1)) ? 1 : 0;
  const year = yearAt(context, at + 1 + joint);
  if (year !== undefined)
    return { from, to: at + 2 + joint, type: 'DATE', value: `${year}-${twoFigures(month)}`, anchored: false };
  if (!isMonth(context, at, from)) return undefined;
  const before = lowerAt(context, at - 1);
  const pointed = before === 'last' || before === 'next' || before === 'this';
  return {
    from: pointed ? at - 1 : from,
    to: at + 1,
    type: 'DATE',
    value: monthValue(context, at, month),
    anchored: true,
  };
}

/** So many months ahead are nearer than the same month a year ago, where no verb tells; news looks back more than ahead. */
const NEAR_AHEAD = 4;

function monthValue(context: TimeContext, at: number, month: number): string {
  const { reference } = context;
  if (reference === undefined) return `XXXX-${twoFigures(month)}`;
  const before = lowerAt(context, at - 1);
  const ahead = (month - reference.month + 12) % 12;
  if (before === 'last') return monthAt(reference, ahead - 12);
  if (before === 'next') return monthAt(reference, ahead || 12);
  // "for April delivery", though it was sold in March.
  if (before === 'for' && ahead > 0 && ahead <= NEAR_AHEAD) return monthAt(reference, ahead);
  const direction = directionAt(context, at) ?? (ahead <= NEAR_AHEAD ? 'future' : 'past');
  return monthAt(reference, direction === 'future' || ahead === 0 ? ahead : ahead - 12);
}

const DOUBTFUL = new Set(['may', 'march', 'august', 'april', 'june']);
const LEADS = new Set(
  `in since by until till last next this of from to through during for after before between and every each as 's ’s`.split(
    ' ',
  ),
);

/** "May" and "March" are months only after a preposition or a pointer; the short forms only with a date. */
function isMonth(context: TimeContext, at: number, from: number): boolean {
  const word = context.tokens[at]?.word;
  if (word === undefined || word.text.endsWith('.') || (word.text.length < 4 && word.lower !== 'may')) return false;
  if (word.lower === 'sept') return false;
  if (!DOUBTFUL.has(word.lower) || from < at) return true;
  const before = lowerAt(context, at - 1);
  return LEADS.has(before) || (before === 'the' && isNoun(context, at + 1));
}

const SMALL_WORDS = Lex.determiner | Lex.preposition | Lex.auxiliary | Lex.coordinator | Lex.subordinator | Lex.adverb;

/** "the March vote": a month before a noun. */
function isNoun({ tokens }: TimeContext, at: number): boolean {
  const word = tokens[at]?.word;
  return word?.kind === TokenKind.word && word.shape === Shape.lower && (word.flags & SMALL_WORDS) === 0;
}
