import { expect, test } from 'vitest';
import { bytesOf, describeFormat, readFirst } from '../describe-format.ts';
import { csv } from './csv.ts';

const table = [
  'id,Title,Body,date,desk',
  '1,Ferries Stop,"OSLO (Nordlys) - ""Snow,"" she said.',
  '',
  'Ferries stopped.",2021-03-03,north',
  '2,,"Trams, too.",2021-03-04,',
  '3,Rain,The pipe is 5" wide; it rained.,2021-03-05,north',
  '',
].join('\r\n');

describeFormat(csv, {
  good: [table, 'date;text\n2021-03-03;Ferries stopped.\n', '\uFEFFid\ttext\n1\tFerries, stopped.\n'],
  bad: ['', 'id,text\n', 'id,title\n1,Ferries\n', 'id,text\n1,\n'],
});

test('cells in quotes may have commas, quotes and lines of their own', async () => {
  const items = await csv.read(bytesOf(table));
  expect(items.map(({ source }) => source.text)).toEqual([
    'Ferries Stop\n\nOSLO (Nordlys) - "Snow," she said.\r\n\r\nFerries stopped.',
    'Trams, too.',
    'Rain\n\nThe pipe is 5" wide; it rained.',
  ]);
  expect(items[0]).toMatchObject({
    id: '1',
    reference: '2021-03-03',
    envelope: { published: '2021-03-03T00:00:00Z' },
    issues: [{ code: 'not-held', place: 'desk' }],
  });
  expect(Buffer.from(items[1]?.original?.bytes ?? []).toString()).toBe('2,,"Trams, too.",2021-03-04,\r\n');
});

test('a row without copy is told, and the others are read', async () => {
  const items = await csv.read(bytesOf('id,text\n1,Snow.\n2,\n3,Ice.\n'));
  expect(items.map(({ source }) => source.text)).toEqual(['Snow.', 'Ice.']);
  expect(items[0]?.issues).toMatchObject([
    { code: 'unreadable', place: 'item 2', message: 'expected copy under text, found none' },
  ]);
});

test('rows in another encoding are read', async () => {
  expect((await readFirst(csv, Uint8Array.from(Buffer.from('id,text\n1,Troms\xf8', 'latin1')))).source.text).toBe(
    'Tromsø',
  );
});
