// Parsed articles, made up from the fixtures; always the same ones.
import { parse } from '@wirecopy/core';
import { makeCopy } from '../../core/bench/peers/copy.mjs';
import { progress } from './report.mjs';

/** Articles of so many pieces of made-up copy, some 2,700 characters each, one after the other: none is held that is not used. */
export function* makeArticles(count, pieces = 4) {
  const copy = makeCopy(count * pieces);
  for (let at = 0; at < count; at++) {
    const [first, ...others] = copy.slice(at * pieces, (at + 1) * pieces);
    const bodies = others.map((other) => other.split('\n\n').slice(2).join('\n\n'));
    yield parse([first, ...bodies].join('\n\n'), { id: `made-${at}` });
    if (at % 50 === 0) progress(`read ${at} of ${count} articles`);
  }
  progress('');
}

/** The same article with other figures, as long as its own, and an id of its own. */
export function variantOf(article, at) {
  const text = article.source.text.replace(/\d/g, (digit) => String((Number(digit) + at) % 10));
  return { ...article, id: `made-${at}`, source: { ...article.source, text } };
}

/** In batches, as an import sends them. */
export function* inBatches(items, size) {
  let batch = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
