import { parse } from '@wirecopy/core';
import { parquetReadObjects } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { expect, test } from 'vitest';
import { describeFormat } from '../../describe-format.ts';
import { parquet } from './parquet.ts';

const articles = ['OSLO (Nordlys) - Ferries stopped 🚢.', 'BERGEN (Nordlys) - Rain.'].map((text, at) =>
  parse(text, { id: `urn:x:${at}`, envelope: { urgency: 3 + at, slug: 'NORWAY-FERRIES' } }),
);
const own = Uint8Array.from(Buffer.from(parquet.writeAll?.(articles) ?? ''));
const other = new Uint8Array(parquetWriteBuffer({ columnData: [{ name: 'body', data: ['Snow.'], type: 'STRING' }] }));

describeFormat(parquet, { good: [own], bad: ['', 'PAR1', other, own.subarray(0, -8), own.subarray(8)] });

test('each row is an item', async () => {
  const items = await parquet.read(own);
  expect(items.map(({ id, source, envelope }) => ({ id, text: source.text, envelope }))).toEqual(
    articles.map(({ id, source, envelope }) => ({ id, text: source.text, envelope })),
  );
});

test('other readers find the columns that are asked for most, and all that was read as JSON', async () => {
  const rows = await parquetReadObjects({ file: own.buffer });
  expect(rows).toMatchObject([
    { id: 'urn:x:0', urgency: 3, slug: 'NORWAY-FERRIES', version: null },
    { id: 'urn:x:1', urgency: 4 },
  ]);
  expect(JSON.parse(String(rows[0]?.['article']))).toMatchObject({ dateline: { raw: 'OSLO (Nordlys)' } });
});

test('a flipped bit anywhere is read or refused', async () => {
  for (let at = 0; at < own.length; at++) {
    const damaged = Uint8Array.from(own);
    damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8));
    await parquet.read(damaged).catch(({ name }: Error) => expect(name).toBe('FormatError'));
  }
}, 60_000);

test('another table is refused by what it lacks', async () => {
  await expect(parquet.read(other)).rejects.toThrow(
    'parquet: expected the column "id" that Wirecopy writes, found body',
  );
});
