import type { Credit } from '../../model/credit.ts';
import type { Line } from '../../text/lines.ts';
import { anchorsOf } from '../../text/spans.ts';
import { readRoles } from './credit-roles.ts';

/** What a desk sets behind a story and keeps from publication, and who is credited in it. */
export interface Notebook {
  /** Where its heading begins; the story ends before it. */
  readonly start: number;
  readonly credits: readonly Credit[];
}

const HEADING = /^# ?(?:\p{L}{2,12} )?notebook$/iu;
const ROLE = /^- ?(?=(?:Reporting|Writing|Editing|Translation|Translated|Graphics?)(?: and [a-z]+)? by: ?\p{Lu})/u;
/** A notebook has no more lines than this. */
const MOST_LINES = 60;

/** Reads a notebook at the end of copy: "# Notebook", and in it "- Reporting by: Ana Pop in Oslo". */
export function readNotebook(text: string, lines: readonly Line[], bodyStart: number): Notebook | undefined {
  const from = Math.max(0, lines.length - MOST_LINES);
  const heading = lines.findIndex(
    ({ start, end }, index) =>
      index >= from && start >= bodyStart && text[start] === '#' && HEADING.test(text.slice(start, end)),
  );
  const first = lines[heading];
  if (first === undefined) return undefined;
  const credits: Credit[] = [{ role: 'end', names: [], anchors: anchorsOf(first.start, first.end) }];
  for (let at = heading + 1; at < lines.length; at++) {
    const mark = ROLE.exec(text.slice(lines[at]?.start, lines[at]?.end))?.[0];
    const item = itemAt(lines, text, at);
    if (mark !== undefined)
      credits.push(...readRoles(text.slice(item.start + mark.length, item.end), item.start + mark.length));
  }
  return { start: first.start, credits };
}

/** A line and those that go on with it: neither empty nor marked. */
function itemAt(lines: readonly Line[], text: string, at: number): { readonly start: number; readonly end: number } {
  const { start, end } = lines[at] as Line;
  let last = end;
  for (let next = at + 1; next < lines.length; next++) {
    const line = lines[next] as Line;
    if (
      line.empty ||
      /[-#*[]/.test(text.charAt(line.start)) ||
      /^\p{L}+:/u.test(text.slice(line.start, line.start + 20))
    )
      break;
    last = line.end;
  }
  return { start, end: last };
}
