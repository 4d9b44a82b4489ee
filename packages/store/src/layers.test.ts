import { parse } from '@wirecopy/core';
import { expect, test } from 'vitest';
import { articleOf, firstItems, keepText, LAYERS, layersOf, readText } from './layers.ts';

const COPY =
  'Ferry Stops In Oslo\n\nOSLO, March 3, 2021 (Nordlys) - The ferry stopped.\n\n"We must mend it," Ana Pop said. "Soon," she added. "Now," Jon Berg said.';

test('an article is the same once its layers are joined again', () => {
  const article = parse(COPY, { envelope: { slug: 'FERRY' } });
  expect(articleOf(layersOf(article))).toEqual(article);
});

test('a field that no layer names lies in the head', () => {
  const article = { ...parse(COPY), mood: 'calm' };
  expect(articleOf({ head: layersOf(article).head })).toMatchObject({ mood: 'calm' });
});

test('the first quotations are read without the others', () => {
  const article = parse(COPY);
  const { quotations } = layersOf(article);
  expect(article.quotations.length).toBeGreaterThan(2);
  for (const most of [0, 1, 2, 99]) {
    expect(JSON.parse(firstItems(quotations, most))).toEqual(article.quotations.slice(0, most));
  }
  expect(JSON.parse(firstItems('[]', 3))).toEqual([]);
});

test('a source is kept as it is, and as JSON where a database would not keep it', () => {
  expect(keepText('“Stop”, she\r\nsaid 🙂')).toBe('“Stop”, she\r\nsaid 🙂');
  for (const text of ['', 'a\0b', '\uD800', '\uFFFF"x"', '"quoted"']) {
    expect(readText(keepText(text))).toBe(text);
    expect(keepText(text).isWellFormed() && !keepText(text).includes('\0')).toBe(true);
  }
});

test('layers have no line breaks but those between quotations', () => {
  const layers = layersOf(parse(COPY));
  for (const layer of LAYERS.filter((name) => name !== 'text' && name !== 'quotations'))
    expect(layers[layer]).not.toContain('\n');
});
