import { Article } from '@wirecopy/core';
import { defineFormat } from '../define-format.ts';
import type { Item } from '../format.ts';
import { Header } from '../header.ts';
import { checkJson, readJsonText } from '../json.ts';

const KEEPS = Article.pick({ id: true, source: true, language: true })
  .partial({ language: true })
  .extend({ envelope: Header.optional() });

/** An item of the parsed JSON of an article. Its annotations are read anew from the source, which they all stand off. */
export const readArticleJson = (value: unknown, format: string): Item => checkJson(value, KEEPS, format);

/** Wirecopy's own JSON: one article, indented. */
export const wirecopy = defineFormat({
  name: 'wirecopy',
  title: 'the JSON of an article',
  mediaTypes: ['application/vnd.wirecopy+json'],
  extensions: ['wirecopy.json'],
  sniff: (head) => /^\s*\{\s*\n\s*"id"/.test(head) && head.includes('"source"') && head.includes('"mediaType"'),
  read: (bytes) => [readArticleJson(readJsonText(bytes, 'wirecopy'), 'wirecopy')],
  write: (article) => `${JSON.stringify(article, undefined, 2)}\n`,
});
