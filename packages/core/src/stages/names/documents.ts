import type { WorkKind } from '../../model/work.ts';
import { type Token, TokenKind } from '../../text/tokens.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { WORK_HEADS } from '../../vocabulary/works.ts';
import { headIn, startsPerson } from './bounds.ts';
import { has, isCapital, isLower, isSaid } from './words.ts';

/** A document's name: the word that says what it is, and the index after the name. */
interface NamedDocument {
  readonly work: WorkKind;
  readonly head: number;
  readonly end: number;
}

/** "New Strategic Arms Reduction Treaty", "Treaty of Rome", "Security Council Resolution 2254". */
export function documentAt(
  tokens: readonly Token[],
  at: number,
  to: number,
  sentenceEnd: number,
): NamedDocument | undefined {
  const head = lastHead(tokens, at, to);
  const lower = head === undefined ? '' : (tokens[head]?.word.lower ?? '');
  const work = WORK_HEADS.get(lower);
  if (head === undefined || work === undefined || isOtherHead(tokens, at, head, lower)) return undefined;
  const numbered = tokens[head + 1]?.word.kind === TokenKind.number && head + 1 < sentenceEnd;
  const complement = head + 1 < to && isLower(tokens[head + 1]);
  if (head === at && !numbered && !complement) return undefined;
  if (!complement && headIn(tokens, head + 1, to) !== undefined) return undefined;
  return { work, head, end: numbered ? head + 2 : complement ? to : head + 1 };
}

function lastHead(tokens: readonly Token[], at: number, to: number): number | undefined {
  let head: number | undefined;
  for (let index = at; index < to && !startsOnePerson(tokens, index, to); index++)
    if (has(tokens[index], Lex.work) && isCapital(tokens[index])) head = index;
  return head;
}

/** "School of Law", "National Convention" */
const isOtherHead = (tokens: readonly Token[], at: number, head: number, lower: string): boolean =>
  (lower === 'law' && headIn(tokens, at, head) !== undefined) ||
  (lower === 'convention' && isSaid(tokens[head - 1], 'national'));

/** "Minister" leads to a person, the "Agents" of the "Foreign Agents Registration Act" do not. */
const startsOnePerson = (tokens: readonly Token[], at: number, to: number): boolean =>
  startsPerson(tokens, at, to) && tokens[at]?.word.lower.endsWith('s') !== true;
