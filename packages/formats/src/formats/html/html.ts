import { defineFormat } from '../../define-format.ts';
import { readHtml } from './read.ts';
import { writeHtml } from './write.ts';

/** 8 MiB: a page of news is seldom larger than one. */
const MAX_BYTES = 2 ** 23;

const START =
  /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body|title|meta|article|main|div|p|h1)[\s>]/i;

const looksLikePage = (head: string): boolean =>
  /^\uFEFF?\s*</.test(head) && START.test(head.replace(/<!--[\s\S]*?-->/g, ''));

/**
 * A page of the web: the story, without what stands around it.
 *
 * Writes a page to read, with the header as JSON-LD. Source: HTML, schema.org, ogp.me.
 */
export const html = defineFormat({
  name: 'html',
  title: 'web page',
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  extensions: ['html', 'htm', 'xhtml'],
  maxBytes: MAX_BYTES,
  sniff: looksLikePage,
  async *read(bytes) {
    yield await readHtml(bytes, 'html');
  },
  write: writeHtml,
});
