import { expect, test } from 'vitest';
import { bytesOf, describeFormat, readFirst } from '../../describe-format.ts';
import { NotTextError } from '../../errors.ts';
import { mail } from './mail.ts';
import { mbox } from './mbox.ts';

const headers = [
  'From: =?utf-8?Q?Nordlys_=C3=98st?= <desk@nordlys.example>',
  'To: all@kyst.example',
  'Date: Wed, 03 Mar 2021 12:00:00 +0100',
  'Subject: =?iso-8859-1?Q?Troms=F8:_ferries?=',
  ' stop',
  'Message-ID: <1@nordlys.example>',
  'In-Reply-To: <0@nordlys.example>',
  'MIME-Version: 1.0',
];
const message = (...lines: readonly string[]) => [...headers, ...lines].join('\r\n');
const plain = message(
  'Content-Type: text/plain; charset=utf-8',
  '',
  'OSLO (Nordlys) - Ferries stopped.',
  '',
  '“Snow,” she said.',
  '',
);
const latin = message(
  'Content-Type: text/plain; charset=iso-8859-1',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'TROMS=D8 (Nordlys) - Ferries=20=',
  'stopped.',
);
const parts = message(
  'Content-Type: multipart/mixed; boundary="a"',
  '',
  '--a',
  'Content-Type: multipart/alternative; boundary="b"',
  '',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: base64',
  '',
  Buffer.from('OSLO (Nordlys) - Ferries stopped.').toString('base64'),
  '--b',
  'Content-Type: text/html',
  '',
  '<p>OSLO (Nordlys) - <b>Ferries</b> stopped.</p>',
  '--b--',
  '--a',
  'Content-Type: image/jpeg; name="ferry.jpg"',
  'Content-Disposition: attachment; filename="ferry.jpg"',
  'Content-Transfer-Encoding: base64',
  '',
  'AAAA',
  '--a--',
  '',
);
const page = message(
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p>OSLO (Nordlys) - Ferries stopped.</p><p>Snow.</p><img src="a">',
);
const picture = message('Content-Type: image/jpeg', 'Content-Transfer-Encoding: base64', '', 'AAAA');
const box = (...messages: readonly string[]) =>
  messages.map((each) => `From desk@nordlys.example Wed Mar  3 12:00:00 2021\r\n${each}\r\n\r\n`).join('');

describeFormat(mail, { good: [plain, latin, parts, page], bad: ['', 'Ferries stopped.', '\r\n\r\nFerries', picture] });
describeFormat(mbox, {
  good: [
    box(plain),
    box(plain, parts, latin),
    box(message('', 'From Oslo', '', '>From Bergen they went', 'by train.')),
  ],
  bad: ['', plain, box('Ferries stopped.')],
});

test('the copy is the subject and the text, decoded', async () => {
  expect((await readFirst(mail, plain)).source.text).toBe(
    'Tromsø: ferries stop\n\nOSLO (Nordlys) - Ferries stopped.\n\n“Snow,” she said.',
  );
  expect((await readFirst(mail, latin)).source.text).toMatch(/\n\nTROMSØ \(Nordlys\) - Ferries stopped\.$/);
  expect((await readFirst(mail, page)).source.text).toMatch(/\n\nOSLO \(Nordlys\) - Ferries stopped\.\n\nSnow\.$/);
});

test('of parts, the text is read; what else there is, is listed', async () => {
  const { source, issues } = await readFirst(mail, parts);
  expect(source.text).toMatch(/\n\nOSLO \(Nordlys\) - Ferries stopped\.$/);
  expect(issues).toMatchObject([{ code: 'not-held', place: 'attachment ferry.jpg' }]);
});

test('the fields make the envelope', async () => {
  expect(await readFirst(mail, plain)).toMatchObject({
    id: '1@nordlys.example',
    reference: '2021-03-03',
    envelope: {
      headline: 'Tromsø: ferries stop',
      provider: 'Nordlys Øst',
      published: '2021-03-03T11:00:00Z',
      links: [{ relation: 'inReplyTo', id: '0@nordlys.example' }],
    },
  });
});

test('a line of the text that begins "From " begins no message', async () => {
  const items = await mbox.read(
    bytesOf(box(message('', 'From Oslo', '', '>From Bergen they went', 'by train.'), plain)),
  );
  expect(items.map(({ source }) => source.text)).toEqual([
    'Tromsø: ferries stop\n\nFrom Oslo\n\nFrom Bergen they went\nby train.',
    'Tromsø: ferries stop\n\nOSLO (Nordlys) - Ferries stopped.\n\n“Snow,” she said.',
  ]);
});

test('a message without text is told, and the others are read', async () => {
  const readings = [];
  for await (const reading of mbox.readEach(bytesOf(box(plain, picture, latin))))
    readings.push('error' in reading && reading.error);
  expect(readings).toEqual([false, expect.any(NotTextError), false]);
});

test('parts that nest without end are refused', async () => {
  const nested = Array.from(
    { length: 300 },
    (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n--b${at}\r\n`,
  );
  await expect(mail.read(bytesOf(`${headers.join('\r\n')}\r\n${nested.join('')}`))).rejects.toThrow(
    'mail: expected a message',
  );
});

test.each([
  ['blank lines', '\r\n'.repeat(300_000)],
  ['short lines', 'Snow.\n'.repeat(300_000)],
  ['lines that are not encoded', `${'A'.repeat(76)}\r\n`.repeat(100_000)],
])('a message of very many lines is refused before it is looked at: %s', async (_, lines) => {
  await expect(mail.read(bytesOf(message('', 'Ferries stopped.', lines)))).rejects.toThrow(
    /^mail: expected at most 40000 lines of text in a message, found \d{6}; split it$/,
  );
});

test('a message with a large attachment is read', async () => {
  const large = parts.replace('AAAA', `${'A'.repeat(76)}\r\n`.repeat(60_000));
  expect((await readFirst(mail, large)).source.text).toMatch(/Ferries stopped\.$/);
});

test('a message of a mailbox that has no date is of when it came', async () => {
  const message =
    'From a@nordlys.example Wed Mar  3 12:00:00 2021\nFrom: a@nordlys.example\nSubject: Snow\n\nIt fell.\n';
  expect(await readFirst(mbox, message)).toMatchObject({
    reference: '2021-03-03',
    envelope: { published: '2021-03-03T12:00:00Z' },
  });
});
