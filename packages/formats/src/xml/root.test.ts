import { expect, test } from 'vitest';
import { rootName } from './root.ts';

test.each([
  '<nitf>',
  '\uFEFF <?xml version="1.0"?>\n<!-- <a> --><nitf version="3.6">',
  '<!DOCTYPE nitf SYSTEM "nitf.dtd"><x:nitf>',
  '<!DOCTYPE nitf [\n<!ENTITY a "ha">\n<!ENTITY b "&a;&a;">\n]>\n<nitf>',
])('the root element is found below all that may stand before it: %j', (head) => {
  expect(rootName(head)).toBe('nitf');
});

test.each(['', 'Ferries stopped.', '{"nitf": 1}', '<!DOCTYPE nitf ['])('what has none has none: %j', (head) => {
  expect(rootName(head)).toBeUndefined();
});
