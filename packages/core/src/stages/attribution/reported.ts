import type { CueClause } from './clause.ts';
import type { Draft } from './drafts.ts';
import { isMark, isRun, isSpoken, type Range } from './items.ts';
import type { Item, Statement } from './statement.ts';

/**
 * The content of each clause, reported in the writer's words.
 *
 * Quoted words inside it are quotations of their own; quoted words alone are not reported.
 */
export function draftReported(statement: Statement, index: number, clauses: readonly CueClause[]): Draft[] {
  const { items } = statement;
  const drafts: Draft[] = [];
  let nextInheriting = items.length;
  for (let at = clauses.length - 1; at >= 0; at--) {
    const clause = clauses[at] as CueClause;
    const before = clause.side === 'before';
    const range = before ? contentBefore(clause, clauses[at - 1]) : { from: clause.extent.to, to: nextInheriting };
    if (clause.inherits) nextInheriting = clause.extent.from;
    const content = trimRange(items, range);
    if (content === undefined || !attributes(items, clause, content) || isQuotedAlone(items, content)) continue;
    const [first, last] = [items[content.from], items[content.to - 1]];
    const span = { start: first?.run?.outer.start ?? first?.start ?? 0, end: last?.run?.outer.end ?? last?.end ?? 0 };
    drafts.push({ statement, clause, runs: [], content: span, kind: 'indirect', lastStatement: index });
  }
  return drafts.reverse();
}

/** From the start of the statement, or from the clause before that closed off its own content. */
function contentBefore({ extent }: CueClause, earlier: CueClause | undefined): Range {
  const from = earlier?.side === 'before' && earlier.extent.to <= extent.from ? earlier.extent.to : 0;
  return { from, to: extent.from };
}

const isQuotedAlone = (items: readonly Item[], { from, to }: Range): boolean => to - from === 1 && isRun(items[from]);

function trimRange(items: readonly Item[], { from, to }: Range): Range | undefined {
  let start = from;
  let end = Math.min(to, items.length);
  while (start < end && isEdge(items[start])) start++;
  while (end > start && (isEdge(items[end - 1]) || isSpoken(items[end - 1], 'and') || isSpoken(items[end - 1], 'but')))
    end--;
  return start < end ? { from: start, to: end } : undefined;
}

const isEdge = (item: Item | undefined): boolean => isMark(item, ',.;:?!-–—');

/** A weak verb attributes only with "that"; one word alone is seldom what somebody said. */
function attributes(items: readonly Item[], { verb, side }: CueClause, { from, to }: Range): boolean {
  if (verb === undefined || verb.classes.has('label')) return true;
  const strong = verb.classes.has('speech') || verb.classes.has('address') || verb.classes.has('belief');
  return to - from > 1 && (strong || side === 'before' || isSpoken(items[from], 'that'));
}
