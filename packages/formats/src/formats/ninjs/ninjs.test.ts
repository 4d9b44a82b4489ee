import { readFileSync } from 'node:fs';
import { parse } from '@wirecopy/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { articleOf, describeFormat, readFirst, writtenBy } from '../../describe-format.ts';
import { ninjs, ninjs2, ninjsLoose } from './ninjs.ts';

const one = {
  uri: 'urn:newsml:nordlys.example:20210303:1',
  type: 'text',
  headline: 'Ferries Stop In Oslo',
  body_text: 'OSLO (Nordlys) - Ferries stopped on Tuesday.',
  versioncreated: '2021-03-03T12:00:00Z',
  pubstatus: 'usable',
  urgency: 4,
  version: '2',
  slugline: 'NORWAY-FERRIES',
  subject: [{ name: 'transport', scheme: 'http://cv.iptc.org/newscodes/mediatopic/', code: '20000337' }],
  associations: { main: { uri: 'urn:x:picture', type: 'picture' } },
};

const three = {
  uri: 'urn:newsml:nordlys.example:20210303:2',
  standard: { name: 'ninjs', version: '3.0', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json' },
  versionCreated: '2021-03-03T12:00:00+01:00',
  embargoedUntil: '2021-03-04T06:00:00+01:00',
  pubStatus: 'withheld',
  copyrightNotice: '© Nordlys',
  usageTerms: 'Not for archives.',
  edNote: 'Corrects the number of ferries.',
  by: 'By Kari Nygaard',
  located: 'Oslo',
  title: 'ferries',
  headlines: [{ role: 'main', value: 'Ferries Stop' }],
  bodies: [
    {
      role: 'main',
      contentType: 'text/html',
      value: '<p>OSLO - Ferries <b>stopped</b>.</p><p>Snow &amp; ice.</p><img src="a">',
    },
  ],
  subjects: [
    { name: 'ferry', rel: 'keyword' },
    { name: 'transport', uri: 'http://cv.iptc.org/newscodes/mediatopic/20000337' },
  ],
  infoSources: [{ name: 'Nordlys', role: 'provider' }],
  associations: [
    { name: 'supersedes', uri: 'urn:newsml:nordlys.example:20210303:1' },
    { name: 'seeAlso', uri: 'urn:newsml:nordlys.example:20210303:0' },
  ],
};

const two = {
  uri: 'urn:x:2',
  standard: { name: 'ninjs', version: '2.1' },
  versioncreated: '2021-03-03T12:00:00Z',
  headlines: [{ role: 'main', value: 'Ferries Stop In Oslo' }],
  bodies: [{ role: 'main', contenttype: 'text/plain', value: 'OSLO (Nordlys) - Ferries stopped on Tuesday.' }],
  subjects: [{ name: 'transport', uri: 'http://cv.iptc.org/newscodes/mediatopic/20000337' }],
};

const BAD = [
  '{"body_text":"a"}',
  '{"uri":"urn:x"}',
  '{"uri":7,"body_text":"a"}',
  '<html>',
  '[]',
  '{"uri":"urn:x","body_text":"a","urgency":12}',
  '{"uri":"urn:x","body_text":"a","pubstatus":"cancelled"}',
  '{"uri":"urn:x","body_":"a"}',
  '{"uri":"urn:x","body_text":"a","person":"Kari Nygaard"}',
  `{"uri":"urn:x","body_html":${JSON.stringify('<div>'.repeat(50_000))}}`,
];

describeFormat(ninjs, {
  good: [JSON.stringify(one), JSON.stringify(three), '{"uri":"urn:x","body_text":"Ferries stopped."}'],
  bad: BAD,
});
describeFormat(ninjs2, { good: [JSON.stringify(two)], bad: BAD });

const read = (item: object) => readFirst(ninjs, JSON.stringify(item));

test('the header of an item is its envelope, and its day resolves times', async () => {
  expect(await read(one)).toMatchObject({
    source: { text: 'Ferries Stop In Oslo\n\nOSLO (Nordlys) - Ferries stopped on Tuesday.' },
    reference: '2021-03-03',
    envelope: { slug: 'NORWAY-FERRIES', urgency: 4, version: 2, status: 'usable', published: '2021-03-03T12:00:00Z' },
  });
});

test('3.x says the same in other names, and more', async () => {
  const { id, source, envelope } = (await read(three)) ?? {};
  expect(id).toBe(three.uri);
  expect(source?.text).toBe('Ferries Stop\n\nBy Kari Nygaard\n\nOSLO - Ferries stopped.\n\nSnow & ice.');
  expect(envelope).toMatchObject({
    status: 'withheld',
    embargoedUntil: '2021-03-04T06:00:00+01:00',
    supersedes: 'urn:newsml:nordlys.example:20210303:1',
    links: [{ relation: 'seeAlso', id: 'urn:newsml:nordlys.example:20210303:0' }],
    editorNote: 'Corrects the number of ferries.',
    keywords: ['ferry'],
    subjects: [{ name: 'transport', code: 'http://cv.iptc.org/newscodes/mediatopic/20000337' }],
    provider: 'Nordlys',
  });
});

test('what an article cannot hold is listed by name', async () => {
  const places = async (item: object) => (await read(item)).issues?.map(({ place }) => place);
  expect(await places(three)).toEqual(['img']);
  expect(await places({ ...one, genre: [{ name: 'Feature' }] })).toEqual(['genres', 'associations/type']);
});

test('a name that no version of the standard has is refused, and read where that is asked for', async () => {
  const odd = { ...one, random: 1, associations: { main: { uri: 'urn:x:2', 'x-desk': 'north' } } };
  await expect(read(odd)).rejects.toThrow('expected names of the standard at /, found "random"');
  const { source, issues } = await readFirst(ninjsLoose, JSON.stringify(odd));
  expect(source.text).toContain('Ferries stopped');
  expect(issues?.filter(({ code }) => code === 'invalid').map(({ place }) => place)).toEqual(['random', 'x-desk']);
});

test('a date that no calendar has leaves its field unset and is reported', async () => {
  const item = await read({ ...one, versioncreated: '2021-02-31T12:00:00Z' });
  expect(item?.envelope).not.toHaveProperty('published');
  expect(item?.issues?.[0]).toMatchObject({ code: 'date', place: 'versioncreated' });
});

test('an item that is no text says what it is', async () => {
  await expect(read({ uri: 'urn:x', type: 'picture', headline: 'A ferry' })).rejects.toThrow(
    'ninjs: not a text item: an item of type "picture" without body',
  );
});

describe.each([
  ['2.2', ninjs2],
  ['3.1', ninjs],
])('what is written as %s', (version, format) => {
  const schemaOf = (name: string) =>
    JSON.parse(readFileSync(new URL(`./schemas/${name}.json`, import.meta.url), 'utf8'));
  const ajv = new Ajv2020({
    strict: false,
    formats: { uri: /^[a-z][a-z0-9+.-]*:\S+$/i, 'date-time': /^\d{4}-\d\d-\d\dT/ },
  });
  ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json' });
  const isValid = ajv.compile(schemaOf(`ninjs-schema_${version}`));

  test.each([one, three, two])('is valid by the official schema: $uri', async (item) => {
    const article = articleOf(await read(item));
    expect([isValid(JSON.parse(writtenBy(format, article))), isValid.errors]).toEqual([true, null]);
  });

  test('has a URI even where the id is none', async () => {
    const article = { ...articleOf(await read(one)), id: 'night desk/7' };
    const written = JSON.parse(writtenBy(format, article));
    expect([isValid(written), written.uri]).toEqual([true, 'urn:wirecopy:night%20desk%2F7']);
    expect((await readFirst(format, JSON.stringify(written))).id).toBe('night desk/7');
  });
});

test('what is not of the standard’s shape is told with its place', async () => {
  const refusal = (item: object) => readFirst(ninjsLoose, JSON.stringify(item)).catch(({ message }) => message);
  expect(await refusal({ headline: 'Ferries' })).toBe('ninjs-loose: expected string at /uri, found nothing');
  expect(await refusal({ uri: 'urn:x', urgency: 99 })).toBe(
    'ninjs-loose: expected number to be <=9 at /urgency, found 99',
  );
  expect(await refusal({ uri: 'urn:x', pubstatus: 'killed' })).toBe(
    'ninjs-loose: expected one of usable, withheld, canceled at /pubstatus, found "killed"',
  );
});

test('the headline is written with the advisories that it is printed with', () => {
  const article = parse('UPDATE 1: Ferries Stop\n\nOSLO (Nordlys) - Ferries stopped.');
  const { headlines } = JSON.parse(writtenBy(ninjs, article));
  expect(headlines).toEqual([{ role: 'main', contentType: 'text/plain', value: 'UPDATE 1: Ferries Stop' }]);
});
