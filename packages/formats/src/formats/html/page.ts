import { Parser } from 'htmlparser2';
import { FormatError } from '../../errors.ts';
import { guardDepth } from '../../markup/html.ts';
import { articleNodes, type Node } from '../json-ld/read.ts';

/** What a page says of itself beside what it shows. */
export interface PageHead {
  readonly language: string | undefined;
  readonly title: string | undefined;
  /** `<link rel="canonical">`. */
  readonly canonical: string | undefined;
  /** `<meta>` by name or property, in lower case; the first of each counts, those that may be repeated are all there. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  /** The articles that its JSON-LD describes. */
  readonly nodes: readonly Node[];
  /** Scripts with JSON-LD that is none. */
  readonly damaged: number;
  /** How many elements it has. */
  readonly elements: number;
  /** Whether there are words outside its head and its scripts. */
  readonly hasWords: boolean;
}

/** More elements than any page of news has; what is made of more would take seconds to read. */
const MAX_ELEMENTS = 15_000;

/** Reads the head of a page without building a tree. Errors: `FormatError` where elements nest too deep or are too many. */
export function readPageHead(html: string, format: string): PageHead {
  const guard = guardDepth(format);
  const meta = new Map<string, string[]>();
  const found: { language?: string; title?: string; canonical?: string } = {};
  const scripts: string[] = [];
  let inside: 'title' | 'script' | 'json-ld' | undefined;
  let elements = 0;
  let hasWords = false;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      guard.open(name, parser.startIndex);
      if (++elements > MAX_ELEMENTS)
        throw new FormatError(format, `expected at most ${MAX_ELEMENTS} elements, found more`);
      const key = (attributes['property'] ?? attributes['name'] ?? attributes['itemprop'])?.toLowerCase();
      if (name === 'html') found.language ??= attributes['lang'] ?? '';
      else if (name === 'meta' && key !== undefined) {
        meta.set(key, [...(meta.get(key) ?? []), attributes['content']?.trim() ?? ''].filter(Boolean));
      } else if (name === 'link' && attributes['rel'] === 'canonical') found.canonical ??= attributes['href'] ?? '';
      else if (name === 'title' && found.title === undefined) inside = 'title';
      else if (name === 'script' || name === 'style') {
        inside = attributes['type']?.trim().toLowerCase() === 'application/ld+json' ? 'json-ld' : 'script';
        if (inside === 'json-ld') scripts.push('');
      }
    },
    ontext: (words) => {
      if (inside === 'title') found.title = (found.title ?? '') + words;
      else if (inside === 'json-ld') scripts.push((scripts.pop() ?? '') + words);
      else if (inside === undefined) hasWords ||= /\p{L}{2}/u.test(words);
    },
    onclosetag: (name) => {
      guard.close(name);
      if (name === 'title' || name === 'script' || name === 'style') inside = undefined;
    },
  });
  parser.end(html);
  const documents = scripts.map(parseScript);
  return {
    language: found.language || undefined,
    title: found.title?.replace(/\s+/g, ' ').trim() || undefined,
    canonical: found.canonical || undefined,
    meta,
    nodes: documents.flatMap((document) => (document === undefined ? [] : articleNodes(document))),
    damaged: documents.filter((document) => document === undefined).length,
    elements,
    hasWords,
  };
}

/** Pages wrap their JSON in comments of HTML and CDATA, and put raw line breaks into its strings. */
function parseScript(script: string): unknown {
  const json = script
    .trim()
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)$/, '')
    .replace(/[\r\n\t]/g, ' ');
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
