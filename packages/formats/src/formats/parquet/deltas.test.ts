// biome-ignore lint/style/noRestrictedImports: hyparquet offers its parts by their files
import { deltaBinaryUnpack } from 'hyparquet/src/delta.js';
import { expect, test } from 'vitest';
import { guardDeltas } from './deltas.ts';

/** A head of blocks of 128 values in four parts, as a row of one value has it; numbers from zero up stand doubled. */
const row = (total: number, first: number): number[] => [0x80, 0x01, 4, total, 2 * first];
const guard = (bytes: readonly number[], encoding: string, count = 1, most = 100) =>
  guardDeltas(Uint8Array.from(bytes), encoding, { count, most, unpack: deltaBinaryUnpack });

test('as many values as there are to be', () => {
  expect(() => guard(row(1, 7), 'DELTA_BINARY_PACKED')).not.toThrow();
  expect(() => guard(row(2, 7), 'DELTA_BINARY_PACKED')).toThrow('found 2 values where 1 are to be');
  expect(() => guard([0x80, 0x01, 0, 1, 0], 'DELTA_LENGTH_BYTE_ARRAY')).toThrow(
    'found blocks of 128 values in 0 parts',
  );
  expect(() => guard([], 'DELTA_BINARY_PACKED')).toThrow(RangeError);
});

test('a text shares no more with the one before than that one has, and all of them fit', () => {
  expect(() => guard([...row(1, 0), ...row(1, 60)], 'DELTA_BYTE_ARRAY')).not.toThrow();
  expect(() => guard([...row(1, 5), ...row(1, 3)], 'DELTA_BYTE_ARRAY')).toThrow('shares 5 bytes with one of 0');
  expect(() => guard([...row(1, 0), ...row(1, 60)], 'DELTA_BYTE_ARRAY', 1, 50)).toThrow('more than 50 bytes of text');
});
