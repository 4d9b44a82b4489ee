import { Parser } from 'htmlparser2';
import { FormatError } from '../errors.ts';
import { collectBlocks } from './blocks.ts';

/** No page that people write nests deeper; a deeper one is made to exhaust its reader. */
export const MAX_DEPTH = 400;

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

export interface HtmlText {
  readonly blocks: string[];
  /** Elements whose content is no copy, such as pictures. */
  readonly hidden: string[];
}

/** The paragraphs of HTML, whole or in part. Errors: `FormatError` where elements nest too deep. */
export function readHtmlText(html: string, format: string): HtmlText {
  const collector = collectBlocks();
  const guard = guardDepth(format);
  const parser = new Parser({
    onopentag: (name) => {
      guard.open(name, parser.startIndex);
      collector.open(name);
    },
    ontext: collector.text,
    onclosetag: (name) => {
      guard.close(name);
      collector.close(name);
    },
  });
  parser.end(html);
  return { blocks: collector.blocks(), hidden: [...collector.hidden] };
}

/** Counts open elements, and refuses the one that lies too deep. */
export function guardDepth(format: string) {
  let depth = 0;
  return {
    open: (name: string, at: number): void => {
      if (!VOID.has(name)) depth++;
      if (depth <= MAX_DEPTH) return;
      throw new FormatError(
        format,
        `expected elements at most ${MAX_DEPTH} deep, found <${name}> deeper at character ${at}`,
      );
    },
    close: (name: string): void => {
      if (!VOID.has(name)) depth--;
    },
  };
}

/** The character that a named reference of HTML stands for; undefined for a name that HTML does not know. */
export function decodeHtmlName(reference: string): string | undefined {
  let text = '';
  const parser = new Parser({ ontext: (words) => (text += words) });
  parser.end(reference);
  return text === reference ? undefined : text;
}
