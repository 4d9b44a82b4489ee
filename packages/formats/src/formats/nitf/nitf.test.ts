import { expect, test } from 'vitest';
import { articleOf, describeFormat, readFirst, writtenBy } from '../../describe-format.ts';
import { sniffFormat } from '../../list.ts';
import { nitf } from './nitf.ts';

const story = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "nitf-3-6.dtd">
<nitf>
  <head>
    <title>Ferries</title>
    <meta name="anpa-wordcount" content="0349"/>
    <tobject tobject.type="news"><tobject.subject tobject.subject.refnum="11000000" tobject.subject.type="Politics"/></tobject>
    <docdata management-status="withheld" management-doc-idref="urn:x:0">
      <correction info="Corrects the number of ferries."/>
      <doc-id regsrc="Nordlys" id-string="urn:x:1"/>
      <urgency ed-urg="2"/>
      <date.issue norm="20210303T120000+0100"/>
      <date.release norm="20210304T060000+0100"/>
      <ed-msg info="Pictures follow."/>
      <du-key version="3" key="NORWAY-FERRIES"/>
      <doc.copyright holder="Nordlys" year="2021"/>
      <key-list><keyword key="ferry"/></key-list>
    </docdata>
  </head>
  <body>
    <body.head>
      <hedline><hl1>Ferries <em>Stop</em></hl1><hl2>Snow&nbsp;falls</hl2></hedline>
      <byline>By <person>Kari Nygaard</person><byttl>Staff Writer</byttl></byline>
      <dateline><location><city>Oslo</city></location></dateline>
      <abstract><p>No ferries.</p></abstract>
    </body.head>
    <body.content>
      <block><p>OSLO (Nordlys) - Ferries <chron norm="20210302">stopped</chron>
         &amp; waited.</p><p>“Snow,” she said.<br/>Ice.</p></block>
      <media media-type="image"><media-caption>A ferry.</media-caption></media>
    </body.content>
    <body.end><tagline>Edited by Ola Moen.</tagline></body.end>
  </body>
</nitf>`;

describeFormat(nitf, {
  good: [story, '<nitf><body><body.content><p>Ferries stopped.</p></body.content></body></nitf>'],
  bad: [
    '<nitf><body><body.content><p>Ferries',
    '<nitf><body/></nitf>',
    '<newsItem/>',
    '',
    '<!DOCTYPE nitf [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><nitf>&b;</nitf>',
    '<!DOCTYPE nitf [<!ENTITY passwords SYSTEM "file:///etc/passwd">]><nitf>&passwords;</nitf>',
    `<nitf>${'<p>'.repeat(100_000)}`,
    '<?xml version="1.0" encoding="x-klingon"?><nitf/>',
    Uint8Array.from(Buffer.from('<nitf><body><body.content><p>caf\xe9</p></body.content></body></nitf>', 'latin1')),
  ],
});

const read = (xml: string) => readFirst(nitf, xml);

test('the copy is the headline, the byline, the body and what ends it', async () => {
  expect((await read(story)).source.text).toBe(
    [
      'Ferries Stop',
      'By Kari Nygaard, Staff Writer',
      'OSLO (Nordlys) - Ferries stopped & waited.',
      '“Snow,” she said.\nIce.',
      'Edited by Ola Moen.',
    ].join('\n\n'),
  );
});

test('the header says status, urgency, version, embargo, correction and what the item replaces', async () => {
  expect(await read(story)).toMatchObject({
    id: 'urn:x:1',
    reference: '2021-03-03',
    envelope: {
      slug: 'NORWAY-FERRIES',
      urgency: 2,
      version: 3,
      status: 'withheld',
      published: '2021-03-03T12:00:00+01:00',
      embargoedUntil: '2021-03-04T06:00:00+01:00',
      supersedes: 'urn:x:0',
      correction: 'Corrects the number of ferries.',
      editorNote: 'Pictures follow.',
      rights: '© 2021 Nordlys',
      located: 'Oslo',
      subjects: [{ name: 'Politics', code: '11000000' }],
      keywords: ['ferry'],
    },
  });
});

test('what an article cannot hold is listed by name', async () => {
  expect((await read(story)).issues?.map(({ place }) => place)).toEqual([
    'media',
    'media-caption',
    'hl2',
    'anpa-wordcount',
  ]);
});

test('a template’s placeholder for a date is reported', async () => {
  const item = await read(story.replace('20210304T060000+0100', 'YYYYMMDD000000-HHMM'));
  expect(item.envelope).not.toHaveProperty('embargoedUntil');
  expect(item.issues?.[0]).toMatchObject({ code: 'date', place: 'date.release' });
});

test('other encodings are read as they declare themselves', async () => {
  const latin =
    '<?xml version="1.0" encoding="ISO-8859-1"?><nitf><body><body.content><p>Tromsø</p></body.content></body></nitf>';
  expect((await readFirst(nitf, Buffer.from(latin, 'latin1'))).source.text).toBe('Tromsø');
  expect(
    (await nitf.read(Buffer.from(`\uFEFF${latin.replace('ISO-8859-1', 'UTF-16')}`, 'utf16le')))[0]?.source.text,
  ).toBe('Tromsø');
});

test('a refusal says where', async () => {
  await expect(read('<nitf>\n <body>\n  <p>x</q>')).rejects.toThrow(/^nitf: expected sound XML: .*line 3/);
  await expect(read(`<nitf>\n${'<p>'.repeat(300)}`)).rejects.toThrow(
    'at most 200 deep, found <p> deeper, line 2, column 598',
  );
  const bomb = '<!DOCTYPE nitf [\n<!ENTITY a "b">]><nitf/>';
  await expect(read(bomb)).rejects.toThrow('found <!ENTITY, line 2, column 1');
  expect(sniffFormat(Buffer.from(bomb)).name).toBe('nitf');
});

test('control characters and half pairs of the copy become what XML can write', async () => {
  const article = articleOf({ source: { text: 'Ferries \u0001 stopped \uD800.', mediaType: 'text/plain' } });
  expect((await read(writtenBy(nitf, article))).source.text).toBe('Ferries \uFFFD stopped \uFFFD.');
});

test('a headline and a byline that the header alone has are written', async () => {
  const envelope = { headline: 'Ferries Stop', byline: 'By Kari Nygaard' };
  const article = articleOf({
    source: { text: 'OSLO (Nordlys) - Ferries stopped.', mediaType: 'text/plain' },
    envelope,
  });
  expect((await read(writtenBy(nitf, article))).envelope).toMatchObject(envelope);
});
