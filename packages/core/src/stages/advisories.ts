import type { Advisory, AdvisoryKind } from '../model/advisory.ts';
import { anchorsOf } from '../text/spans.ts';
import { ADVISORIES } from '../vocabulary/advisories.ts';
import { defineStage } from './stage.ts';

/**
 * Finds the desk's flags before the headline: `RPT: REVIEW - `, `UPDATE 2-`, `(CORRECTED)`.
 *
 * A flag is printed in capitals and parted from the headline by a colon, a hyphen or brackets; a word of the headline is
 * none. Where the title is printed twice, the flags of the first line are the article's.
 */
export const advisories = defineStage({
  layer: 'advisories',
  needs: ['head'],
  annotate: ({ text, head }) => {
    const [title] = head.titles;
    return title === undefined ? [] : readFlags(text, title.start, title.end).flags;
  },
});

/** Every printed flag in capitals, longest first, with its kind. */
const FLAGS: readonly (readonly [string, AdvisoryKind])[] = (Object.keys(ADVISORIES) as AdvisoryKind[])
  .flatMap((kind) => ADVISORIES[kind].flags.map((flag) => [flag, kind] as const))
  .sort(([a], [b]) => b.length - a.length);
const KIND_OF: ReadonlyMap<string, AdvisoryKind> = new Map(FLAGS);
const NAMES = FLAGS.map(([flag]) => flag.replace(/[-&]/g, '\\$&')).join('|');
const ORDINAL_BEFORE = String.raw`(?:(\d{1,2})(?:ST|ND|RD|TH)[ -])?`;
const ORDINAL_AFTER = String.raw`(?:[ -](\d{1,2}))?`;
const FLAG = new RegExp(
  String.raw`\(?${ORDINAL_BEFORE}(${NAMES})${ORDINAL_AFTER}\)?(?=\s*[:\-–—]|\)|\s+\(|\s*$)`,
  'iy',
);
const PART = /\)?\s*(?::|[-–—]+|,|\/)?\s*/y;

/** Reads the flags at the start of a title; `end` is where the headline begins. */
export function readFlags(text: string, start: number, limit: number): { flags: Advisory[]; end: number } {
  const flags: Advisory[] = [];
  let at = start;
  while (at < limit) {
    FLAG.lastIndex = at;
    const match = FLAG.exec(text);
    if (match === null || FLAG.lastIndex > limit || !isPrintedAsFlag(match[0])) break;
    flags.push(makeFlag(match, at));
    PART.lastIndex = FLAG.lastIndex;
    at = Math.min(limit, PART.test(text) ? PART.lastIndex : FLAG.lastIndex);
  }
  return { flags, end: at };
}

/** Flags are capitals; "1st Ld-Writethru" is the one that AP prints otherwise. */
const isPrintedAsFlag = (raw: string): boolean =>
  raw === raw.toUpperCase() ||
  /\bLd-?\b|Writethru|Embargoed|Advisory:/i.test(raw) ||
  /^\(?\d{1,2}(?:st|nd|rd|th) /.test(raw);

function makeFlag(match: RegExpExecArray, at: number): Advisory {
  const [printed, before, name = '', after] = match;
  const kind = KIND_OF.get(name.toUpperCase()) ?? 'advisory';
  const raw = printed.replace(/^\(|\)$/g, '');
  const start = at + (printed.startsWith('(') ? 1 : 0);
  const ordinal = Number(before ?? after ?? 0);
  return {
    kind,
    family: ADVISORIES[kind].family,
    raw,
    ...(ordinal > 0 && { ordinal }),
    anchors: anchorsOf(start, start + raw.length),
  };
}
