import { parse } from '@wirecopy/core';
import { expect, test } from 'vitest';
import { bytesOf, describeFormat, readFirst, writtenBy } from '../describe-format.ts';
import { iptc7901 } from './iptc-7901.ts';

const story = (text: string, { keyword = 'Norway-ferries', added = '  ccccb   nl 061' } = {}) =>
  `\x01nla062 3 i 211${added}\r\n\nNorway/${keyword}/\r\n\x02${text}\r\n\x03031130 GMT Mar 21 \r\n\x7f\r\n\x7f\x04`;

const ferries = story(
  'REFILE\n1ST LEAD\nFerries stop in the snow\nBy Kari Nygaard =\r\n\n   Oslo (nl) - Ferries stopped on\r\nTuesday.\r\n\n   "Snow," said the harbour.\r\n\nnl kn\r\n',
);

describeFormat(iptc7901, {
  good: [ferries, story('Ferries stopped.', { added: '' }), `${ferries}\n${story('Snow.')}`],
  bad: ['', 'Ferries stopped.', '\x01nla062 3 i 211\r\n\x02\r\n\x03\x04', '\x01hello\x02Snow.\x04'],
});

test('lines stay as they were set; the mark after the headline goes', async () => {
  expect((await readFirst(iptc7901, ferries)).source.text).toBe(
    'REFILE\n1ST LEAD\nFerries stop in the snow\nBy Kari Nygaard\n\n   Oslo (nl) - Ferries stopped on\nTuesday.\n\n   "Snow," said the harbour.\n\nnl kn',
  );
});

test('priority, category, keyword and stamp make the envelope', async () => {
  expect(await readFirst(iptc7901, ferries)).toMatchObject({
    envelope: {
      slug: 'Norway/Norway-ferries',
      urgency: 3,
      published: '2021-03-03T11:30:00Z',
      subjects: [{ code: 'iptc7901:i' }],
    },
    reference: '2021-03-03',
    issues: [{ place: 'story number' }, { place: 'added information' }],
  });
});

test('the takes of a story are joined', async () => {
  const [item, ...others] = await iptc7901.read(
    bytesOf(
      `${story('Ferries stop =\r\n\nOslo - Snow.\r\n\n(more)')}\n${story('TAKE 2\nFerries stop =\r\n\nAnd ice.')}`,
    ),
  );
  expect(others).toEqual([]);
  expect(item?.source.text).toBe('Ferries stop\n\nOslo - Snow.\n\nAnd ice.');
});

test('a control character of the copy cannot end the frame it is written in', async () => {
  const article = parse('Ferries stop\n\nOSLO (Nordlys) - Snow\u0004 and\u0003 ice.');
  expect((await readFirst(iptc7901, writtenBy(iptc7901, article))).source.text).toBe(
    'Ferries stop\n\nOSLO (Nordlys) - Snow\uFFFD and\uFFFD ice.',
  );
});
