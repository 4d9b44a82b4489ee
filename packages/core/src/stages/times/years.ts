import { Shape, TokenKind } from '../../text/tokens.ts';
import { DECADES } from '../../vocabulary/time-words.ts';
import { edgeBefore, lowerAt, type TimeContext, type TimeReading } from './reading.ts';

/** A year in four figures that stands beside a month or alone. */
export function yearAt({ tokens, first, limit }: TimeContext, at: number): number | undefined {
  const token = at >= first && at < limit ? tokens[at] : undefined;
  const match = /^(?:1[0-9]|20)\d\d$/.exec(token?.word.text ?? '');
  return match === null ? undefined : Number(match[0]);
}

const YEAR_LEADS = new Set(
  'in since by until till from to of before after during through early late mid for fiscal between and the a his her its their'.split(
    ' ',
  ),
);
const MONEY = /^[$€£¥#+]$/;

/** "in 1987", "the 2016 election", "2010-2012", "the 1990s": not "1987 people". */
export function readYear(context: TimeContext, at: number): TimeReading | undefined {
  const year = yearAt(context, at);
  const before = lowerAt(context, at - 1);
  if (year === undefined || year > 2100 || MONEY.test(before) || context.tokens[at + 1]?.word.text === '%')
    return undefined;
  const range = before === '-' && yearAt(context, at - 2) !== undefined;
  if (!YEAR_LEADS.has(before) && !range && (year < 1800 || isCounted(context, at))) return undefined;
  if (before === '-' && !range) return undefined;
  const fiscal = fiscalStart(context, at);
  if (fiscal !== undefined) return { from: fiscal, to: at + 1, type: 'DATE', value: `FY${year}`, anchored: false };
  return { from: edgeBefore(context, at), to: at + 1, type: 'DATE', value: String(year), anchored: false };
}

/** "fiscal 1989", "the fiscal year 2019", "FY 2019": where the expression begins. */
function fiscalStart(context: TimeContext, at: number): number | undefined {
  const before = lowerAt(context, at - 1);
  if (before === 'fiscal' || before === 'fy') return at - 1;
  return before === 'year' && lowerAt(context, at - 2) === 'fiscal' ? at - 2 : undefined;
}

/** "the 1990s", "the '90s", "the mid-nineties"; "in her nineties" is an age. */
export function readDecade(context: TimeContext, at: number): TimeReading | undefined {
  const word = lowerAt(context, at);
  const printed = /^(1[0-9]|20)?(\d)0s$/.exec(word);
  const spelled = DECADES.indexOf(word);
  const from = edgeBefore(context, at);
  const short = printed !== null && printed[1] === undefined;
  if (spelled >= 0 ? lowerAt(context, from - 1) !== 'the' : printed === null) return undefined;
  if (short && !/^['‘’]$/.test(lowerAt(context, at - 1))) return undefined;
  const decade = spelled >= 0 ? String(spelled + 2) : (printed?.[2] ?? '');
  return {
    from: short ? at - 1 : from,
    to: at + 1,
    type: 'DATE',
    value: `${printed?.[1] ?? '19'}${decade}X`,
    anchored: false,
  };
}

/** "1987 people": a plural noun after the figure, and nothing before it that leads to a year. */
function isCounted(context: TimeContext, at: number): boolean {
  const next = context.tokens[at + 1]?.word;
  return (
    next !== undefined &&
    next.kind === TokenKind.word &&
    next.shape === Shape.lower &&
    /[^s]s$|^(?:people|men|women|children|of)$/.test(next.lower)
  );
}
