import { parse } from '@wirecopy/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeFormat, readFirst, writtenBy } from '../../describe-format.ts';
import { markdown } from './markdown.ts';

const page = `---
id: "urn:x:1"
urgency: 3
provider: Nordlys
keywords: ["ferry","snow"]
layout: post
---

# Ferries *Stop*

OSLO (Nordlys) - [Ferries](https://nordlys.example) **stopped** on\\
Tuesday &amp; Wednesday.

![A ferry](ferry.jpg)

> “Snow,” she said.

- One
- Two
`;

describeFormat(markdown, {
  good: [page, '# Ferries Stop\n\nOSLO (Nordlys) - Ferries stopped.\n'],
  bad: ['', '---\nid: "a"\n---\n', '![A ferry](ferry.jpg)', '> '.repeat(50_000), '1. '.repeat(50_000)],
});

test('the copy is the words, block by block', async () => {
  expect((await readFirst(markdown, page)).source.text).toBe(
    'Ferries Stop\n\nOSLO (Nordlys) - Ferries stopped on\nTuesday & Wednesday.\n\n“Snow,” she said.\n\nOne\n\nTwo',
  );
});

test('front matter makes the envelope', async () => {
  expect(await readFirst(markdown, page)).toMatchObject({
    id: 'urn:x:1',
    envelope: { headline: 'Ferries Stop', urgency: 3, provider: 'Nordlys', keywords: ['ferry', 'snow'] },
    issues: [{ place: 'layout' }, { place: 'image' }],
  });
});

const letters = fc.array(fc.constantFrom(...'ab1 .)(*_-+#>=`~[]<&;|!\\:/\n'), { minLength: 1, maxLength: 40 });

test('what means something in Markdown means nothing in copy', async () => {
  await fc.assert(
    fc.asyncProperty(letters, async (characters) => {
      const text = `Snow ${characters
        .join('')
        .replace(/\s*\n\s*/g, '\n')
        .trim()} ice`;
      expect((await readFirst(markdown, writtenBy(markdown, parse(text)))).source.text).toBe(text);
    }),
    { numRuns: 500 },
  );
});
