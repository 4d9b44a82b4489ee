import type { Article } from '@wirecopy/core';
import { joinCopy } from '../../copy.ts';
import { defineFormat, type ItemOrError } from '../../define-format.ts';
import { NotTextError } from '../../errors.ts';
import { readJsonText } from '../../json.ts';
import { articleNodes, type Node, readNewsArticle } from './read.ts';
import { newsArticleOf } from './write.ts';

/**
 * JSON-LD with articles of schema.org: one, a list, or a graph.
 *
 * The copy is `articleBody`. Errors: an article without it is a `NotTextError`. Source: schema.org/NewsArticle.
 */
export const jsonLd = defineFormat({
  name: 'json-ld',
  title: 'schema.org NewsArticle as JSON-LD',
  mediaTypes: ['application/ld+json'],
  extensions: ['jsonld'],
  sniff: (head) =>
    /^\uFEFF?\s*[[{]/.test(head) &&
    /"@context"\s*:\s*(?:\[\s*)?"?[^"]*(?:"[^"]*)?schema\.org/.test(head) &&
    !head.includes('/ns/anno'),
  read: readDocument,
  write: (article) => print(withBody(article)),
  writeAll: (articles) => print(articles.map(withBody)),
});

function* readDocument(bytes: Uint8Array): Generator<ItemOrError> {
  const nodes = articleNodes(readJsonText(bytes, 'json-ld'));
  if (nodes.length === 0) throw new NotTextError('json-ld', 'no node of type NewsArticle or Article');
  for (const node of nodes) yield readNode(node);
}

function readNode(node: Node): ItemOrError {
  const { id, header, body, day, issues } = readNewsArticle(node);
  if (body === undefined) return new NotTextError('json-ld', 'an article without articleBody', { place: id });
  return {
    id,
    source: { text: joinCopy({ headline: header.headline, paragraphs: [body] }), mediaType: 'text/plain' },
    envelope: header,
    language: header.language,
    reference: day,
    issues,
  };
}

const withBody = (article: Article) => ({ ...newsArticleOf(article), articleBody: article.source.text });

const print = (document: unknown): string => `${JSON.stringify(document, undefined, 2)}\n`;
