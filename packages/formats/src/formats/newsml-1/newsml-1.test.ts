import { expect, test } from 'vitest';
import { bytesOf, describeFormat, readFirst } from '../../describe-format.ts';
import { newsMl1 } from './newsml-1.ts';

const item = (content: string, id = '1') => `<NewsItem xml:lang="en">
  <Identification><NewsIdentifier><ProviderId>nordlys.example</ProviderId><DateId>20210303</DateId><NewsItemId>ferries-${id}</NewsItemId>
    <RevisionId PreviousRevision="1" Update="N">2</RevisionId>
    <PublicIdentifier>urn:newsml:nordlys.example:20210303:ferries-${id}:2</PublicIdentifier></NewsIdentifier></Identification>
  <NewsManagement><NewsItemType FormalName="News"/><FirstCreated>20210303T110000+0100</FirstCreated>
    <ThisRevisionCreated>20210303T120000+0100</ThisRevisionCreated><Status FormalName="Embargoed"/>
    <StatusWillChange><FutureStatus FormalName="Usable"/><DateAndTime>20210304T060000+0100</DateAndTime></StatusWillChange>
    <Urgency FormalName="3"/><DerivedFrom NewsItem="urn:x:0"/><Instruction FormalName="Correction">Corrects the ferries.</Instruction>
  </NewsManagement>
  <NewsComponent>
    <NewsLines><HeadLine>Ferries Stop</HeadLine><ByLine>By Kari Nygaard</ByLine><SlugLine>NORWAY-FERRIES</SlugLine>
      <KeywordLine>ferry</KeywordLine><CopyrightLine>© 2021 Nordlys</CopyrightLine><NewsLine><NewsLineText>x</NewsLineText></NewsLine></NewsLines>
    <AdministrativeMetadata><Provider><Party FormalName="Nordlys"/></Provider></AdministrativeMetadata>
    <DescriptiveMetadata><Language FormalName="en"/><SubjectCode><Subject FormalName="04000000"/></SubjectCode></DescriptiveMetadata>
    <ContentItem><MediaType FormalName="Text"/>${content}</ContentItem>
  </NewsComponent></NewsItem>`;
const file = (...items: readonly string[]) =>
  `<?xml version="1.0"?>\n<!DOCTYPE NewsML SYSTEM "NewsML_1.2.dtd">\n<NewsML Version="1.2"><NewsEnvelope><DateAndTime>20210303T130000+0100</DateAndTime></NewsEnvelope>${items.join('')}</NewsML>`;

const nitf =
  '<DataContent><nitf><body><body.content><p>OSLO (Nordlys) - Ferries stopped.</p><p>Snow.</p></body.content></body></nitf></DataContent>';
const xhtml =
  '<DataContent><html><head><title>x</title></head><body><p>OSLO (Nordlys) - Ferries stopped.</p><p>Snow.</p></body></html></DataContent>';
const plain = '<DataContent>OSLO (Nordlys) - Ferries stopped.\n\nSnow.</DataContent>';
const picture = item('').replace(
  '<ContentItem><MediaType FormalName="Text"/>',
  '<ContentItem Href="a.jpg"><MediaType FormalName="Photo"/>',
);

describeFormat(newsMl1, {
  good: [file(item(nitf)), file(item(xhtml)), file(item(plain), picture, item(nitf, '2'))],
  bad: [
    '',
    '<NewsML/>',
    '<nitf/>',
    file(picture),
    file(item(nitf)).slice(0, -30),
    `<NewsML>${'<a>'.repeat(100_000)}`,
    file(item('<DataContent>&a;</DataContent>')).replace('"NewsML_1.2.dtd"', '"x" [<!ENTITY a "ha">]'),
  ],
});

test.each([nitf, xhtml, plain])(
  'the copy is headline, byline and content, whatever it is written in',
  async (content) => {
    expect((await readFirst(newsMl1, file(item(content)))).source.text).toBe(
      'Ferries Stop\n\nBy Kari Nygaard\n\nOSLO (Nordlys) - Ferries stopped.\n\nSnow.',
    );
  },
);

test('the header says status, urgency, version, embargo, corrections and links', async () => {
  expect(await readFirst(newsMl1, file(item(nitf)))).toMatchObject({
    id: 'urn:newsml:nordlys.example:20210303:ferries-1:2',
    language: 'en',
    reference: '2021-03-03',
    envelope: {
      slug: 'NORWAY-FERRIES',
      urgency: 3,
      version: 2,
      status: 'withheld',
      supersedes: 'urn:newsml:nordlys.example:20210303:ferries-1:1',
      embargoedUntil: '2021-03-04T06:00:00+01:00',
      published: '2021-03-03T12:00:00+01:00',
      created: '2021-03-03T11:00:00+01:00',
      provider: 'Nordlys',
      rights: '© 2021 Nordlys',
      editorNote: 'Corrects the ferries.',
      signals: ['Correction'],
      links: [{ relation: 'derivedFrom', id: 'urn:x:0' }],
      subjects: [{ code: '04000000' }],
      keywords: ['ferry'],
    },
    issues: [{ code: 'not-held', place: 'NewsLine' }],
  });
});

test('each item is read; one that carries no text is told', async () => {
  const readings = [];
  for await (const reading of newsMl1.readEach(bytesOf(file(item(plain), picture, item(nitf, '2')))))
    readings.push('error' in reading ? reading.error.message : reading.item.id);
  expect(readings).toEqual([
    'urn:newsml:nordlys.example:20210303:ferries-1:2',
    'newsml-1: not a text item: an item of type "Photo" at a.jpg',
    'urn:newsml:nordlys.example:20210303:ferries-2:2',
  ]);
});
