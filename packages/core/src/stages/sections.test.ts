import { expect, test } from 'vitest';
import { parse } from '../parse.ts';
import { textOf } from '../text/spans.ts';

const read = (text: string): string[] =>
  parse(`OSLO, March 3, 2021 (Nordlys) - Ferries stopped.\n\n${text}`).sections.map(({ topic }) => topic);

test.each([
  ['On Norway, Pop said little.', 'Norway'],
  ['On North Bramsk, Pop said little.', 'North Bramsk'],
  ['As for the ferries, they will run.', 'ferries'],
  ['Turning to Norway, Pop said little.', 'Norway'],
])('a paragraph opens by naming its topic: %s', (text, topic) => {
  expect(read(text)).toEqual([topic]);
});

test.each([
  'On Monday, ferries stopped.',
  'On May 8, ferries stopped.',
  'On the other hand, ferries ran.',
  'On this we agree.',
])('a day or a turn of phrase is no topic: %s', (text) => {
  expect(read(text)).toEqual([]);
});

test('the opener is anchored with its comma', () => {
  const article = parse('OSLO, March 3 (Nordlys) - Ferries stopped.\n\nOn Norway, Pop said little.');
  const [section] = article.sections;
  expect(section && textOf(article.source, section)).toBe('On Norway,');
});
