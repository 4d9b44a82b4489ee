import { parse } from '@wirecopy/core';
import { expect, test } from 'vitest';
import { bytesOf, describeFormat, readFirst, writtenBy } from '../../describe-format.ts';
import { NotTextError } from '../../errors.ts';
import { newsMlG2 } from './newsml-g2.ts';

const item = (
  content: string,
  meta = '',
) => `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:nordlys.example:20210303:1"
  version="2" standard="NewsML-G2" standardversion="2.30" conformance="power" xml:lang="en-GB">
  <rightsInfo><copyrightNotice>© 2021 Nordlys</copyrightNotice><usageTerms>Not for archives.</usageTerms></rightsInfo>
  <itemMeta>
    <itemClass qcode="ninat:text"/>
    <provider qcode="nprov:nordlys"><name>Nordlys</name></provider>
    <versionCreated>2021-03-03T12:00:00+01:00</versionCreated>
    <embargoed>2021-03-04T06:00:00+01:00</embargoed>
    <pubStatus qcode="stat:canceled"/>
    <edNote>Pictures follow.</edNote>
    <edNote role="ednoterole:correction">Corrects the number of ferries.</edNote>
    <signal qcode="sig:correction"/>
    <link rel="irel:supersedes" residref="urn:newsml:nordlys.example:20210303:0"/>
    <link rel="irel:seeAlso" href="https://nordlys.example/ferries"/>
  </itemMeta>
  <contentMeta>
    <urgency>3</urgency>
    <located qcode="geo:1"><name>Oslo</name></located>
    <language tag="en"/>
    <keyword>ferry</keyword>
    <subject qcode="medtop:20000337"><name>transport</name></subject>
    <slugline>NORWAY-FERRIES</slugline>
    <headline rank="2">Snow</headline>
    <headline rank="1">Ferries Stop</headline>
    <by>By Kari Nygaard</by>
    ${meta}
  </contentMeta>
  ${content}
</newsItem>`;

const xhtml = `<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">
  <head><title>No copy</title></head><body><header><time>3 March</time><h1>Ferries Stop</h1></header>
  <section><p><span>Oslo (Nordlys) - </span>Ferries stopped.</p><h2>Snow</h2><ul><li>One</li><li>Two</li></ul></section>
  </body></html></inlineXML></contentSet>`;
const nitf = `<contentSet><remoteContent href="a.jpg"/><inlineXML contenttype="application/nitf+xml">
  <nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.head><hedline><hl1>Ferries Stop</hl1></hedline></body.head>
  <body.content><p>Oslo (Nordlys) - Ferries stopped.</p></body.content></body></nitf></inlineXML></contentSet>`;
const plain =
  '<contentSet><inlineData contenttype="text/plain">Oslo (Nordlys) - Ferries stopped.</inlineData></contentSet>';
const picture =
  '<contentSet><remoteContent href="https://nordlys.example/a.jpg" contenttype="image/jpeg"/></contentSet>';
const message = (...items: readonly string[]) =>
  `<?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>${items.join('')}</itemSet></newsMessage>`;

describeFormat(newsMlG2, {
  good: [item(xhtml), item(nitf), item(plain), message(item(nitf), item(picture), item(plain))],
  bad: [
    item(picture),
    item(''),
    item(nitf).slice(0, -20),
    '<packageItem xmlns="http://iptc.org/std/nar/2006-10-01/"/>',
    '<html/>',
    `<newsItem>${'<a>'.repeat(100_000)}</newsItem>`,
  ],
});

const read = (xml: string) => readFirst(newsMlG2, xml);

test('the copy is headline, byline and content, whatever the content is written in', async () => {
  expect((await read(item(nitf))).source.text).toBe(
    'Ferries Stop\n\nBy Kari Nygaard\n\nOslo (Nordlys) - Ferries stopped.',
  );
  expect((await read(item(plain))).source.text).toBe((await read(item(nitf))).source.text);
  expect((await read(item(xhtml))).source.text).toBe(`${(await read(item(nitf))).source.text}\n\nSnow\n\nOne\n\nTwo`);
});

test('the header says status, urgency, version, embargo, corrections and links', async () => {
  expect(await read(item(nitf))).toMatchObject({
    id: 'urn:newsml:nordlys.example:20210303:1',
    language: 'en',
    reference: '2021-03-03',
    envelope: {
      slug: 'NORWAY-FERRIES',
      urgency: 3,
      version: 2,
      status: 'canceled',
      embargoedUntil: '2021-03-04T06:00:00+01:00',
      supersedes: 'urn:newsml:nordlys.example:20210303:0',
      links: [{ relation: 'seeAlso', id: 'https://nordlys.example/ferries' }],
      signals: ['correction'],
      correction: 'Corrects the number of ferries.',
      editorNote: 'Pictures follow.',
      subjects: [{ name: 'transport', code: 'medtop:20000337' }],
    },
  });
});

test('what an article cannot hold is listed by name', async () => {
  const places = (await read(item(nitf, '<genre qcode="genre:feature"/>'))).issues?.map(({ place }) => place);
  expect(places).toEqual(['genre', 'headline', 'remoteContent']);
});

test('notes that may be published are kept line by line, and written as they were', async () => {
  const notes = `<edNote>Pictures follow.</edNote><edNote>An explainer runs at noon.</edNote>
    <edNote pubconstraint="constraint:nonpublic">Call Kari Nygaard.</edNote>`;
  const { source, envelope, issues } = await read(item(nitf).replace('<edNote>Pictures follow.</edNote>', notes));
  expect(envelope?.editorNote).toBe('Pictures follow.\nAn explainer runs at noon.');
  expect(issues?.map(({ place }) => place)).toContain('edNote');
  const article = parse(source, { envelope: envelope ?? {} });
  expect((await read(writtenBy(newsMlG2, article))).envelope?.editorNote).toBe(envelope?.editorNote);
});

test('an empty line of a note is no note', async () => {
  const { source, envelope } = await read(item(nitf));
  const noted = { ...envelope, editorNote: 'Pictures follow.\n\nMore at noon.' };
  const article = parse(source, { envelope: noted });
  expect(writtenBy(newsMlG2, article).match(/<edNote(?:>.*?<\/edNote>|\/>)/g)).toEqual([
    '<edNote>Pictures follow.</edNote>',
    '<edNote>More at noon.</edNote>',
  ]);
});

test('a credit line that names another than the provider is told', async () => {
  const places = async (credit: string) =>
    (await read(item(nitf, `<creditline>${credit}</creditline>`))).issues?.map(({ place }) => place);
  expect(await places('Kyst')).toContain('creditline');
  expect(await places('Nordlys')).not.toContain('creditline');
});

test('a message gives each text item, and says which of the others it left out', async () => {
  const items = await newsMlG2.read(bytesOf(message(item(picture), item(nitf), item(plain))));
  expect(items).toHaveLength(2);
  expect(items[0]?.issues?.at(-1)).toEqual({
    code: 'not-text',
    message:
      'not a text item: an item of class "ninat:text" with its content elsewhere, at https://nordlys.example/a.jpg',
    place: 'urn:newsml:nordlys.example:20210303:1',
  });
});

test('what carries no text says what it is', async () => {
  await expect(read('<planningItem xmlns="http://iptc.org/std/nar/2006-10-01/"/>')).rejects.toThrow(NotTextError);
  await expect(read('<planningItem/>')).rejects.toThrow(
    'newsml-g2: not a text item: a <planningItem> without a news item',
  );
});

test('an item without a header is of the day and the agency of its dateline', async () => {
  const filed = parse('Ferries Stop\n\nOSLO, March 3, 2021 (Nordlys) - Ferries stopped.');
  const { envelope } = await readFirst(newsMlG2, writtenBy(newsMlG2, filed));
  expect(envelope).toMatchObject({ published: '2021-03-03T00:00:00Z', provider: 'Nordlys' });
  const bare = (await readFirst(newsMlG2, writtenBy(newsMlG2, parse('Ferries stopped.')))).envelope;
  expect(bare).not.toHaveProperty('published');
  expect(bare).not.toHaveProperty('provider');
});
