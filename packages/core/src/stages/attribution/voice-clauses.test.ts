import { expect, test } from 'vitest';
import { contentsOf, read } from '../../testing/attributions.ts';

test.each<[string, string, string[]]>([
  [
    'what somebody is blamed for is told by nobody in particular',
    'The minister was accused of sinking ferries.',
    ['-: The minister … of sinking ferries'],
  ],
  ['what something is held to be is told so, too', 'The port is considered a danger.', ['-: The port … a danger']],
  ['what is known as something has a name', 'The pier is known as the Long Arm.', []],
  ['what an agent backs begins with its own words', 'In Oslo, Ana Pop was backed by crews.', ['crews: Ana Pop']],
  ['"what Pop says" is part of the content', 'They heard of what Pop called a mistake.', ['Pop: what … a mistake']],
])('%s', (_rule, text, expected) => {
  expect(contentsOf(text)).toEqual(expected);
});

test.each([
  ['Pop is a staunch critic of the trams.', 'Pop', 'the trams'],
  ['A staunch critic of the trams left for Oslo.', 'A staunch critic', 'the trams'],
  ['Crews rallied in support of Pop.', 'Crews', 'Pop'],
  ['Pop raised doubts about the trams.', 'Pop', 'the trams'],
  ['Pop made a claim that trams pay.', 'Pop', 'that trams pay'],
])('a noun that attributes has its holder: %s', (text, speaker, content) => {
  expect(read(text)).toMatchObject([{ speaker, runs: [content] }]);
});
