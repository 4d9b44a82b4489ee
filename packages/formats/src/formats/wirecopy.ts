import { Article } from '@wirecopy/core';
import { defineFormat } from '../define-format.ts';
import type { Item } from '../format.ts';
import { Header } from '../header.ts';
import { readJson } from '../json.ts';

const KEEPS = Article.pick({ id: true, source: true }).extend({ envelope: Header.optional() });

/** Wirecopy's own JSON: one article. Its annotations are read anew from the source, which they all stand off. */
export const wirecopy = defineFormat({
  name: 'wirecopy',
  title: 'the JSON of an article',
  mediaTypes: ['application/vnd.wirecopy+json'],
  extensions: ['wirecopy.json'],
  sniff: (head) => /^\s*\{\s*"id"/.test(head) && head.includes('"source"') && head.includes('"mediaType"'),
  read: (bytes) => {
    const { id, source, envelope } = readJson(bytes, KEEPS, 'wirecopy');
    return [{ id, source, envelope } satisfies Item];
  },
  write: (article) => `${JSON.stringify(article)}\n`,
});
