import { expect, test } from 'vitest';
import { parse } from '../parse.ts';

const read = (text: string): string[] =>
  parse(`OSLO, March 3, 2021 (Nordlys) - Ferries stopped.\n\n${text}`).notes.map(
    ({ kind, text }) => `${kind}: ${text}`,
  );

test('words in square brackets are the desk’s', () => {
  expect(read('"President [Zumwald] is ill," Pop said.')).toEqual(['editor: [Zumwald]']);
});

test('copy without a dateline may open with the desk’s words', () => {
  expect(parse('[Zumwald] left, Pop said.').notes.map(({ text }) => text)).toEqual(['[Zumwald]']);
});

test('the country in the brackets of a dateline is none', () => {
  expect(parse('New Delhi [India], March 3 (ANI): Ferries stopped.').notes).toEqual([]);
});

test('a legal note is the desk’s', () => {
  expect(read('The Bramsk group (banned in Norway) denied it.')).toEqual(['editor: (banned in Norway)']);
});

test.each([
  '(Corrects spelling of name in second paragraph)',
  '(This version of the story corrects the name of the ferry)',
])('a line says what was corrected: %s', (line) => {
  expect(read(line)).toEqual([`correction: ${line}`]);
});

test('a line says what was added', () => {
  expect(read('(Adds quotes, background)')).toEqual(['editor: (Adds quotes, background)']);
});

test('brackets of the writer and links to other items are none', () => {
  expect(read('The ferry (a new one) sank. [nN1OSLO0AB] It rained.')).toEqual([]);
});
