import type { Note } from '../model/note.ts';
import { anchorsOf, bySourceOrder, putInOrder } from '../text/spans.ts';
import { defineStage } from './stage.ts';

const INSERTION = /\[[^[\]\n]{1,200}\]/y;
/** A link to another item: `[nN1OSLO0AB]`, `[FRX/]`, `[ID:nBw4xyz]`. */
const LINK = /^\[(?:n?[A-Z0-9]*\d[A-Z0-9]{4,}|\S*\/\S*|\.[A-Z]+|ID:\S+)\]$/;
const BRACKETS = /\(([^()\n]{4,300})\)/y;
const LEGAL = /^(?:banned|outlawed|prohibited|recogni[sz]ed as|designated|listed as|deemed)\b/i;
const CORRECTION =
  /^(?:corrects?|corrected|corrections?|refiles?|removes|fixes|this (?:version of the )?(?:story|article|item|report)[^()]{0,80}correct)/i;
const DESK =
  /^(?:adds|updates?|recasts|rewrites|writes through|repeats|releads|changes (?:byline|dateline|headline|source)|edits|trims)\b/i;

/**
 * Finds the desk's words inside the copy: insertions in square brackets, legal notes "(banned in …)", lines that say what
 * was added or corrected. Brackets that the writer set are none.
 */
export const notes = defineStage({
  layer: 'notes',
  needs: ['head'],
  annotate: ({ text, head }) => {
    const found: Note[] = [];
    // "New Delhi [India], March 3 (ANI):": no brackets before the story are words in it.
    const filed = head.dateline?.dateline.anchors[0].end ?? 0;
    for (const [printed, , at] of bracketed(text, '[', INSERTION))
      if (!LINK.test(printed) && at >= filed) found.push(makeNote('editor', at, printed));
    for (const [printed, inner, at] of bracketed(text, '(', BRACKETS)) {
      if (CORRECTION.test(inner)) found.push(makeNote('correction', at, printed));
      else if (LEGAL.test(inner) || DESK.test(inner)) found.push(makeNote('editor', at, printed));
    }
    return putInOrder(found, bySourceOrder);
  },
});

/** What stands in brackets of one kind: with them, without them, and where. */
function bracketed(text: string, open: string, sticky: RegExp): [string, string, number][] {
  const found: [string, string, number][] = [];
  for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + 1)) {
    sticky.lastIndex = at;
    const match = sticky.exec(text);
    if (match !== null) found.push([match[0], match[1] ?? '', at]);
  }
  return found;
}

const makeNote = (kind: Note['kind'], start: number, text: string): Note => ({
  kind,
  text,
  anchors: anchorsOf(start, start + text.length),
});
