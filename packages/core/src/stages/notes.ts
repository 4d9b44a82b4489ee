import type { Note } from '../model/note.ts';
import { anchorsOf } from '../text/spans.ts';
import { defineStage } from './stage.ts';

const INSERTION = /\[[^[\]\n]{1,200}\]/g;
/** A link to another item: `[nL8N1NW0MW]`. */
const LINK = /^\[n?[A-Z0-9]*\d[A-Z0-9]{4,}\]$/;
const BRACKETS = /\(([^()\n]{4,300})\)/g;
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
  annotate: ({ text }) => {
    const found: Note[] = [];
    for (const match of text.matchAll(INSERTION))
      if (!LINK.test(match[0])) found.push(makeNote('editor', match.index, match[0]));
    for (const match of text.matchAll(BRACKETS)) {
      const [printed, inner = ''] = match;
      if (CORRECTION.test(inner)) found.push(makeNote('correction', match.index, printed));
      else if (LEGAL.test(inner) || DESK.test(inner)) found.push(makeNote('editor', match.index, printed));
    }
    return found.sort((a, b) => a.anchors[0].start - b.anchors[0].start);
  },
});

const makeNote = (kind: Note['kind'], start: number, text: string): Note => ({
  kind,
  text,
  anchors: anchorsOf(start, start + text.length),
});
