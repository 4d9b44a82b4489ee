import type { Article } from '@wirecopy/core';

/** Copy as formats with markup part it. */
export interface Copy {
  readonly headline?: string | undefined;
  readonly byline?: string | undefined;
  /** Blocks without empty lines; a line break within one is `\n`. */
  readonly paragraphs: readonly string[];
}

/** The text of an article's source: an empty line between headline, byline and paragraphs; nothing is said twice. */
export function joinCopy({ headline, byline, paragraphs }: Copy): string {
  if (!headline && !byline) return paragraphs.join('\n\n');
  const opening = paragraphs.slice(0, 3).join('\n\n').slice(0, 4000);
  const said = [...paragraphs.slice(0, 3), ...opening.split('\n', 6)].map(wordsOf);
  const isSaid = (line: string): boolean => said.includes(wordsOf(line));
  const head = [headline, byline].filter((line) => line !== undefined && line !== '' && !isSaid(line));
  return [...head, ...paragraphs].join('\n\n');
}

/** An article's copy, parted: the headline and the byline where they stand first, each on a line of its own. */
export function splitCopy({ source, headline, byline }: Article): Copy {
  const blocks = blocksOf(source.text);
  const takeLine = (line: { readonly anchors: readonly { readonly start: number }[] } | undefined) => {
    const [first] = blocks;
    if (!line || !first || blocks.length < 2 || first.text.includes('\n')) return undefined;
    const isIn = line.anchors.some(({ start }) => first.start <= start && start < first.start + first.text.length);
    return isIn ? blocks.shift()?.text : undefined;
  };
  return { headline: takeLine(headline), byline: takeLine(byline), paragraphs: blocks.map(({ text }) => text) };
}

interface Block {
  readonly start: number;
  readonly text: string;
}

/** Runs of lines that an empty line parts, without the white space around them. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const piece of text.split(/(\n[ \t\r]*\n)/)) {
    const words = piece.trimStart();
    if (words !== '')
      blocks.push({ start: start + piece.length - words.length, text: words.trimEnd().replaceAll('\r\n', '\n') });
    start += piece.length;
  }
  return blocks;
}

const wordsOf = (text: string): string => text.replace(/\s+/g, ' ').trim();
