import { parse } from '@wirecopy/core';
import { expect, test } from 'vitest';
import { describeFormat, writtenBy } from '../../describe-format.ts';
import { webAnnotation } from './web-annotation.ts';

const article = parse(
  'Ferries 🚢 Stop 🛑\n\nOSLO, March 3, 2021 (Nordlys) - “Snow 🚢,” Harbour Minister Ana Pop said on Tuesday.',
  {
    id: 'urn:x:1',
    envelope: { urgency: 3 },
  },
);
const written = writtenBy(webAnnotation, article);

describeFormat(webAnnotation, {
  good: [written],
  bad: ['', '{}', '{"@context":"http://www.w3.org/ns/anno.jsonld","first":{"items":[]}}', '[]'],
});

interface Target {
  readonly selector: readonly [
    { readonly start: number; readonly end: number },
    { readonly exact: string; readonly prefix: string },
  ];
}

test('positions count code points, and say the same as the quoted text', () => {
  const points = [...article.source.text];
  const { first, total } = JSON.parse(written) as {
    first: { items: { target: Target | Target[] | string }[] };
    total: number;
  };
  expect(first.items).toHaveLength(total);
  const targets = first.items.flatMap(({ target }) => target).filter((target) => typeof target !== 'string');
  expect(targets.length).toBeGreaterThan(8);
  for (const { selector } of targets) {
    const [{ start, end }, { exact, prefix }] = selector;
    expect(points.slice(start, end).join('')).toBe(exact);
    expect(points.slice(0, start).join('').endsWith(prefix)).toBe(true);
  }
});

test('each layer annotates the text with what was read', () => {
  const { first } = JSON.parse(written);
  const said = first.items
    .flatMap(({ body }: { body: unknown }) => [body].flat())
    .map(({ value }: { value: string }) => value);
  expect(said).toEqual(
    expect.arrayContaining(['headline', 'quotations', 'Ana Pop', 'Oslo', '2021-03-02', '2021-03-03']),
  );
});
