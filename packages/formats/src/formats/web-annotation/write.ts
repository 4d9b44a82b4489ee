import { type Article, codePointConverter, type Span } from '@wirecopy/core';
import { headerFrom } from '../../header.ts';
import { uriOf } from '../../ids.ts';

type Json = Readonly<Record<string, unknown>>;

/** The layers of an article, why they annotate its text, and what they say of it. */
const LAYERS = [
  ['advisories', 'classifying', ({ kind }) => kind],
  ['slugline', 'classifying', () => undefined],
  ['headline', 'classifying', () => undefined],
  ['byline', 'classifying', () => undefined],
  ['dateline', 'classifying', ({ filed }) => filed],
  ['paragraphs', 'classifying', () => undefined],
  ['quotations', 'describing', ({ attribution }) => textAt(attribution, 'speaker')],
  ['people', 'identifying', ({ name }) => name],
  ['organizations', 'identifying', ({ name }) => name],
  ['places', 'identifying', ({ name }) => name],
  ['works', 'identifying', ({ name }) => name],
  ['acronyms', 'describing', ({ long }) => long],
  ['times', 'describing', ({ value }) => value],
  ['notes', 'classifying', ({ kind }) => kind],
  ['credits', 'classifying', ({ role }) => role],
] as const satisfies readonly (readonly [keyof Article, string, (item: Json) => unknown])[];

/** Characters of context before and after a quoted passage, for readers whose text has changed. */
const CONTEXT = 24;

/** The annotations of an article as one page of a collection; the first has the text that the others are about. */
export function writeWebAnnotation(article: Article): string {
  const uri = uriOf(article.id);
  const convert = codePointConverter(article.source.text);
  const items = LAYERS.flatMap(([layer, motivation, sayOf]) =>
    [article[layer] ?? []].flat().map((item, at) =>
      annotation(article, {
        id: `${uri}#${layer}-${at + 1}`,
        motivation,
        bodies: [tag(layer), ...describe(sayOf(item as unknown as Json), motivation)],
        spans: (item as { readonly anchors: readonly Span[] }).anchors,
        convert,
      }),
    ),
  );
  const header = headerFrom(article);
  return `${JSON.stringify(
    {
      '@context': ['http://www.w3.org/ns/anno.jsonld', { wirecopy: 'urn:wirecopy:' }],
      id: `${uri}#annotations`,
      type: 'AnnotationCollection',
      total: items.length + 1,
      'wirecopy:envelope': Object.keys(header).length === 0 ? undefined : header,
      first: { id: `${uri}#page`, type: 'AnnotationPage', startIndex: 0, items: [copyOf(article, uri), ...items] },
    },
    undefined,
    2,
  )}\n`;
}

/** The annotation that gives the text itself. */
const copyOf = ({ source, language }: Article, uri: string): Json => ({
  id: `${uri}#text`,
  type: 'Annotation',
  motivation: 'describing',
  body: { type: 'TextualBody', format: source.mediaType, language, value: source.text },
  target: uri,
});

interface Parts {
  readonly id: string;
  readonly motivation: string;
  readonly bodies: readonly Json[];
  readonly spans: readonly Span[];
  readonly convert: (span: Span) => Span;
}

function annotation({ id: articleId, source }: Article, { id, motivation, bodies, spans, convert }: Parts): Json {
  const targets = spans.map((span) => ({
    source: uriOf(articleId),
    selector: [{ type: 'TextPositionSelector', ...convert(span) }, quoteOf(source.text, span)],
  }));
  return { id, type: 'Annotation', motivation, body: bodies, target: targets.length === 1 ? targets[0] : targets };
}

const quoteOf = (text: string, { start, end }: Span): Json => ({
  type: 'TextQuoteSelector',
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - CONTEXT), start),
  suffix: text.slice(end, end + CONTEXT),
});

const tag = (value: string): Json => ({ type: 'TextualBody', purpose: 'tagging', value });

const describe = (value: unknown, purpose: string): Json[] =>
  typeof value === 'string' ? [{ type: 'TextualBody', purpose, value }] : [];

const textAt = (value: unknown, name: string): unknown =>
  ((value as Json | undefined)?.[name] as Json | undefined)?.['text'];
