import type { Quotation } from '../../model/quotation.ts';
import type { Span } from '../../model/span.ts';
import { putInOrder } from '../../text/spans.ts';
import type { QuotedRun } from '../layers.ts';
import { findCueClauses } from './clause.ts';
import type { CueClause } from './cue-clause.ts';
import { isMark } from './items.ts';
import type { Landmarks } from './noun-phrase.ts';
import { QuotedReader } from './quoted.ts';
import { draftReported } from './reported.ts';
import type { Statement } from './statement.ts';
import { draftTranscript } from './transcript.ts';

/** A quotation in the making: its runs or its reported content, and the clause that attributes it. */
export interface Draft {
  readonly statement: Statement;
  readonly clause: CueClause | undefined;
  readonly runs: QuotedRun[];
  /** What was reported, in one piece or on both sides of its clause. */
  readonly content: readonly Span[] | undefined;
  readonly kind: Quotation['kind'];
  /** Index of the last statement that adds to it. */
  lastStatement: number;
}

/** A clause that leads up to a quotation in the next statement: "Lavrov said:". */
export interface Opening {
  readonly statement: Statement;
  readonly clause: CueClause;
}

/** Joins runs and clauses into quotations, statement by statement. */
export function draftQuotations(statements: readonly Statement[], landmarks: Landmarks): Draft[] {
  const drafts: Draft[] = [];
  let opening: Opening | undefined;
  let earlier: Opening | undefined;
  let lastQuoted: Draft | undefined;
  let spokenTo = 0;
  for (let index = 0; index < statements.length; index++) {
    const statement = statements[index] as Statement;
    if (index < spokenTo) continue;
    if (statements[index - 1]?.paragraph !== statement.paragraph && isLabelled(statement)) {
      const end = endOfParagraph(statements, index);
      const transcript = draftTranscript(statements.slice(index, end), end - 1);
      if (transcript !== undefined) {
        drafts.push(transcript);
        spokenTo = end;
        opening = undefined;
        continue;
      }
    }
    const clauses = findCueClauses(statement, landmarks);
    const reported = clauses.length > 0 ? draftReported(statement, index, clauses, landmarks) : [];
    if (statement.runs.length === 0) for (const draft of putInOrder(reported, byStart)) drafts.push(draft);
    else {
      const quoted = new QuotedReader({ landmarks, statement, index, clauses, opening, earlier, lastQuoted }).read();
      for (const draft of inOrder(quoted, reported)) drafts.push(draft);
      lastQuoted = quoted.at(-1) ?? lastQuoted;
    }
    const teller = clauses.find(({ speaker }) => speaker !== undefined);
    earlier = teller && { statement, clause: teller };
    const last = clauses.at(-1);
    opening = last !== undefined && leavesOpen(statement, last) ? { statement, clause: last } : undefined;
  }
  return drafts;
}

/** The drafts of a statement in order; a clause that whole quotations lean on reports nothing beside them. */
function inOrder(quoted: readonly Draft[], reported: readonly Draft[]): Draft[] {
  const spoken = new Set(quoted.filter(({ kind }) => kind === 'direct').map(({ clause }) => clause));
  return putInOrder([...quoted, ...reported.filter(({ clause }) => !spoken.has(clause))], byStart);
}

/** Whether a colon stands where it would after a speaker's label. */
function isLabelled({ items }: Statement): boolean {
  for (let at = 1; at < 7; at++) if (isMark(items[at], ':')) return true;
  return false;
}

function endOfParagraph(statements: readonly Statement[], from: number): number {
  let at = from + 1;
  while (at < statements.length && statements[at]?.paragraph === statements[from]?.paragraph) at++;
  return at;
}

/** In order of the source. */
export const byStart = (a: Draft, b: Draft): number => startOf(a) - startOf(b);

const startOf = ({ runs, content, statement }: Draft): number =>
  runs[0]?.start ?? content?.[0]?.start ?? statement.start;

const leavesOpen = ({ items }: Statement, clause: CueClause): boolean =>
  isMark(items.at(-1), ':') || (clause.side === 'after' && clause.extent.to >= items.length);
