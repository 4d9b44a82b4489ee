/** What may stand before the root element: declarations, and those that a document type holds in brackets. */
const BEFORE = /^\uFEFF?\s*(?:<\?[^>]*>\s*|<!(?!--)[^>]*>\s*|\]\s*>\s*)*/;

/** The name of the element that XML begins with, without its prefix; undefined for what does not look like XML. */
export function rootName(head: string): string | undefined {
  const markup = head.replace(/<!--[\s\S]*?-->/g, '');
  return /^<(?:[\w.-]+:)?([\w.-]+)/.exec(markup.slice(BEFORE.exec(markup)?.[0].length))?.[1];
}
