import { TokenKind } from '../../text/tokens.ts';
import { NUMERALS } from '../../vocabulary/time-words.ts';
import { lowerAt, type TimeContext } from './reading.ts';

/** A number that stands before a unit, and where it begins; `article` tells "a" and "an". */
export interface Amount {
  readonly from: number;
  readonly value: number;
  readonly article: boolean;
}

const PADDING = new Set(['more', 'full', 'straight', 'consecutive', 'whole', 'further']);

/** The number that ends at a token: "3", "three", "twenty-five", "5 1/2", "three and a half", "two more", "half an", "a". */
export function amountAt(context: TimeContext, at: number): Amount | undefined {
  const word = lowerAt(context, at);
  if (PADDING.has(word)) {
    const inner = amountAt(context, at - 1);
    return inner && !inner.article ? inner : undefined;
  }
  if (context.tokens[at]?.word.kind === TokenKind.number && at >= context.first) return figureAt(context, at);
  if (word === 'half') return halfAfter(context, at);
  if (word === 'a' || word === 'an')
    return lowerAt(context, at - 1) === 'half'
      ? { from: at - 1, value: 0.5, article: false }
      : { from: at, value: 1, article: true };
  return numeralAt(context, at, word);
}

function figureAt(context: TimeContext, at: number): Amount | undefined {
  const fraction = fractionAt(context, at);
  if (fraction !== undefined) return fraction;
  if (lowerAt(context, at - 1) === '/') return undefined;
  const value = Number(lowerAt(context, at).replaceAll(',', ''));
  return Number.isFinite(value) && value < 100_000 ? { from: at, value, article: false } : undefined;
}

/** "5 1/2": a whole number and a fraction. */
function fractionAt(context: TimeContext, at: number): Amount | undefined {
  if (lowerAt(context, at - 1) !== '/') return undefined;
  const [above, below] = [Number(lowerAt(context, at - 2)), Number(lowerAt(context, at))];
  if (!(above > 0 && above < below)) return undefined;
  // "5 1/2" and "5-1/2"
  const before = lowerAt(context, at - 3) === '-' ? at - 4 : at - 3;
  const whole = /^\d+$/.test(lowerAt(context, before)) ? Number(lowerAt(context, before)) : 0;
  return { from: whole > 0 ? before : at - 2, value: whole + above / below, article: false };
}

/** "three and a half". */
function halfAfter(context: TimeContext, at: number): Amount | undefined {
  if (lowerAt(context, at - 1) !== 'a' || lowerAt(context, at - 2) !== 'and') return undefined;
  const whole = amountAt(context, at - 3);
  return whole && !whole.article && Number.isInteger(whole.value) ? { ...whole, value: whole.value + 0.5 } : undefined;
}

function numeralAt(context: TimeContext, at: number, word: string): Amount | undefined {
  const value = NUMERALS.get(word);
  if (value === undefined) return undefined;
  const tens = lowerAt(context, at - 1) === '-' ? NUMERALS.get(lowerAt(context, at - 2)) : undefined;
  return tens !== undefined && tens >= 20 && value < 10
    ? { from: at - 2, value: tens + value, article: false }
    : { from: at, value, article: false };
}
