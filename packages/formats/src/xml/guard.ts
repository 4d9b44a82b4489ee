import { FormatError } from '../errors.ts';

/** Deeper than any format of news nests, and far from what a recursive reader can bear. */
const MAX_DEPTH = 200;

/** Each piece of markup; a comment, a section or an instruction is passed over whole. Linear: no part can be taken two ways. */
const MARKUP = /<!--|<!\[CDATA\[|<\?|<!DOCTYPE|<(\/?)([^\s<>/!?][^\s<>/]*)/g;

const ENDS: Readonly<Record<string, string>> = { '<!--': '-->', '<![CDATA[': ']]>', '<?': '?>' };

/**
 * Refuses XML that is made to exhaust its reader: entities of its own, and elements nested without end.
 *
 * Errors: `FormatError` with the line and column. What else is wrong with the text is for the parser to say.
 */
export function guardXml(text: string, format: string): void {
  let depth = 0;
  MARKUP.lastIndex = 0;
  for (let match = MARKUP.exec(text); match; match = MARKUP.exec(text)) {
    const [opening, slash, name] = match;
    if (name === undefined) {
      const next = skipSection(text, match.index, opening, format);
      if (next === -1) return;
      MARKUP.lastIndex = next;
      continue;
    }
    const end = endOfTag(text, MARKUP.lastIndex);
    if (end === -1) return;
    if (slash !== '') depth--;
    else if (text[end - 1] !== '/') depth++;
    if (depth > MAX_DEPTH) {
      const found = `found <${name}> deeper, ${placeOf(text, match.index)}`;
      throw new FormatError(format, `expected elements at most ${MAX_DEPTH} deep, ${found}`);
    }
    MARKUP.lastIndex = end + 1;
  }
}

/** Where the section that opens here ends; -1 where it does not. */
function skipSection(text: string, start: number, opening: string, format: string): number {
  if (opening === '<!DOCTYPE') return skipDoctype(text, start, format);
  const end = text.indexOf(ENDS[opening] ?? '>', start + opening.length);
  return end === -1 ? -1 : end + 1;
}

function skipDoctype(text: string, start: number, format: string): number {
  const close = text.indexOf('>', start);
  const subset = text.slice(start, close === -1 ? undefined : close).indexOf('[');
  if (subset === -1) return close === -1 ? -1 : close + 1;
  const end = text.indexOf(']', start);
  const entity = text.slice(start, end === -1 ? undefined : end).indexOf('<!ENTITY');
  if (entity !== -1) {
    const place = placeOf(text, start + entity);
    throw new FormatError(
      format,
      `expected no entities of the file's own, found <!ENTITY, ${place}; write the text out`,
    );
  }
  return end === -1 ? -1 : end + 1;
}

/** The `>` of a tag, past attributes in quotes. */
function endOfTag(text: string, from: number): number {
  let quote = '';
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at;
  }
  return -1;
}

/** "line 3, column 7". */
export function placeOf(text: string, at: number): string {
  const before = text.slice(0, at).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
