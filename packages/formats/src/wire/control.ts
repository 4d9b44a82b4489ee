import type { FormatIssue } from '../issues.ts';

/** The control characters by which wire services frame a story. Source: ANPA 1312, IPTC 7901. */
export const SOH = '\x01';
export const STX = '\x02';
export const ETX = '\x03';
export const EOT = '\x04';
export const DC1 = '\x11';
export const DC3 = '\x13';
export const SYN = '\x16';
export const US = '\x1f';

/** Controls that say nothing in running copy: all but tab and line feed, and the delete that pads lines. */
const CONTROLS = /(?![\t\n])\p{Cc}/gu;

/** Copy without carriage returns and control characters. */
export const cleanCopy = (text: string): string => text.replace(/\r+\n?/g, '\n').replace(CONTROLS, '');

/** Reports control characters that stand inside copy; those of C1 are often the marks of an old character set. */
export function strayControls(text: string): FormatIssue[] {
  const strays = text.replace(/[\r\f\x7f]/g, '').match(CONTROLS) ?? [];
  if (strays.length === 0) return [];
  const codes = [...new Set(strays)].map((stray) => `0x${stray.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return [
    {
      code: 'damaged',
      message: `expected no control characters in the copy, found ${codes.join(', ')}; left out`,
      place: 'text',
    },
  ];
}

/** Copy as it may stand in a frame: no character that would end it. */
export const framedCopy = (text: string): string => text.replace(CONTROLS, '\uFFFD').replaceAll('\n', '\r\n');

/** More than the longest header; what goes on beyond it is no header. */
const MAX_HEADER = 1000;

/** The parts of a frame; undefined where copy does not begin. */
export interface Frame {
  readonly header: string;
  readonly text: string;
  /** What follows the end of the text: the stamp of time. */
  readonly trailer: string;
  readonly isWhole: boolean;
}

/** Parts the first frame: `SOH header STX text ETX trailer EOT`. */
export function readFrame(copy: string): Frame | undefined {
  const begin = copy.indexOf(SOH);
  const start = copy.indexOf(STX, begin + 1);
  if (begin === -1 || start === -1) return undefined;
  const endOfText = copy.indexOf(ETX, start);
  const end = copy.indexOf(EOT, start);
  const last = end === -1 ? copy.length : end;
  const cut = endOfText === -1 ? last : endOfText;
  return {
    header: copy.slice(begin + 1, Math.min(start, begin + MAX_HEADER)),
    text: copy.slice(start + 1, cut),
    trailer: endOfText === -1 ? '' : copy.slice(endOfText + 1, last),
    isWhole: end !== -1,
  };
}

/** A story without its end is read as far as it came. */
export const damagedEnd: FormatIssue = {
  code: 'damaged',
  message: 'expected the end of transmission (0x04), found the end of the bytes; the story may be cut',
  place: 'end',
};
