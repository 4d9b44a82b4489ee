import { expect, test } from 'vitest';
import { describeFormat } from '../describe-format.ts';
import { ninjs } from './ninjs.ts';

const item = {
  uri: 'urn:newsml:nordlys.example:20210303:1',
  type: 'text',
  headline: 'Ferries Stop In Oslo',
  body_text: 'OSLO (Nordlys) - Ferries stopped on Tuesday.',
  versioncreated: '2021-03-03T12:00:00Z',
  pubstatus: 'usable',
  urgency: 4,
  version: '2',
  slugline: 'NORWAY-FERRIES',
};

describeFormat(ninjs, {
  good: [JSON.stringify(item), '{"uri":"urn:x","body_text":"Ferries stopped."}'],
  bad: [
    '{"body_text":"a"}',
    '{"uri":"urn:x"}',
    '{"uri":7,"body_text":"a"}',
    '<html>',
    '{"uri":"urn:x","body_text":"a","urgency":12}',
  ],
});

test('the header of an item is its envelope, and its day resolves times', () => {
  const [read] = ninjs.read(new TextEncoder().encode(JSON.stringify(item)));
  expect(read).toMatchObject({
    source: { text: 'Ferries Stop In Oslo\n\nOSLO (Nordlys) - Ferries stopped on Tuesday.' },
    reference: '2021-03-03',
    envelope: { slug: 'NORWAY-FERRIES', urgency: 4, version: 2, status: 'usable', published: '2021-03-03T12:00:00Z' },
  });
});

test('an item that is no text says what it is', () => {
  const picture = JSON.stringify({ uri: 'urn:x', type: 'picture', headline: 'A ferry' });
  expect(() => ninjs.read(new TextEncoder().encode(picture))).toThrow(
    'expected a text item with "body_text", found an item of type "picture"',
  );
});
