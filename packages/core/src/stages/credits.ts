import type { Credit } from '../model/credit.ts';
import { anchorsOf, bySourceOrder, isSpace, putInOrder } from '../text/spans.ts';
import { readContribution, readRoles, startOfRoles } from './body/credit-roles.ts';
import { readNotebook } from './body/notebook.ts';
import { defineStage } from './stage.ts';

/**
 * Finds trailers: `(Reporting by Ana Pop; Editing by Ion Berg)`, copyright lines, and the mark that ends a story.
 *
 * They are read from the end of the copy backwards, so that a story's own brackets are left alone.
 */
export const creditsWith = (readContacts: ContactReader) =>
  defineStage({
    layer: 'credits',
    needs: ['lines', 'head'],
    annotate: ({ text, lines, head }) => {
      const notebook = readNotebook(text, lines, head.bodyStart);
      const found: Credit[] = [...(notebook?.credits ?? [])];
      let last = lines.length - 1;
      let end = trimEnd(text, head.bodyStart, notebook?.start ?? text.length);
      for (let trailers = 0; trailers < MOST_TRAILERS; trailers++) {
        while (last > 0 && (lines[last]?.start ?? 0) >= end) last--;
        const from = Math.max(head.bodyStart, end - LONGEST);
        const line = Math.max(from, lines[last]?.start ?? 0);
        const contact = readContacts(text.slice(from, end), from, line - from);
        const read = contact ? trailerOf(contact) : readTrailer(text, from, line, end);
        if (read === undefined) break;
        found.push(...read.credits);
        end = trimEnd(text, head.bodyStart, read.start);
      }
      return putInOrder(found, bySourceOrder);
    },
  });

/** Reads who wrote and edited from lines that tell how to reach them: a text that ends the copy, where it begins, where its last line does. */
type ContactReader = (tail: string, offset: number, line: number) => Credit | undefined;

/** The credits, without those who tell how to reach them. */
export const credits = creditsWith(() => undefined);

interface Trailer {
  /** Where the trailer begins; the story ends before it. */
  readonly start: number;
  readonly credits: readonly Credit[];
}

/** A trailer is shorter than this. */
const LONGEST = 1500;
const MOST_TRAILERS = 32;

/** Desks close a story with their name, "30", "end" or marks, alone in a line. */
const END_LINE =
  /^[^\p{L}\p{N}]*(?:[Rr]eute(?:rs?)?|REUTE(?:RS?)?|[Ee]nditem|NNNN|ENDS?|END OF (?:STORY|TEXT)|MORE|TASS)[^\p{L}\p{N}]*(?:\^M)?$|^\W*-\W*(?:30|0)\W*-\W*$|^#{2,}$|^\((?:ends?|more|END)\)(?: .{3,40})?$|^\d{6} GMT \p{Lu}\p{Ll}{2} \d{1,2}$|^==\p{Lu}\p{L}+$|^(?:AP-[A-Z]{2}-|upi )?\d\d-\d\d-\d\d \d\d.{2,12}$/u;
const END_MARK_IN_LINE =
  /[.!?"”’')]\s+(Enditem|Item ends|- ?30 ?-|###|REUTER|\(?(?:PTI|dpa|ANI|ANSA|IANS|UNI|AFP|APP)(?:\)\.?|(?: [A-Za-z]{2,5}){1,5})|EFE|Our Standards: .{5,50})$/;
/** Where a desk's mark at the end of a line may begin. */
const LONGEST_MARK = 80;
/** "bur-ap/ib/jn", "kim@nordlys.example": who wrote and edited, as some desks sign, and where to reach them. */
const SIGN_OFF =
  /^[a-z]{2,5}(?:-[a-z]{2,5})?(?:\/[a-z]{1,5}(?:-[a-z]{1,5})?){1,4}$|^\S{1,60}@\S{3,60}$|^Our Standards: .{5,80}$|^SOURCE [A-Z][^.]{1,80}$/;
/** "((ana.pop@nordlys.example; +47 2233))" */
const CONTACT = /^\(\([^()]{0,200}(?:@|[Mm]essaging:|[Kk]eywords:)[^\n]{0,300}\)\)$/;
const COPYRIGHT = /^(?:\(c\)|©|Copyright\b)|\bAll rights reserved\b/i;
const LONGEST_COPYRIGHT = 300;

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && (isSpace(text.charCodeAt(at - 1)) || text.charCodeAt(at - 1) < 0x20)) at--;
  return at;
}

/** Reads the trailer that ends at a place, whose last line begins at another; looks back no further than `from`. */
function readTrailer(text: string, from: number, lineStart: number, end: number): Trailer | undefined {
  const words = text.slice(lineStart, end).trimStart();
  const start = end - words.length;
  const tail = text.slice(from, end);
  if (END_LINE.test(words)) return single('end', start, end);
  if (SIGN_OFF.test(words) || CONTACT.test(words)) return single('end', start, end);
  const mark = END_MARK_IN_LINE.exec(words.slice(-LONGEST_MARK))?.[1];
  if (mark !== undefined) return single('end', end - mark.length, end);
  if (words.length <= LONGEST_COPYRIGHT && COPYRIGHT.test(words)) return single('copyright', start, end);
  const contribution = readContribution(words, start);
  if (contribution !== undefined) return trailerOf(contribution);
  const open = startOfRoles(tail, start - from);
  if (open === undefined) return undefined;
  const bracketed = tail[open] === '(';
  const inner = tail.slice(open + (bracketed ? 1 : 0), bracketed ? -1 : undefined);
  return { start: from + open, credits: readRoles(inner, from + open + (bracketed ? 1 : 0)) };
}

const trailerOf = (credit: Credit): Trailer => ({ start: credit.anchors[0].start, credits: [credit] });

const single = (role: Credit['role'], start: number, end: number): Trailer =>
  trailerOf({ role, names: [], anchors: anchorsOf(start, end) });
