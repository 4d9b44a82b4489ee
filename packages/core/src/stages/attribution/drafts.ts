import type { Quotation } from '../../model/quotation.ts';
import type { Span } from '../../model/span.ts';
import type { QuotedRun } from '../layers.ts';
import { type CueClause, findCueClauses } from './clause.ts';
import { isMark } from './items.ts';
import type { Landmarks } from './noun-phrase.ts';
import { QuotedReader } from './quoted.ts';
import { draftReported } from './reported.ts';
import type { Statement } from './statement.ts';

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

/** A clause that leads up to a quotation in the next statement: "Lavrov said:". */
export interface Opening {
  readonly statement: Statement;
  readonly clause: CueClause;
}

/** Joins runs and clauses into quotations, statement by statement. */
export function draftQuotations(statements: readonly Statement[], landmarks: Landmarks): Draft[] {
  const drafts: Draft[] = [];
  let opening: Opening | undefined;
  let lastQuoted: Draft | undefined;
  for (const [index, statement] of statements.entries()) {
    const clauses = findCueClauses(statement, landmarks);
    const quoted =
      statement.runs.length > 0
        ? new QuotedReader({ landmarks, statement, index, clauses, opening, lastQuoted }).read()
        : [];
    const spoken = new Set(quoted.filter(({ kind }) => kind === 'direct').map(({ clause }) => clause));
    const reported = draftReported(statement, index, clauses).filter(({ clause }) => !spoken.has(clause));
    for (const draft of [...quoted, ...reported].sort((a, b) => startOf(a) - startOf(b))) drafts.push(draft);
    lastQuoted = quoted.at(-1) ?? lastQuoted;
    const last = clauses.at(-1);
    opening = last !== undefined && leavesOpen(statement, last) ? { statement, clause: last } : undefined;
  }
  return drafts;
}

const startOf = ({ runs, content, statement }: Draft): number => runs[0]?.start ?? content?.start ?? statement.start;

const leavesOpen = ({ items }: Statement, clause: CueClause): boolean =>
  isMark(items.at(-1), ':') || (clause.side === 'after' && clause.extent.to >= items.length);
