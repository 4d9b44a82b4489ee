import { expect, test } from 'vitest';
import { checkNinjs } from './check.ts';
import { checkOf, VERSIONS } from './schemas.ts';

const refusal = (item: object): Promise<string> =>
  checkNinjs(item, 'ninjs').then(
    () => 'taken',
    ({ message }: Error) => message,
  );

test.each(VERSIONS)('an item may be of version %s, and none is without a URI', async (version) => {
  const { errorOf } = await checkOf(version);
  expect(errorOf({ uri: 'urn:x:1', type: 'text' })).toBeUndefined();
  expect(errorOf({ type: 'text' })).toMatchObject({ keyword: 'required', params: { missingProperty: 'uri' } });
});

test.each([
  ['1.x', { uri: 'urn:x', body_text: 'Snow.', subject: [{ name: 'weather', code: '1' }] }],
  ['2.x', { uri: 'urn:x', bodies: [{ role: 'main', contenttype: 'text/plain', value: 'Snow.' }] }],
  ['3.x', { uri: 'urn:x', bodies: [{ role: 'main', contentType: 'text/plain', value: 'Snow.' }] }],
  ['a later one than it says', { uri: 'urn:x', standard: { version: '2.2' }, versionCreated: '2021-03-03T12:00:00Z' }],
  ['one that is not known', { uri: 'urn:x', standard: { version: '9' }, headlines: [{ value: 'Snow' }] }],
  ['an odd date', { uri: 'urn:x', versioncreated: 'yesterday', body_text: 'Snow.' }],
])('an item of %s is taken', async (_, item) => {
  expect(await refusal(item)).toBe('taken');
});

test.each([
  [{ uri: 'urn:x', body_text: 5 }, 'ninjs: expected string at /body_text, found 5 (ninjs 1.6)'],
  [{ body_text: 'Snow.' }, 'ninjs: expected "uri" at /, found none (ninjs 1.6)'],
  [
    { uri: 'urn:x', bodies: [{ value: 'Snow.' }], mood: 'calm' },
    'ninjs: expected names of the standard at /, found "mood" (ninjs 3.1)',
  ],
  [
    { uri: 'urn:x', standard: { version: '2.1' }, associations: [{ name: 'main', uri: 'urn:x:2', mood: 1 }] },
    'ninjs: expected names of the standard at /associations/0, found "mood" (ninjs 2.1)',
  ],
  [
    { uri: 'urn:x', body_text: 'Snow.', pubstatus: 'cancelled' },
    'ninjs: expected one of usable, withheld, canceled at /pubstatus, found "cancelled" (ninjs 1.6)',
  ],
  [
    { uri: 'urn:x', body_text: 'Snow.', rightsinfo: { linkedrights: 'http://x.example', encodedrights: 'none' } },
    'ninjs: expected what is to match exactly one schema in oneOf at /rightsinfo, found {"linkedrights":"http://x.example","encodedrights":"none"} (ninjs 1.6)',
  ],
])('what is refused is told by what was expected, found and where: %j', async (item, message) => {
  expect(await refusal(item)).toBe(message);
});
