// Parsed articles of the length of a long wire story, made up from the fixtures; always the same ones.
import { parse } from '@wirecopy/core';
import { makeCopy } from '../../core/bench/peers/copy.mjs';
import { progress } from './report.mjs';

/** So many pieces of made-up copy make an article of some 9,000 characters. */
const PIECES = 4;

/** Articles one after the other, so that no more than one is held that is not used. */
export function* makeArticles(count, from = 0) {
  const pieces = makeCopy((from + count) * PIECES);
  for (let at = from; at < from + count; at++) {
    const [first, ...others] = pieces.slice(at * PIECES, (at + 1) * PIECES);
    const bodies = others.map((copy) => copy.split('\n\n').slice(2).join('\n\n'));
    yield parse([first, ...bodies].join('\n\n'), { id: `made-${at}` });
    if (at % 50 === 0) progress(`read ${at - from} of ${count} articles`);
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
