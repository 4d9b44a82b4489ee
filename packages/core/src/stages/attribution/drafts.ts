import type { Quotation } from '../../model/quotation.ts';
import type { Span } from '../../model/span.ts';
import type { QuotedRun } from '../layers.ts';
import { type CueClause, findCueClauses } from './clause.ts';
import { isMark, isRun, isSpoken, isWord, type Range } from './items.ts';
import { type Landmarks, mainSubject } from './noun-phrase.ts';
import type { Item, Statement } from './statement.ts';

/** A quotation in the making: its runs or its reported content, and the clause that attributes it. */
export interface Draft {
  readonly statement: Statement;
  readonly clause: CueClause | undefined;
  readonly runs: QuotedRun[];
  readonly content: Span | undefined;
  readonly kind: Quotation['kind'];
  /** Index of the last statement that adds to it. */
  lastStatement: number;
}

/** Joins runs and clauses into quotations, statement by statement. */
export function draftQuotations(statements: readonly Statement[], landmarks: Landmarks): Draft[] {
  const drafts: Draft[] = [];
  let open: { statement: Statement; clause: CueClause } | undefined;
  for (const [index, statement] of statements.entries()) {
    const clauses = findCueClauses(statement, landmarks);
    const made = statement.runs.length > 0 ? draftRuns(landmarks, statement, index, clauses, drafts, open) : [];
    const spoken = new Set(made.filter(({ kind }) => kind === 'direct').map(({ clause }) => clause));
    const reported = clauses
      .filter((clause) => !spoken.has(clause))
      .flatMap((clause) => draftReported(statement, index, clause, clauses));
    drafts.push(...[...made, ...reported].sort((a, b) => startOf(a) - startOf(b)));
    const last = clauses.at(-1);
    open = last !== undefined && leavesOpen(statement, last) ? { statement, clause: last } : undefined;
  }
  return drafts;
}

const startOf = ({ runs, content, statement }: Draft): number => runs[0]?.start ?? content?.start ?? statement.start;

/** "Lavrov said:", with the quotation in the next statement. */
const leavesOpen = ({ items }: Statement, clause: CueClause): boolean =>
  isMark(items.at(-1), ':') || (clause.side === 'after' && clause.extent.to >= items.length);

function draftRuns(
  landmarks: Landmarks,
  statement: Statement,
  index: number,
  clauses: readonly CueClause[],
  earlier: readonly Draft[],
  open: { statement: Statement; clause: CueClause } | undefined,
): Draft[] {
  const made = new Map<CueClause, Draft>();
  const loose: Draft[] = [];
  for (const [at, item] of statement.items.entries()) {
    if (item.run === undefined) continue;
    const clause = governing(statement.items, at, clauses);
    const known = clause && made.get(clause);
    if (known) known.runs.push(item.run);
    else if (clause) made.set(clause, draft(statement, index, clause, item.run, at));
    else if (!takesUp(earlier, statement, index, item.run, at) && !isNameOfThing(statement.items, at)) {
      loose.push(looseDraft(landmarks, statement, index, item.run, at, open));
    }
  }
  return [...made.values(), ...loose];
}

/** A run that no clause of its own statement governs; one before it may have led up to it with a colon. */
function looseDraft(
  landmarks: Landmarks,
  statement: Statement,
  index: number,
  run: QuotedRun,
  at: number,
  open: { statement: Statement; clause: CueClause } | undefined,
): Draft {
  if (open === undefined) {
    const kind = isSetOff(statement.items, at) ? 'direct' : 'partial';
    const clause = kind === 'partial' ? bySubject(statement.items, landmarks) : undefined;
    return { ...draft(statement, index, clause, run, at), kind };
  }
  return { ...draft(open.statement, index, open.clause, run, at), kind: 'direct' };
}

function draft(statement: Statement, index: number, clause: CueClause | undefined, run: QuotedRun, at: number): Draft {
  const kind = isWhole(statement.items, at, clause) ? 'direct' : 'partial';
  return { statement, clause, runs: [run], content: undefined, kind, lastStatement: index };
}

/** A run that is all the statement says, or that a colon leads to. */
const isSetOff = (items: readonly Item[], at: number): boolean =>
  isMark(items[at - 1], ':') || items.every((item, index) => index === at || !isWord(item));

/** Without a cue, quoted words in a sentence are those of its subject: "Pop was “appalled” by it". */
function bySubject(items: readonly Item[], landmarks: Landmarks): CueClause | undefined {
  const speaker = mainSubject(items, landmarks);
  if (speaker === undefined) return undefined;
  const cue = { from: speaker.to, to: speaker.to };
  return { cue, verb: undefined, speaker, inherits: false, settings: [], extent: speaker, side: 'after' };
}

/** The clause that a run belongs to: the one it leans on, else the last before it, else the first after it. */
function governing(items: readonly Item[], at: number, clauses: readonly CueClause[]): CueClause | undefined {
  const leaning = clauses.find(
    ({ extent, side }) => side === 'before' && extent.from > at && onlyMarksBetween(items, at + 1, extent.from),
  );
  if (leaning !== undefined) return leaning;
  const before = clauses.findLast((clause) => clause.cue.to <= at && reaches(items, clause, at));
  return before ?? clauses.find(({ cue, side }) => side === 'before' && cue.from > at);
}

/** A weak verb takes a quotation only right after it. */
const reaches = (items: readonly Item[], { verb, extent }: CueClause, at: number): boolean =>
  verb === undefined ||
  verb.classes.size > 1 ||
  !verb.classes.has('weak') ||
  onlyMarksBetween(items, extent.to, at) ||
  isSpoken(items[extent.to], 'that');

function onlyMarksBetween(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isMark(items[at], ',.?!:-–—')) return false;
  return true;
}

/** Whether a run carries on with a quotation that an earlier statement began; then it is added to that one. */
function takesUp(earlier: readonly Draft[], statement: Statement, index: number, run: QuotedRun, at: number): boolean {
  const last = earlier.findLast(({ kind }) => kind !== 'indirect');
  if (last === undefined || last.lastStatement < index - 1) return false;
  const sameParagraph =
    last.runs.at(-1)?.paragraph === statement.paragraph || last.statement.paragraph === statement.paragraph;
  const alone = statement.items.every((item) => isRun(item) || !isWord(item));
  if (
    !run.continues &&
    !(alone && (sameParagraph || last.kind === 'direct')) &&
    !(sameParagraph && at === 0 && last.kind === 'direct')
  )
    return false;
  last.runs.push(run);
  last.lastStatement = index;
  return true;
}

/** Unattributed, a run in the capitals of a title, or one introduced as a word or a name, is nobody's speech. */
function isNameOfThing(items: readonly Item[], at: number): boolean {
  const run = items[at]?.run;
  const alone = items.every((item, index) => index === at || !isWord(item));
  return (
    run !== undefined && !alone && (run.titled || run.single || INTRODUCES_NAME.has(items[at - 1]?.word.lower ?? ''))
  );
}

/** Words after which quotation marks hold a name: "so-called", "known as". */
const INTRODUCES_NAME = new Set([
  'called',
  'known',
  'dubbed',
  'nicknamed',
  'named',
  'titled',
  'entitled',
  'word',
  'words',
  'term',
  'phrase',
  'song',
  'film',
  'movie',
  'book',
  'album',
]);

/** Whole clauses in the speaker's words, set off by a comma, a colon or their own full stop. */
function isWhole(items: readonly Item[], at: number, clause: CueClause | undefined): boolean {
  if (clause === undefined || clause.side === 'before') return true;
  const before = items[at - 1];
  return isMark(before, ',:') || at === clause.extent.to ? !clause.verb?.classes.has('label') : at === 0;
}

/** The clause's content, reported in the writer's words. */
function draftReported(statement: Statement, index: number, clause: CueClause, clauses: readonly CueClause[]): Draft[] {
  const range =
    clause.side === 'before'
      ? contentBefore(statement.items, clause, clauses)
      : contentAfter(statement.items, clause, clauses);
  const trimmed = trimRange(statement.items, range);
  if (trimmed === undefined || !attributes(statement.items, clause, trimmed)) return [];
  const content = { start: statement.items[trimmed.from]?.start ?? 0, end: statement.items[trimmed.to - 1]?.end ?? 0 };
  // Quoted words inside reported speech are quotations of their own; quoted words alone are not reported.
  if (statement.runs.some((run) => run.outer.start <= content.start && run.end >= content.end)) return [];
  return [{ statement, clause, runs: [], content, kind: 'indirect', lastStatement: index }];
}

function contentBefore(items: readonly Item[], clause: CueClause, clauses: readonly CueClause[]): Range {
  const earlier = clauses.filter(({ cue }) => cue.to <= clause.extent.from).at(-1);
  const from = earlier !== undefined && earlier.side === 'before' ? earlier.extent.to : 0;
  return { from, to: Math.min(clause.extent.from, items.length) };
}

/** Up to the end of the statement, or to a clause that takes up the same speaker: "…, adding that". */
function contentAfter(items: readonly Item[], clause: CueClause, clauses: readonly CueClause[]): Range {
  const next = clauses.find(({ cue, inherits }) => inherits && cue.from >= clause.extent.to);
  return { from: clause.extent.to, to: next?.extent.from ?? items.length };
}

function trimRange(items: readonly Item[], { from, to }: Range): Range | undefined {
  let start = from;
  let end = to;
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
