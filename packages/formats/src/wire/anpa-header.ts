import { cleanCopy } from './control.ts';

/** `f l`, keyword with its version, month and day, number of words. */
const HEADER = /^[ \t]*([a-z])[ \t]+(\S{1,3})[ \t]+(\S.{0,80}?)[ \t]+\d\d-\d\d[ \t]+\d{1,5}[ \t]*$/im;

/** Priorities of the wire, and what IPTC makes of them. */
const URGENCIES: Readonly<Record<string, number>> = { f: 1, b: 2, u: 3, r: 5, d: 6, a: 7, s: 8, h: 8 };

export interface AnpaHeader {
  readonly urgency: number | undefined;
  readonly category: string;
  readonly keyword: string;
}

/** Reads the line of a header that says what a story is: `u f BC-BAHIA-COCOA-REVIEW   02-26 0105`. */
export function readAnpaHeader(header: string): AnpaHeader | undefined {
  const [, priority = '', category = '', keyword] = HEADER.exec(cleanCopy(header)) ?? [];
  return keyword === undefined ? undefined : { urgency: URGENCIES[priority.toLowerCase()], category, keyword };
}

/** The priority for an urgency; "regular" where there is none. */
export const anpaPriority = (urgency: number | undefined): string =>
  Object.entries(URGENCIES).find(([, each]) => each === urgency)?.[0] ?? 'r';
