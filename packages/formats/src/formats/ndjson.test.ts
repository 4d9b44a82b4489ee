import { parse } from '@wirecopy/core';
import { expect, test } from 'vitest';
import { bytesOf, describeFormat, readFirst } from '../describe-format.ts';
import type { Reading } from '../format.ts';
import { ndjson } from './ndjson.ts';

const article = JSON.stringify(parse('OSLO (Nordlys) - Ferries stopped.', { id: 'urn:x:1', envelope: { urgency: 3 } }));
const row = JSON.stringify({
  id: 7,
  title: 'Ferries Stop',
  text: 'OSLO (Nordlys) - Ferries stopped.',
  date: '2021-03-03',
  desk: 'north',
});

describeFormat(ndjson, {
  good: [`${article}\n`, `${row}\n\n${article}\r\n`, '{"text":"Snow \\ud83d\\udea2"}\n'],
  bad: ['{"id":"a"}', '{"id":', '[]\n', '7', ''],
});

test('a row has its copy under any of the usual names', async () => {
  expect(await readFirst(ndjson, row)).toMatchObject({
    id: '7',
    source: { text: 'Ferries Stop\n\nOSLO (Nordlys) - Ferries stopped.' },
    envelope: { headline: 'Ferries Stop' },
    reference: '2021-03-03',
    issues: [{ code: 'not-held', place: 'desk' }],
  });
  expect((await readFirst(ndjson, '{"Body": "Snow.", "other": null}')).source.text).toBe('Snow.');
});

test('a line that is damaged is told with its number, and the others are read', async () => {
  const readings: Reading[] = [];
  for await (const reading of ndjson.readEach(bytesOf(`${row}\n{"text": \n${row}`))) readings.push(reading);
  expect(readings).toMatchObject([
    { number: 1, offset: 0, item: { id: '7' } },
    { number: 2, error: { reason: expect.stringContaining('expected JSON') } },
    { number: 3, item: { id: '7' } },
  ]);
  const rejected = readings.flatMap((reading) => ('error' in reading ? [...reading.original.bytes] : []));
  expect(Buffer.from(rejected).toString()).toBe('{"text": \n');
  const items = await ndjson.read(bytesOf(`${row}\n{"text": \n${row}`));
  expect(items).toHaveLength(2);
  expect(items[0]?.issues?.at(-1)).toMatchObject({ code: 'unreadable', place: 'item 2' });
});
