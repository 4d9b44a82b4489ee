import type { Token } from '../../text/tokens.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { isNameSuffix } from './runs.ts';
import { has, isCapital } from './words.ts';

/** "Foreign Ministry": what an office is for, and the head of a body. */
export function opensBody(tokens: readonly Token[], at: number): boolean {
  const head = tokens[at + 1];
  return (
    has(tokens[at], Lex.portfolio) && isCapital(head) && has(head, Lex.organizationHead) && !has(head, Lex.portfolio)
  );
}

/** "Youth and Sports Minister" */
export function joinsOffices(tokens: readonly Token[], at: number, to: number): boolean {
  const joins = has(tokens[at], Lex.coordinator) && at + 1 < to;
  return joins && has(tokens[at - 1], Lex.portfolio) && has(tokens[at + 1], Lex.portfolio);
}

/** "Kyst International Ltd" */
export function hasSuffix(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (has(tokens[at], Lex.companySuffix) && !isNameSuffix(tokens[at])) return true;
  return false;
}
