import { expect, test } from 'vitest';
import { choicesOf, filterOf } from './filter.ts';

const facets = [
  { name: 'PLACE', values: [{ value: 'oslo', label: 'Oslo', count: 3 }] },
  { name: 'SPEAKER', values: [{ value: 'ana pop', label: 'Ana Pop', count: 2 }] },
  { name: 'UNHEARD_OF', values: [{ value: 'x', label: 'X', count: 1 }] },
];

test('an address narrows by what it says and by nothing else', () => {
  const query = new URLSearchParams('q=ferries&place= oslo &quoted=&shoe=9&from=2021-03-01');
  expect(filterOf(query)).toEqual({ place: 'oslo', from: '2021-03-01' });
});

test('a choice keeps the words and the other filters, and drops the page', () => {
  const [speaker, place] = choicesOf(facets, '/', 'ferries', { place: 'oslo' });
  expect(speaker).toMatchObject({ title: 'Speaker', choices: [{ href: '/?q=ferries&place=oslo&quoted=ana+pop' }] });
  expect(place?.choices).toEqual([{ label: 'Oslo', count: 3, href: '/?q=ferries', isChosen: true }]);
});

test('facets that no filter knows are not offered', () => {
  expect(choicesOf(facets, '/', '', {}).map(({ title }) => title)).toEqual(['Speaker', 'Place']);
});
