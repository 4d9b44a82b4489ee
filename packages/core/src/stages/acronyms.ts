import type { Acronym } from '../model/acronym.ts';
import { anchorsOf, extentOf } from '../text/spans.ts';
import { defineStage } from './stage.ts';

/** A short form is this long at most, in code units; its long form reaches back no further. */
const SHORT = /\((\p{Lu}[\p{L}\p{N}.&/ -]{1,14})\)/uy;
const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u;
const REACH = 160;
/** "UPS.N": a share at its exchange. */
const STOCK_CODE = /^\p{Lu}[\p{Lu}\d]*\.\p{Lu}{1,3}$/u;

/**
 * Finds short forms that the copy defines: `Joint Comprehensive Plan of Action (JCPOA)`.
 *
 * Source: Schwartz and Hearst 2003: the letters of the short form are found in the words before the bracket, from right to
 * left, and the first of them opens a word.
 */
export const acronyms = defineStage({
  layer: 'acronyms',
  needs: ['paragraphs'],
  annotate: ({ text, paragraphs }) => {
    const found: Acronym[] = [];
    const known = new Set<string>();
    let bracket = text.indexOf('(');
    for (const paragraph of paragraphs) {
      const { start, end } = extentOf(paragraph);
      for (; bracket >= 0 && bracket < end; bracket = text.indexOf('(', bracket + 1)) {
        const acronym = bracket < start ? undefined : readAt(text, start, bracket, end);
        if (acronym === undefined || known.has(acronym.short)) continue;
        known.add(acronym.short);
        found.push(acronym);
      }
    }
    return found;
  },
});

function readAt(text: string, paragraphStart: number, bracket: number, end: number): Acronym | undefined {
  SHORT.lastIndex = bracket;
  const short = SHORT.exec(text)?.[1];
  if (short === undefined || SHORT.lastIndex > end || !TWO_CAPITALS.test(short)) return undefined;
  return readDefinition(text, paragraphStart, bracket, short);
}

function readDefinition(text: string, paragraphStart: number, bracket: number, short: string): Acronym | undefined {
  if (short.split(' ').length > 3 || STOCK_CODE.test(short)) return undefined;
  const windowStart = Math.max(paragraphStart, bracket - REACH);
  const before = text.slice(windowStart, bracket).trimEnd();
  const spelt = initialsStart(before, short);
  const from = spelt ?? longFormStart(before, short);
  if (from === undefined) return undefined;
  const long = before.slice(from);
  const words = Math.min(short.length + 5, short.length * 2);
  const tooLong = long.split(/\s+/).length > words || long.length <= short.length;
  if (tooLong || /[.;:!?"“”()]\s/.test(long)) return undefined;
  // "weapons of mass destruction (WMD)": a plain noun is what its initials spell, and no chance.
  if (!/^\p{Lu}/u.test(long) && (spelt === undefined || short.length < 3)) return undefined;
  const start = windowStart + from;
  return {
    short,
    long: long.replace(/\s+/g, ' '),
    anchors: anchorsOf(bracket + 1, bracket + 1 + short.length),
    evidence: anchorsOf(start, start + long.length),
  };
}

const LINK = /^(?:of|the|and|for|in|on|to|a)$/;
const LONGEST_LINK = 3;

/** Where the words begin whose initials the short form spells, small words between them left out: "High Commissioner for Human Rights (HCHR)". */
function initialsStart(before: string, short: string): number | undefined {
  const letters = short.toLowerCase();
  let start = before.length;
  for (let index = letters.length - 1; index >= 0; ) {
    let end = start;
    while (end > 0 && !isLetter(before.charCodeAt(end - 1))) end--;
    for (start = end; start > 0 && isLetter(before.charCodeAt(start - 1)); ) start--;
    if (start === end) return undefined;
    const isLink = end - start <= LONGEST_LINK && LINK.test(before.slice(start, end));
    // "Office of the High Commissioner (OHC)": no small word opens a name.
    if (before[start]?.toLowerCase() === letters[index] && !(index === 0 && isLink)) index--;
    else if (!isLink) return undefined;
  }
  return start;
}

/** A letter or a figure; beyond ASCII, all that may be one. */
const isLetter = (code: number): boolean =>
  code >= 0x80 || (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);

/** Where the long form begins in the words before the bracket; undefined when the letters do not fit. */
function longFormStart(before: string, short: string): number | undefined {
  let at = before.length - 1;
  for (let index = short.length - 1; index >= 0; index--) {
    const letter = (short[index] ?? '').toLowerCase();
    if (!/[\p{L}\p{N}]/u.test(letter)) continue;
    while (
      at >= 0 &&
      (before[at]?.toLowerCase() !== letter || (index === 0 && at > 0 && /[\p{L}\p{N}]/u.test(before[at - 1] ?? '')))
    )
      at--;
    if (at < 0) return undefined;
    at--;
  }
  return at + 1;
}
