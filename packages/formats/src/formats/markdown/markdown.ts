import { defineFormat } from '../../define-format.ts';
import { readMarkdown } from './read.ts';
import { writeMarkdown } from './write.ts';

/** 1 MiB: far more than a story; links and emphasis take their reader long where there is no end of them. */
const MAX_BYTES = 2 ** 20;

/** Front matter, or a heading on the first line. */
const START = /^\uFEFF?(?:---[ \t]*\r?\n(?:[\w-]+:[^\n]*\n)*---[ \t]*(?:\r?\n|$)|# \S[^\n]*\r?\n\r?\n)/;

/** Markdown: the words of the text, and front matter as the header. Source: CommonMark 0.31, GFM. */
export const markdown = defineFormat({
  name: 'markdown',
  title: 'Markdown with front matter',
  mediaTypes: ['text/markdown'],
  extensions: ['md', 'markdown'],
  maxBytes: MAX_BYTES,
  sniff: (head) => START.test(head),
  async *read(bytes) {
    yield await readMarkdown(bytes, 'markdown');
  },
  write: writeMarkdown,
});
