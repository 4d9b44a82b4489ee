import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib';
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

type Table = Parameters<typeof parquetWriteBuffer>[0];
const table = (columnData: Table['columnData'], options: Partial<Table> = {}) =>
  new Uint8Array(parquetWriteBuffer({ columnData, ...options }));

const other = table([
  { name: 'doc_id', data: [1n, 2n, 3n], type: 'INT64' },
  { name: 'Title', data: ['Ferries Stop', null, 'Rain'], type: 'STRING', nullable: true },
  { name: 'body', data: ['OSLO (Nordlys) - Snow 🚢.', 'Rain.', null], type: 'STRING', nullable: true },
  { name: 'published', data: [new Date('2021-03-03T12:00:00Z'), null, null], type: 'TIMESTAMP', nullable: true },
  { name: 'mood', data: ['calm', 'calm', 'calm'], type: 'STRING' },
]);
const withoutCopy = table([{ name: 'mood', data: ['calm'], type: 'STRING' }]);

const deltas = (size: number) => {
  const stories = Array.from({ length: size }, (_, at) => `OSLO (Nordlys) - Take ${at} of many.`);
  return table([
    { name: 'id', data: stories.map((_, at) => BigInt(at * at)), type: 'INT64', encoding: 'DELTA_BINARY_PACKED' },
    { name: 'text', data: stories, type: 'STRING', encoding: 'DELTA_BYTE_ARRAY' },
    {
      name: 'headline',
      data: stories.map((_, at) => (at % 3 === 0 ? null : `Ferries ${at}`)),
      type: 'STRING',
      nullable: true,
      encoding: 'DELTA_LENGTH_BYTE_ARRAY',
    },
  ]);
};

describeFormat(parquet, {
  good: [own, other],
  bad: ['', 'PAR1', withoutCopy, own.subarray(0, -8), own.subarray(8), other.subarray(0, -8)],
});

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

test.each([
  ['own', own],
  ['other', other],
  ['deltas', deltas(40)],
])(
  'a flipped bit anywhere is read or refused: %s table',
  async (_, sound) => {
    for (let at = 0; at < sound.length; at++) {
      const damaged = Uint8Array.from(sound);
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8));
      await parquet.read(damaged).catch(({ name }: Error) => expect(name).toBe('FormatError'));
    }
  },
  60_000,
);

test('another table is read by the names of its columns, and a row without copy is told', async () => {
  const items = await parquet.read(other);
  expect(items).toMatchObject([
    {
      id: '1',
      source: { text: 'Ferries Stop\n\nOSLO (Nordlys) - Snow 🚢.' },
      envelope: { headline: 'Ferries Stop', published: '2021-03-03T12:00:00.000Z' },
      issues: [
        { code: 'not-held', place: 'mood' },
        { code: 'unreadable', place: 'item 3' },
      ],
    },
    { id: '2', source: { text: 'Rain.' } },
  ]);
});

test.each([
  ['GZIP', gzipSync],
  ['ZSTD', zstdCompressSync],
  ['BROTLI', brotliCompressSync],
] as const)('a table may be packed with %s', async (codec, pack) => {
  const columns = [
    { name: 'text', data: Array.from({ length: 5000 }, (_, at) => `Take ${at % 9}.`), type: 'STRING' as const },
  ];
  const packed = table(columns, {
    codec,
    compressors: { [codec]: (bytes: Uint8Array) => pack(bytes) },
    rowGroupSize: 1000,
  });
  const items = await parquet.read(packed);
  expect(items.map(({ source }) => source.text)).toEqual(columns[0]?.data);
});

test('a table that is packed otherwise is refused by what it is packed with', async () => {
  const pack = { LZ4_RAW: (bytes: Uint8Array) => gzipSync(bytes) };
  const packed = table([{ name: 'text', data: ['Snow.'], type: 'STRING' as const }], {
    codec: 'LZ4_RAW',
    compressors: pack,
  });
  await expect(parquet.read(packed)).rejects.toThrow(
    'parquet: expected a sound table: packed with Snappy, gzip, Brotli, Zstandard or not at all, found LZ4_RAW; write it',
  );
});

test('columns may be written by differences', async () => {
  const items = await parquet.read(deltas(1000));
  expect(items).toHaveLength(1000);
  expect(items[999]).toMatchObject({ id: '998001', source: { text: 'OSLO (Nordlys) - Take 999 of many.' } });
  expect(items[400]?.source.text).toBe('Ferries 400\n\nOSLO (Nordlys) - Take 400 of many.');
});

test('a table without copy is refused by what it lacks', async () => {
  await expect(parquet.read(withoutCopy)).rejects.toThrow(
    /^parquet: expected copy under one of text, body, .*; found mood$/,
  );
});
