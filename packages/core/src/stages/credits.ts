import type { Credit } from '../model/credit.ts';
import { anchorsOf, bySourceOrder, isSpace } from '../text/spans.ts';
import { defineStage } from './stage.ts';

/**
 * Finds trailers: `(Reporting by Ana Pop; Editing by Ion Berg)`, copyright lines, and the mark that ends a story.
 *
 * They are read from the end of the copy backwards, so that a story's own brackets are left alone.
 */
export const credits = defineStage({
  layer: 'credits',
  needs: ['head'],
  annotate: ({ text, head }) => {
    const found: Credit[] = [];
    let end = trimEnd(text, head.bodyStart, text.length);
    for (let more = true; more && found.length < 32; ) {
      const read = readTrailer(text, Math.max(head.bodyStart, end - LONGEST), end);
      more = read !== undefined;
      found.push(...(read?.credits ?? []));
      end = trimEnd(text, head.bodyStart, read?.start ?? end);
    }
    return found.sort(bySourceOrder);
  },
});

/** A trailer is shorter than this. */
const LONGEST = 1500;

const END_MARK =
  /(?:^|[\n\r])[ \t]*(\/?(?:Reuters?|REUTER|Enditem|ENDITEM|- ?30 ?-|-0-|###|ENDS?|\(END\)|\/?TASS\/?|NNNN)[.;/ ]*)$/;
const END_MARK_IN_LINE = /[.!?"”’')]\s+(Enditem|- ?30 ?-|###|REUTER)$/;
const COPYRIGHT =
  /(?:^|[\n\r])[ \t]*((?:\(c\)|©|Copyright|COPYRIGHT)[^\n\r]{0,200}|[^\n\r]{0,200}All rights reserved\.?[^\n\r]{0,100})$/i;
const OPENER =
  /\((?:[A-Z][a-z]+ )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Tt]ranslated|[Tt]ranslation|[Gg]raphics?|[Ee]dited|[Ww]ritten|[Rr]eported)(?: and [a-z]+)*(?: by|:)/g;

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && (isSpace(text.charCodeAt(at - 1)) || text.charCodeAt(at - 1) < 0x20)) at--;
  return at;
}

function readTrailer(text: string, from: number, end: number): { start: number; credits: Credit[] } | undefined {
  const tail = text.slice(from, end);
  const mark = END_MARK.exec(tail) ?? END_MARK_IN_LINE.exec(tail);
  if (mark?.[1] !== undefined) return single('end', from + mark.index + mark[0].indexOf(mark[1]), mark[1].trim());
  const rights = COPYRIGHT.exec(tail);
  if (rights?.[1] !== undefined)
    return single('copyright', from + rights.index + rights[0].indexOf(rights[1]), rights[1]);
  if (!tail.endsWith(')')) return undefined;
  const opener = [...tail.matchAll(OPENER)].at(-1);
  return opener === undefined
    ? undefined
    : { start: from + opener.index, credits: readRoles(tail, from, opener.index) };
}

const single = (role: Credit['role'], start: number, printed: string): { start: number; credits: Credit[] } => ({
  start,
  credits: [{ role, names: [], anchors: anchorsOf(start, start + printed.length) }],
});

/** `(Reporting by A in Oslo and B; Editing by C)`: one credit a part. */
function readRoles(tail: string, offset: number, open: number): Credit[] {
  const credits: Credit[] = [];
  for (const part of tail.slice(open + 1, -1).matchAll(/[^;]+/g)) {
    const lead = /^\s*/.exec(part[0])?.[0].length ?? 0;
    const printed = part[0].trim();
    if (printed === '') continue;
    const start = offset + open + 1 + part.index + lead;
    credits.push({ role: roleOf(printed), names: namesOf(printed), anchors: anchorsOf(start, start + printed.length) });
  }
  return credits;
}

function roleOf(part: string): Credit['role'] {
  const verb = part.toLowerCase();
  if (verb.startsWith('additional')) return 'additional-reporting';
  if (verb.startsWith('writ') || verb.startsWith('compil')) return 'writing';
  if (verb.startsWith('edit')) return 'editing';
  if (verb.startsWith('transl')) return 'translation';
  return verb.startsWith('graphic') ? 'graphics' : 'reporting';
}

function namesOf(part: string): string[] {
  const list = part.replace(/^.*?(?:\bby\b|:)\s*/i, '');
  return list
    .split(/\s*,\s*|\s+and\s+/)
    .map((name) => name.replace(/\s+(?:in|at)\s.*$/, '').replace(/[.)]+$/, ''))
    .filter((name) => /^\p{Lu}/u.test(name));
}
