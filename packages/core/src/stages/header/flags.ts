import type { Advisory, AdvisoryKind } from '../../model/advisory.ts';
import { anchorsOf } from '../../text/spans.ts';
import { ADVISORIES, RUBRICS } from '../../vocabulary/advisories.ts';

/** The flags at the start of a line, and where the words after them begin. */
export interface FlagReading {
  readonly flags: readonly Advisory[];
  readonly end: number;
}

interface Entry {
  readonly kind: AdvisoryKind;
  /** Also printed as a word with a capital: "Exclusive: Ferries stop". */
  readonly asWord: boolean;
  /** Also the first half of compounds: "HOLD-UP AT BANK". */
  readonly inCompounds: boolean;
}

const KINDS = Object.keys(ADVISORIES) as AdvisoryKind[];
const ENTRIES: ReadonlyMap<string, Entry> = new Map(
  KINDS.flatMap((kind) => {
    const { flags, asWord, inCompounds } = ADVISORIES[kind];
    return flags.map((flag) => [flag, { kind, asWord, inCompounds: inCompounds.includes(flag) }] as const);
  }),
);

/** Every printed flag, longest first, so that "BREAKING NEWS" goes before "BREAKING". */
const NAMES = [...ENTRIES.keys()]
  .sort((a, b) => b.length - a.length)
  .map((flag) => flag.replace(/[-+&]/g, '\\$&'))
  .join('|');
const ORDINAL_BEFORE = String.raw`(?:(\d{1,2})(?:ST|ND|RD|TH)[ -]?)?`;
const ORDINAL_AFTER = String.raw`(?: ?(\d{1,2})(?! ?[ap]\.?m\b))?`;
/** "EMBARGOED until 0600 GMT Monday", "HOLD FOR RELEASE 6 A.M. EST" */
const UNTIL = String.raw`(?:\s+(?:until|till|to|for|before|at|\d{1,4}(?:[:.]\d\d)?(?=\s?(?:[ap]\.?m|GMT|UTC)))\s?[^\n()[\]]{1,60}?(?=\s*:(?!\d)|\s+[-–—]|[)\]]|\s*$))?`;
const FLAG = new RegExp(String.raw`(?:DJ )?[([]?(${ORDINAL_BEFORE}(${NAMES})${ORDINAL_AFTER}${UNTIL})[)\]]?`, 'iy');
/** What parts a flag from what follows: a mark, a bracket, the next flag, or the end of the line. */
const AFTER_FLAG = new RegExp(
  String.raw`\s*[:|\-–—;]|\s+[([]|\s*$|,(?=\s)|\/(?=(?:${NAMES})\b)|\s+(?=(?:${NAMES})(?: ?\d{1,2})?(?:\s*:|\s*[-–—]|\s*$|\s+(?:${NAMES})\s*$))`,
  'y',
);
const NUMBERED_BEFORE_WORD = /\s+(?=\p{Lu}\p{Ll})/uy;
/** "CORRECTED-(OFFICIAL)-": the source itself mended the error, which is the same to the desk. */
const MARKS = /\s*(?:[:|,/]|;+|[-–—]+)?\s*(?:\(OFFICIAL\)\s*[-:]?\s*)?/y;
const AFTER_WORD = /:|\s+[-–—]\s/y;
const TIGHT_HYPHEN = /-(?=\p{L})/uy;
const MOST_FLAGS = 8;

/** Reads the flags at the start of a line. */
export function readFlags(text: string, start: number, limit: number): FlagReading {
  const line = text.slice(start, limit);
  const flags: Advisory[] = [];
  let at = 0;
  while (at < line.length && flags.length < MOST_FLAGS) {
    FLAG.lastIndex = at;
    const match = FLAG.exec(line);
    if (match === null || !isFlag(line, match, FLAG.lastIndex)) break;
    const flag = makeFlag(match, start);
    // "KILL KILL KILL" is one flag, said loudly.
    if (flags.at(-1)?.raw !== flag.raw) flags.push(flag);
    MARKS.lastIndex = FLAG.lastIndex;
    at = FLAG.lastIndex + (MARKS.exec(line)?.[0].length ?? 0);
  }
  return { flags, end: start + at };
}

/** "Ferries stop (UPDATE 2)": reads a flag in brackets at the end of a line; `end` is where the words before it end. */
export function readClosingFlag(text: string, start: number, limit: number): FlagReading {
  const last = text[limit - 1];
  const tail = last !== ')' && last !== ']' ? null : CLOSING.exec(text.slice(Math.max(start, limit - 40), limit));
  if (tail === null) return { flags: [], end: limit };
  const open = limit - tail[0].trimStart().length;
  const { flags, end } = readFlags(text, open, limit);
  return flags.length === 1 && end === limit ? { flags, end: limit - tail[0].length } : { flags: [], end: limit };
}

/**
 * "WALL ST WEEK AHEAD-Investors wait", "SOCCER-Skarvik win": the rubric of a column or a sport, in capitals up to a hyphen,
 * belongs to no headline. A flag at its end counts; `end` is where the headline begins.
 */
export function readRubric(text: string, start: number, limit: number): FlagReading {
  const [rubric = '', words = ''] = RUBRIC.exec(text.slice(start, Math.min(limit, start + LONGEST_RUBRIC))) ?? [];
  if (!RUBRICS.has(words.toUpperCase()) && (!words.includes(' ') || words !== words.toUpperCase()))
    return { flags: [], end: start };
  for (let space = words.indexOf(' '); space > 0; space = words.indexOf(' ', space + 1)) {
    const { flags } = readFlags(text, start + space + 1, start + words.length);
    if (flags.length > 0) return { flags, end: start + rubric.length };
  }
  return { flags: [], end: start + rubric.length };
}

/** The hyphen touches a word with a capital, and small letters follow: a headline all in capitals has compounds. */
const RUBRIC =
  /^(\p{Lu}[\p{Lu}&.' ]*\p{Lu}|\p{Lu}\p{Ll}+(?: \p{Ll}+)?(?=-\p{Lu}))-(?=\p{Lu}?\p{Ll}|\p{Lu}[^-]{0,20} \p{Ll})/u;
const LONGEST_RUBRIC = 70;

/** "ADVISORY: Nordlys - KILL BC-Norvik-Ferries": before a keyword, an order of the desk stands anywhere in the line. */
export function readOrder(text: string, start: number, limit: number): readonly Advisory[] {
  const order = ORDER.exec(text.slice(start, limit));
  return order === null ? [] : readFlags(text, start + order.index, start + order.index + order[0].length).flags;
}

const ORDER = /(?<=[-–—:] ?)(?:MANDATORY )?(?:KILL|WITHDRAWAL|HOLD|EMBARGO)\b(?= (?:BC|AM|PM)-)/;

const CLOSING = /\s+[([][\p{Lu}\d][\p{Lu}\d ]{1,20}[)\]]$/u;

function isFlag(line: string, match: RegExpExecArray, end: number): boolean {
  const [whole, raw = '', before, name = ''] = match;
  const entry = ENTRIES.get(name.toUpperCase());
  const bracketed = /^[([]/.test(whole);
  if (entry === undefined || bracketed !== /[)\]]$/.test(whole)) return false;
  const inCapitals = name === name.toUpperCase();
  if (sees(TIGHT_HYPHEN, line, end) && !bracketed) {
    if (/\p{Ll}/u.test(line.charAt(end + 1))) return false;
    if (entry.inCompounds && before === undefined && line === line.toUpperCase()) return false;
  }
  if (before !== undefined && inCapitals && sees(NUMBERED_BEFORE_WORD, line, end)) return true;
  if (bracketed && inCapitals) return true;
  if (!sees(AFTER_FLAG, line, end) || (line[end] === ',' && before === undefined)) return false;
  if (inCapitals || before !== undefined || /writethru/i.test(raw)) return true;
  return entry.asWord && /^\p{Lu}/u.test(name) && sees(AFTER_WORD, line, end);
}

function sees(sticky: RegExp, line: string, at: number): boolean {
  sticky.lastIndex = at;
  return sticky.test(line);
}

function makeFlag(
  { 0: whole, 1: raw = '', 2: before, 3: name = '', 4: after, index }: RegExpExecArray,
  offset: number,
): Advisory {
  const { kind } = ENTRIES.get(name.toUpperCase()) as Entry;
  const start = offset + index + whole.indexOf(raw);
  const ordinal = Number(before ?? after ?? 0);
  return {
    kind,
    family: ADVISORIES[kind].family,
    raw,
    ...(ordinal > 0 && { ordinal }),
    anchors: anchorsOf(start, start + raw.length),
  };
}
