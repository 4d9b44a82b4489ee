import { expect, test } from 'vitest';
import { bytesOf, describeFormat, readFirst } from '../describe-format.ts';
import { sgml } from './sgml.ts';

const reuters = `<!DOCTYPE lewis SYSTEM "lewis.dtd">
<REUTERS TOPICS="YES" OLDID="5544" NEWID="7">
<DATE> 3-MAR-1987 12:01:01.79</DATE>
<TOPICS><D>ship</D></TOPICS><PLACES><D>norway</D><D>denmark</D></PLACES><PEOPLE></PEOPLE>
<UNKNOWN>
&#5;&#5;&#5;C T
&#22;&#22;&#1;f0704&#31;reute
u f BC-FERRIES-STOP   03-03 0105</UNKNOWN>
<TEXT>&#2;
<TITLE>FERRIES &amp; TRAMS STOP</TITLE>
<AUTHOR>    By Kari Nygaard, Nordlys</AUTHOR>
<DATELINE>    OSLO, March 3 - </DATELINE><BODY>Ferries stopped on
Tuesday, &lt;Kyst> said.
    "Snow," it said.
 Nordlys
&#3;</BODY></TEXT>
</REUTERS>
`;
const brief = '<REUTERS NEWID="8"><TEXT TYPE="BRIEF">&#2;<TITLE>FERRIES RUN AGAIN</TITLE>&#3;</TEXT></REUTERS>';
const raw = '<REUTERS NEWID="9"><TEXT TYPE="UNPROC">&#2;\nferries 12 pct\ntrams    3 pct\n&#3;</TEXT></REUTERS>';
const trec = `<DOC>
<DOCNO> NL870303-0001 </DOCNO>
<DD>March 3</DD>
<HEAD>Ferries Stop</HEAD>
<BYLINE>By KARI NYGAARD</BYLINE>
<DATELINE>OSLO (NL) </DATELINE>
<TEXT><P>Ferries stopped.</P><P>Trams, R&D said, did not.</P></TEXT>
</DOC>
`;

describeFormat(sgml, {
  good: [reuters, reuters + brief + raw, trec],
  bad: [
    '',
    'Ferries stopped.',
    '<REUTERS NEWID="1"><TEXT></TEXT></REUTERS>',
    '<html></html>',
    `<DOC>${'<P>'.repeat(100_000)}`,
  ],
});

test('headline, byline, dateline and body make the copy, its lines as they were set', async () => {
  expect((await readFirst(sgml, reuters)).source.text).toBe(
    'FERRIES & TRAMS STOP\n\nBy Kari Nygaard, Nordlys\n\nOSLO, March 3 - Ferries stopped on\nTuesday, <Kyst> said.\n    "Snow," it said.\n Nordlys',
  );
  expect((await sgml.read(bytesOf(brief + raw))).map(({ source }) => source.text)).toEqual([
    'FERRIES RUN AGAIN',
    'ferries 12 pct\ntrams    3 pct',
  ]);
  expect((await readFirst(sgml, trec)).source.text).toBe(
    'Ferries Stop\n\nBy KARI NYGAARD\n\nOSLO (NL) Ferries stopped.\n\nTrams, R&D said, did not.',
  );
});

test('the id, the date, the topics and the header of the wire make the envelope', async () => {
  expect(await readFirst(sgml, reuters)).toMatchObject({
    id: 'reuters-21578:7',
    reference: '1987-03-03',
    envelope: {
      published: '1987-03-03T12:01:01Z',
      slug: 'BC-FERRIES-STOP',
      urgency: 3,
      subjects: [
        { name: 'ship', code: 'topics:ship' },
        { name: 'norway', code: 'places:norway' },
        { name: 'denmark', code: 'places:denmark' },
      ],
    },
  });
  expect(await readFirst(sgml, trec)).toMatchObject({
    id: 'NL870303-0001',
    issues: [{ code: 'not-held', place: 'dd' }],
  });
});

test('a story that was cut is read as far as it came, and says so', async () => {
  const { source, issues } = await readFirst(sgml, trec.slice(0, trec.indexOf('Trams')));
  expect(source.text).toMatch(/Ferries stopped\.$/);
  expect(issues).toContainEqual(expect.objectContaining({ code: 'damaged', place: 'DOC' }));
});
