import { Shape } from '../../text/tokens.ts';
import { makeClause } from './cue-clause.ts';
import type { Draft } from './drafts.ts';
import { isMark, isWord } from './items.ts';
import type { Item, Statement } from './statement.ts';

/** A speaker's label is a name, with a title or without. */
const LONGEST_LABEL = 5;

/**
 * Reads a paragraph of a transcript: "POP: Ferries stop. They will run." is all Pop's, to the end of the paragraph.
 *
 * The statements are those of the paragraph, in order.
 */
export function draftTranscript(statements: readonly Statement[], lastStatement: number): Draft | undefined {
  const [statement] = statements;
  const end = statements.at(-1)?.end;
  const colon = statement && labelEnd(statement.items);
  const first = colon === undefined ? undefined : statement?.items[colon + 1];
  if (statement === undefined || colon === undefined || first === undefined || end === undefined) return undefined;
  const speaker = { from: 0, to: colon };
  const extent = { from: 0, to: colon + 1 };
  const clause = makeClause({ cue: { from: colon, to: colon + 1 }, speaker, extent, side: 'after' });
  const content = [{ start: first.run?.outer.start ?? first.start, end }];
  return { statement, clause, runs: [], content, kind: 'direct', lastStatement };
}

/** The index of the colon after a label in capitals: "POP:", "THE HARBOUR MASTER:", "Q:", "A:". */
function labelEnd(items: readonly Item[]): number | undefined {
  for (let at = 0; at <= LONGEST_LABEL; at++) {
    const item = items[at];
    if (isMark(item, ':')) return at > 0 && isLabel(items, at) && !isOfDesk(items[at - 1]) ? at : undefined;
    if (!isWord(item) || (item?.word.shape !== Shape.upper && item?.word.text.length !== 1)) return undefined;
  }
  return undefined;
}

/** "CLARIFICATION: The first paragraph …" is the desk's own note, and nobody's words. */
const isOfDesk = (item: Item | undefined): boolean =>
  /^(?:clarification|correction|note|notes|update|editors|advisory|attention|background|summary)$/.test(
    item?.word.lower ?? '',
  );

/** One letter alone is a label only for questions and answers. */
const isLabel = (items: readonly Item[], to: number): boolean =>
  to > 1 || (items[0]?.word.text.length ?? 0) > 2 || /^[QA]$/.test(items[0]?.word.text ?? '');
