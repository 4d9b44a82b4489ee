import { expect, test } from 'vitest';
import { parse } from '../../parse.ts';

test.each([
  ['US Secretary of State Karl Berg said that ferries rest.', ['Karl Berg']],
  ['Chancellor of the Exchequer Karl Berg said that ferries rest.', ['Karl Berg']],
  [
    'Archbishop of Bramsk Karl Berg, President Ana Pop and Jan Zabarte said that ferries rest.',
    ['Karl Berg', 'Ana Pop', 'Jan Zabarte'],
  ],
  ['A spokesman for Karl Berg said that ferries rest.', []],
  ['Wife of Karl Berg said that ferries rest.', []],
])('an office leads to who holds it, other words to somebody else: %s', (text, names) => {
  const { quotations, people } = parse(`OSLO, March 3, 2021 (Nordlys) - Ferries stopped.\n\n${text}`);
  const { person, people: several = person ? [person] : [] } = quotations[0]?.attribution?.speaker ?? {};
  expect(several.map((id) => people.find((one) => one.id === id)?.name)).toEqual(names);
});

test.each([
  ['the Norwegian leader', 'Ana Pop'],
  ['The Omani top diplomat', 'Karl Berg'],
  ['the British leader', undefined],
])('who leads a state, or its foreign affairs, goes by that: %s', (speaker, name) => {
  const { quotations, people } = parse(
    `OSLO, March 3, 2021 (Nordlys) - Norwegian Prime Minister Ana Pop met Omani Foreign Minister Karl Berg.\n\nFerries rest, ${speaker} said.`,
  );
  const person = quotations[0]?.attribution?.speaker?.person;
  expect(people.find(({ id }) => id === person)?.name).toBe(name);
});

test.each([
  ['The Norwegian minister said that ferries rest.', 'Karl Berg'],
  ["Oman's minister said that ferries rest.", 'Ana Pop'],
  ['The minister said that ferries rest.', 'Ana Pop'],
  ['The British minister said that ferries rest.', undefined],
])('a role of a nation leads to who holds it there: %s', (text, name) => {
  const { quotations, people } = parse(
    `OSLO, March 3, 2021 (Nordlys) - Norwegian minister Karl Berg met Omani minister Ana Pop.\n\n${text}`,
  );
  const person = quotations[0]?.attribution?.speaker?.person;
  expect(people.find(({ id }) => id === person)?.name).toBe(name);
});

test('a pronoun that speaks is who spoke last, and the name is the evidence', () => {
  const { people, quotations, source } = parse(
    'OSLO (AP) - Jan Zabarte and Karl Berg meet, spokesman Ion Kalten told reporters.\n\n"It is planned," he said.',
  );
  const speaker = quotations.at(-1)?.attribution?.speaker;
  expect(people.find(({ id }) => id === speaker?.person)?.name).toBe('Ion Kalten');
  expect(speaker?.evidence?.map(({ start, end }) => source.text.slice(start, end))).toEqual(['Ion Kalten']);
});

test.each([
  ['Ana Pop and Ion Berg said ferries leak.', ['Ana Pop', 'Ion Berg']],
  ['Ana Pop and Ion Berg came. Berg and Pop both said that ferries leak.', ['Ion Berg', 'Ana Pop']],
])('several people may speak as one, and all of them are named: %s', (text, names) => {
  const { quotations, people } = parse(`OSLO, March 3, 2021 (Nordlys) - ${text}`);
  const speaker = quotations[0]?.attribution?.speaker;
  expect(speaker?.people?.map((id) => people.find((person) => person.id === id)?.name)).toEqual(names);
  expect(speaker?.person).toBe(speaker?.people?.[0]);
});

test.each([
  ['Kyst Inc closes a pier. The company said no ferry would stop.', 'Kyst Inc'],
  ['The Transport Ministry met. The ministry said no ferry would stop.', 'Transport Ministry'],
  ['Tidal Bank met. The bank said no ferry would stop.', 'Tidal Bank'],
])('a role is the body last named so, and the name is the evidence: %s', (text, name) => {
  const { quotations, organizations, source } = parse(`OSLO, March 3, 2021 (Nordlys) - Ferries stopped.\n\n${text}`);
  const speaker = quotations[0]?.attribution?.speaker;
  expect(organizations.find(({ id }) => id === speaker?.organization)?.name).toBe(name);
  expect(speaker?.evidence?.map(({ start, end }) => source.text.slice(start, end))).toEqual([name]);
});

test.each([
  'A spokeswoman for Mayor Ion Berg, Ana Pop, said no ferry would stop.',
  'The harbour chief for Oslo, Ms. Ana Pop, told Nordlys that no ferry would stop.',
])('a name between commas behind a role is who spoke: %s', (text) => {
  const { quotations, people } = parse(`OSLO, March 3, 2021 (Nordlys) - Ferries stopped.\n\n${text}`);
  expect(people.find(({ id }) => id === quotations[0]?.attribution?.speaker?.person)?.name).toBe('Ana Pop');
});

test.each([
  ['The news agency ZRV said that boats sank. The agency said that crews left.', 'ZRV'],
  ['The news agency ZRV said that boats sank. It added that crews left.', 'ZRV'],
  ['The ZRV group said that boats sank. The group said that crews left.', 'ZRV'],
  ['The news agency ZRV said that boats sank. An aide said it rained. It said that crews left.', undefined],
])('a body goes by what stands beside its name, and by "it" where it spoke last: %s', (text, name) => {
  const { quotations, organizations } = parse(`OSLO, March 3, 2021 (Nordlys) - Ferries stopped.\n\n${text}`);
  const body = quotations.at(-1)?.attribution?.speaker?.organization;
  expect(organizations.find(({ id }) => id === body)?.name).toBe(name);
});

test('a role that nothing was named by stays open', () => {
  const { quotations } = parse('OSLO (AP) _ Pop left. The company said no ferry would stop.');
  expect(quotations[0]?.attribution?.speaker).toMatchObject({ text: 'The company' });
  expect(quotations[0]?.attribution?.speaker?.organization).toBeUndefined();
});

test.each([
  ['a rank between the role and the name', 'A spokesman, Colonel Berg Tand, denied that ferries sank.', 'Berg Tand'],
  ['letters behind the name', 'Judge Karl Zumwald QC told the crew that ferries rest.', 'Karl Zumwald'],
])('a speaker is known by name despite %s', (_what, text, name) => {
  const { quotations, people } = parse(`OSLO (Nordlys) - ${text}`);
  expect(people.find(({ id }) => id === quotations[0]?.attribution?.speaker?.person)?.name).toBe(name);
});

test.each([
  ['Karl Berg left. "We wait," the 44-year-old told reporters.', 'Karl Berg'],
  ['Ana Pop met Karl Berg. "We wait," the 56-year-old widow said.', 'Ana Pop'],
  ['Karl Berg left. "We wait," the Italian said.', 'Karl Berg'],
  ['"We wait," said his sister, Ana Pop.', 'Ana Pop'],
  ['Karl Berg left. "We wait," the French said.', undefined],
  ['Karl Berg left. "We wait," a 71-year-old sailor said.', undefined],
])('an age or a nation leads to whoever was just named: %s', (text, name) => {
  const { quotations, people } = parse(`OSLO, March 3, 2021 (Nordlys) - Ferries stopped.\n\n${text}`);
  const person = quotations.find(({ kind }) => kind === 'direct')?.attribution?.speaker?.person;
  expect(people.find(({ id }) => id === person)?.name).toBe(name);
});

test('copy of very many names is read, and whoever was just named is found in it', () => {
  const { quotations, people } = parse(
    `${'Ana Pop left. '.repeat(150_000)}Karl Berg left. "We wait," the Italian said.`,
  );
  const person = quotations[0]?.attribution?.speaker?.person;
  expect(people.find(({ id }) => id === person)?.name).toBe('Karl Berg');
});
