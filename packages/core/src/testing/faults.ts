import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';

/** The parser and the model under test: those of the source or those of a build. */
export interface Core {
  readonly parse: (text: string) => Article;
  readonly Article: { readonly parse: (value: unknown) => unknown };
}

/**
 * What is wrong with what a parser reads from a text; nothing when all is as it must be.
 *
 * It never throws, leaves the source as it was, reads the same twice, gives JSON that the model takes whole, and every
 * span is in range, in order and covers what its item says.
 */
export function faultsOf({ parse, Article }: Core, text: string): string[] {
  try {
    const article = parse(text);
    const json = JSON.stringify(article);
    return [
      ...(article.source.text === text ? [] : ['the source was edited']),
      ...(JSON.stringify(parse(text)) === json ? [] : ['parsing twice gives another article']),
      ...(JSON.stringify(Article.parse(JSON.parse(json))).length === json.length ? [] : ['the model drops a field']),
      ...spansIn(article).flatMap(({ path, span }) => faultsOfSpan(path, span, text)),
      ...layersOf(article).flatMap(([name, items]) => faultsOfOrder(name, items)),
      ...anchoredIn(article).flatMap(({ path, item }) => faultsOfWords(path, item, text)),
    ];
  } catch (error) {
    return [`threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
}

interface Anchored {
  readonly anchors: readonly Span[];
  readonly text?: unknown;
}

function faultsOfSpan(path: string, { start, end }: Span, text: string): string[] {
  const isTrue = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
  return isTrue ? [] : [`${path}: ${start}-${end} is no span of ${text.length} characters`];
}

/** Items are sorted by their first anchor, the anchors of an item do not meet. */
function faultsOfOrder(name: string, items: readonly Partial<Anchored>[]): string[] {
  let last = 0;
  return items.flatMap(({ anchors = [] }, index) => {
    const first = anchors[0]?.start ?? last;
    const inOrder = first >= last;
    last = first;
    const meets = anchors.some(({ start }, at) => start < (anchors[at - 1]?.end ?? 0));
    return [
      ...(inOrder ? [] : [`${name}[${index}] stands before the item ahead of it`]),
      ...(meets ? [`${name}[${index}] has anchors that meet or are out of order`] : []),
    ];
  });
}

/** An item that has words has those of its first anchor, or of its anchors joined; white space aside. */
function faultsOfWords(path: string, { anchors, text: words }: Anchored, text: string): string[] {
  if (typeof words !== 'string') return [];
  const covered = anchors.map(({ start, end }) => text.slice(start, end));
  const said = [covered[0] ?? '', covered.join(' ')].map(collapse);
  return said.includes(collapse(words)) ? [] : [`${path}: "${words}" covers "${covered.join('" and "')}"`];
}

const collapse = (words: string): string => words.replace(/\s+/g, ' ').trim();

const layersOf = (article: Readonly<Record<string, unknown>>): [string, readonly Partial<Anchored>[]][] =>
  Object.entries(article).flatMap(([name, layer]) => (Array.isArray(layer) ? [[name, layer]] : []));

const spansIn = (value: unknown): { path: string; span: Span }[] =>
  objectsIn(value)
    .filter(({ item }) => 'start' in item && 'end' in item)
    .map(({ path, item }) => ({ path, span: item as unknown as Span }));

const anchoredIn = (value: unknown): { path: string; item: Anchored }[] =>
  objectsIn(value)
    .filter(({ item }) => 'anchors' in item)
    .map(({ path, item }) => ({ path, item: item as unknown as Anchored }));

function objectsIn(
  value: unknown,
  path = 'article',
  found: { path: string; item: Record<string, unknown> }[] = [],
): { path: string; item: Record<string, unknown> }[] {
  if (typeof value !== 'object' || value === null) return found;
  if (!Array.isArray(value)) found.push({ path, item: value as Record<string, unknown> });
  for (const [key, item] of Object.entries(value)) objectsIn(item, `${path}.${key}`, found);
  return found;
}
