import type { Article } from '@wirecopy/core';

/**
 * How an article lies in its row: each layer is a column, so that a list reads what it shows and no more.
 *
 * Shape: `head` is a JSON object, all that no other layer has; `quotations` a JSON array with a line break before each item but
 * the first; `text` the source, as `keepText` writes it; `names` and `structure` JSON objects of lists.
 */
export const LAYERS = ['head', 'quotations', 'text', 'names', 'structure'] as const;
export type Layer = (typeof LAYERS)[number];
export type Layers = Readonly<Record<Layer, string>>;

/** What names an article as it was read: a version that is read anew has another revision. */
export interface Reading {
  readonly sequence: number;
  readonly revision: number;
}

/** The readings that whoever asks has made something of already, and what is read of these: nothing at all, or some layers. */
export interface Known {
  has(reading: Reading): boolean;
  readonly reads: 'nothing' | Projection;
}

/** Which layers are read beside the head. What is not read is not there: whoever asks for less looks at no more. */
export interface Projection {
  /** The text of the source. */
  readonly text?: boolean | undefined;
  /** All, or the first so many. */
  readonly quotations?: boolean | number | undefined;
  /** People, organizations, places, works, acronyms. */
  readonly names?: boolean | undefined;
  /** Paragraphs, sentences, times, notes, sections, credits, issues. */
  readonly structure?: boolean | undefined;
  /** Articles of which less is read. */
  readonly known?: Known | undefined;
}

export const WHOLE: Projection = { text: true, quotations: true, names: true, structure: true };

/** Lays an article out. */
export function layersOf(article: Article): Layers {
  const { source, quotations, ...others } = article;
  const { people, organizations, places, works, acronyms, ...unnamed } = others;
  const { paragraphs, sentences, times, notes, sections, credits, issues, ...head } = unnamed;
  return {
    head: JSON.stringify({ ...head, source: { mediaType: source.mediaType } }),
    quotations: `[${quotations.map((quotation) => JSON.stringify(quotation)).join('\n,')}]`,
    text: keepText(source.text),
    names: JSON.stringify({ people, organizations, places, works, acronyms }),
    structure: JSON.stringify({ paragraphs, sentences, times, notes, sections, credits, issues }),
  };
}

/** Reads an article from the layers that are there: lists of the others are missing from it. */
export function articleOf({ head = '{}', quotations, text, names, structure }: Partial<Layers>): Article {
  const article = JSON.parse(head) as Article;
  if (text !== undefined) article.source = { text: readText(text), mediaType: article.source.mediaType };
  if (structure !== undefined) Object.assign(article, JSON.parse(structure));
  if (quotations !== undefined) article.quotations = JSON.parse(quotations) as Article['quotations'];
  if (names !== undefined) Object.assign(article, JSON.parse(names));
  return article;
}

/** The first items of an array that has a line break before each but the first: what lies behind need not be read. */
export function firstItems(json: string, most: number): string {
  if (most <= 0) return '[]';
  let end = -1;
  for (let left = most; left > 0; left--) {
    end = json.indexOf('\n', end + 1);
    if (end === -1) return json;
  }
  return `${json.slice(0, end)}]`;
}

/** A noncharacter: what follows is a JSON string. */
const ESCAPED = '\uFFFF';

/** A database's own text keeps neither NUL nor lone surrogates: a source that has any is kept as JSON. */
export const keepText = (text: string): string =>
  text.isWellFormed() && !text.includes('\0') && !text.startsWith(ESCAPED) ? text : ESCAPED + JSON.stringify(text);

export const readText = (kept: string): string =>
  kept.startsWith(ESCAPED) ? (JSON.parse(kept.slice(1)) as string) : kept;
