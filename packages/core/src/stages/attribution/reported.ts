import type { Span } from '../../model/span.ts';
import { TokenKind } from '../../text/tokens.ts';
import { CLAUSAL_VERBS, type CueVerb } from '../../vocabulary/cue-verbs.ts';
import { CONTRASTS } from '../../vocabulary/function-words.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { ContentEnds } from './content-end.ts';
import type { CueClause } from './cue-clause.ts';
import type { Draft } from './drafts.ts';
import { is, isCapital, isComma, isDash, isMark, isRun, isSpoken, partsClauses, type Range } from './items.ts';
import type { Landmarks } from './noun-phrase.ts';
import type { Item, Statement } from './statement.ts';
import type { TrailReader } from './trail.ts';
import { holdsVerb, isVerb, isWeakAlone, isWeakIntent } from './verb-use.ts';

/**
 * The content of each clause, reported in the writer's words.
 *
 * Quoted words inside it are quotations of their own; quoted words alone are not reported. A clause inside the content of
 * another is part of what that one tells: "Pop said she hoped to sail" is one report.
 */
export function draftReported(
  statement: Statement,
  index: number,
  clauses: readonly CueClause[],
  { trail }: Landmarks,
): Draft[] {
  const { items } = statement;
  const drafts: Draft[] = [];
  for (const { clause, parts } of withoutNested(items, reports(items, clauses, trail))) {
    const content = parts.map((part) => spanOf(items, part));
    drafts.push({ statement, clause, runs: [], content, kind: 'indirect', lastStatement: index });
  }
  return drafts;
}

/** A clause and the ranges of items that it attributes. */
interface Report {
  readonly clause: CueClause;
  readonly parts: readonly Range[];
}

/** What each clause reports, in the order of the clauses. */
function reports(items: readonly Item[], clauses: readonly CueClause[], trail: TrailReader | undefined): Report[] {
  const ends = new ContentEnds(items, trail);
  const found: Report[] = [];
  let limit = items.length;
  for (let at = clauses.length - 1; at >= 0; at--) {
    const clause = clauses[at] as CueClause;
    const parts: Range[] = [];
    if (clause.side !== 'after') pushTrimmed(parts, items, contentBefore(items, clause, clauses[at - 1]));
    if (clause.side !== 'before')
      pushTrimmed(parts, items, { from: clause.extent.to, to: ends.contentEnd(clause, limit) });
    const attributed = attributes(items, clause, parts, trail);
    if (attributed && opensAnew(items, clause, clauses[at - 1]?.extent.to ?? 0, trail)) limit = clause.extent.from;
    if (attributed && !parts.every((part) => isQuotedAlone(items, part))) found.push({ clause, parts });
  }
  return found.reverse();
}

/** "Norway expects a bond, Ana Pop said.": the clause behind the last comma attributes all that stands before it; "as Pop said" only agrees. */
function closes(items: readonly Item[], { side, extent, speaker, verb }: CueClause, from: number): boolean {
  if (side !== 'before' || from > 0 || speaker === undefined || isSpoken(items[extent.from], 'as')) return false;
  if (verb === undefined && isSpoken(items[extent.from], 'according')) return true;
  return isComma(items[extent.from - 1]) && endsStatement(items, extent.to);
}

/** Nothing follows, or no more than what the speaker rests on: "…, state radio said, citing prosecutors". */
const endsStatement = (items: readonly Item[], at: number): boolean =>
  at >= items.length ||
  (isComma(items[at]) && isSpoken(items[at + 1], 'citing')) ||
  (at === items.length - 1 && isEdge(items[at]));

/** "Ferries pay, Pop said" and "Her doubts about ferries, Pop said, will go": a report of all the words before it has no other in it. */
const outranks = ({ side }: CueClause, last: Report | undefined, from: number): boolean =>
  last !== undefined &&
  last.clause.cue.from >= from &&
  (side === 'before' || (side === 'around' && last.clause.verb === undefined));

/** Without the reports whose clause stands in what another reports. */
function withoutNested(items: readonly Item[], all: readonly Report[]): Report[] {
  const kept: Report[] = [];
  let coveredTo = 0;
  for (const report of all) {
    const { clause, parts } = report;
    const from = parts[0]?.from ?? clause.cue.from;
    if (clause.cue.from < coveredTo && !closes(items, clause, from)) continue;
    while (outranks(clause, kept.at(-1), from)) kept.pop();
    kept.push(report);
    coveredTo = Math.max(coveredTo, parts.at(-1)?.to ?? 0);
  }
  return kept;
}

/** From the first character of a range to its last, quotation marks included. */
function spanOf(items: readonly Item[], { from, to }: Range): Span {
  const first = items[from];
  const last = items[to - 1];
  return { start: first?.run?.outer.start ?? first?.start ?? 0, end: last?.run?.outer.end ?? last?.end ?? 0 };
}

/** From the start of the statement, or from the clause before that closed off its own content. */
function contentBefore(
  items: readonly Item[],
  { extent, contentFrom }: CueClause,
  earlier: CueClause | undefined,
): Range {
  if (contentFrom !== undefined) return { from: contentFrom, to: extent.from };
  // "A ferry that was criticized by owners sank, Pop said": what goes on after a clause was not closed off by it.
  const isClosed =
    earlier?.side === 'before' &&
    earlier.extent.to <= extent.from &&
    (partsClauses(items[earlier.extent.to]) || is(items[earlier.extent.to], Lex.coordinator));
  return { from: isClosed ? earlier.extent.to : 0, to: extent.from };
}

/** A clause after "and", "but", "while", or a participle after a comma, ends what the one before it attributes. */
function opensAnew(
  items: readonly Item[],
  clause: CueClause,
  earlier: number,
  trail: TrailReader | undefined,
): boolean {
  const { side, inherits, verb, speaker } = clause;
  const { from } = clause.extent;
  const isPronoun = is(items[speaker?.from ?? -1], Lex.subjectPronoun);
  if (side === 'before') return false;
  const before = items[from - 1];
  if (inherits && (isComma(before) || isDash(before) || isRun(before))) return true;
  // "said that, while Pop thinks so, ferries pay": what stands behind the cue is told, whatever opens it.
  if (isMark(before, ';') || CONTRASTS.has(before?.word.lower ?? ''))
    return trail?.opensContent(items, earlier, from - 1) !== true;
  if (!is(before, Lex.coordinator) || (isPronoun && !verb?.classes.has('speech'))) return false;
  return inherits || isComma(items[from - 2]) || holdsVerb(items, earlier, from - 1);
}

const isQuotedAlone = (items: readonly Item[], { from, to }: Range): boolean => to - from === 1 && isRun(items[from]);

/** Adds a range without the marks and conjunctions at its edges, where anything else is in it. */
function pushTrimmed(parts: Range[], items: readonly Item[], { from, to }: Range): void {
  let start = from;
  let end = Math.min(to, items.length);
  while (start < end && isEdge(items[start])) start++;
  while (
    end > start &&
    (isEdge(items[end - 1]) ||
      isSpoken(items[end - 1], 'and') ||
      isSpoken(items[end - 1], 'but') ||
      isSpoken(items[end - 1], 'even'))
  )
    end--;
  if (start < end) parts.push({ from: start, to: end });
}

const isEdge = (item: Item | undefined): boolean => isMark(item, ',.;:?!-–—');

/** "Pop wrote to Berg": to whom, and not what; "agreed to the plan", "plans to sail" tell what. */
const isAddressed = (items: readonly Item[], at: number): boolean =>
  isSpoken(items[at], 'to') && isCapital(items[at + 1]);

/** "ordered a review, after ferries sank": a verb with its object and no words. */
const isObjectAlone = (items: readonly Item[], { classes }: CueVerb, at: number): boolean =>
  classes.has('address') && !classes.has('speech') && isComma(items[at]) && !isRun(items[at + 1]);

const OPENS_INTENT = /^(?:to|not|that|whether|if|how|what|on|against)$/;

/** What a study does that tells nothing: "surveys began a trade in maps". */
const NO_FINDING = /^(?:begin|continue|charge|post|decide|determine)$/;

/** "that", a question word, or a verb before any of them: more than a thing. */
function holdsClause(items: readonly Item[], { from, to }: Range): boolean {
  if (is(items[from], Lex.subordinator) || isRun(items[from])) return true;
  // "added 100 jobs, fewer than expected"
  const counts = items[from]?.word.kind === TokenKind.number;
  for (let at = from; at < to; at++) {
    if (is(items[at], Lex.subordinator) || (partsClauses(items[at]) && (counts || !isComma(items[at])))) return false;
    if (isVerb(items[at])) return true;
  }
  return false;
}

/** A weak verb attributes only with "that", or after what it attributes; some verbs only with what belongs to them. */
function attributes(
  items: readonly Item[],
  { verb, side, cue, extent, evidence }: CueClause,
  parts: readonly Range[],
  trail: TrailReader | undefined,
): boolean {
  const [first] = parts;
  if (first === undefined || (side === 'after' && trail?.tellsNothing(items, first))) return false;
  if (verb === undefined || (evidence && !NO_FINDING.test(verb.lemma)) || cue.to - cue.from > 1) return true;
  // "spoke to reporters about": what belongs to the verb stands last before the content.
  if (extent.to > cue.to && verb.particles.includes(items[extent.to - 1]?.word.lower ?? '')) return true;
  if (verb.classes.size === 0) return false;
  if (isAddressed(items, first.from) || isObjectAlone(items, verb, extent.to)) return false;
  if (side === 'after' && CLAUSAL_VERBS.has(verb.lemma) && !holdsClause(items, first)) return false;
  if (trail?.judges(items, verb, parts) === false) return false;
  if (isWeakAlone(verb)) return side === 'before' || isSpoken(items[first.from], 'that');
  // "decide to sail", "decide whether": a verb of intent that mostly does other work takes no thing, as in "decide the case".
  return !isWeakIntent(verb) || side === 'before' || OPENS_INTENT.test(items[first.from]?.word.lower ?? '');
}
