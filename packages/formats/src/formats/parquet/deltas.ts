// biome-ignore lint/style/noRestrictedImports: hyparquet offers its parts by their files
import type { deltaBinaryUnpack } from 'hyparquet/src/delta.js';
import { readNumber } from './runs.ts';

/** Encodings by differences: of numbers, of the lengths of texts, of texts that begin as the one before. */
export const DELTAS: readonly string[] = ['DELTA_BINARY_PACKED', 'DELTA_LENGTH_BYTE_ARRAY', 'DELTA_BYTE_ARRAY'];

/** Values of a block: writers take from 128 to some thousands. */
const LARGEST_BLOCK = 2 ** 16;

export interface DeltaBounds {
  /** How many values there are to be. */
  readonly count: number;
  /** In bytes: so much may all of them take. */
  readonly most: number;
  readonly unpack: typeof deltaBinaryUnpack;
}

/**
 * Holds differences against how many values there are, and what they come to.
 *
 * Shape: the values of a block, its parts, how many values there are, the first; then blocks. Texts that begin as the one before
 * have two such rows, of what they share and of what they add. Errors: `RangeError` for numbers that do not fit each other.
 * Source: parquet.apache.org, "Delta Encoding".
 */
export function guardDeltas(values: Uint8Array, encoding: string, { count, most, unpack }: DeltaBounds): void {
  const reader = { view: new DataView(values.buffer, values.byteOffset, values.length), offset: 0 };
  const readRow = (): Int32Array => {
    guardHead(values, reader.offset, count);
    const row = new Int32Array(count);
    unpack(reader, count, row);
    return row;
  };
  if (encoding !== 'DELTA_BYTE_ARRAY') guardHead(values, 0, count);
  else guardTexts(readRow(), readRow(), most);
}

function guardHead(bytes: Uint8Array, start: number, count: number): void {
  const size = readNumber(bytes, start);
  const parts = readNumber(bytes, size.end);
  const total = readNumber(bytes, parts.end);
  const inPart = size.value / parts.value;
  if (!(inPart >= 8 && inPart % 8 === 0 && size.value <= LARGEST_BLOCK))
    throw new RangeError(`found blocks of ${size.value} values in ${parts.value} parts`);
  if (total.value !== count) throw new RangeError(`found ${total.value} values where ${count} are to be`);
}

function guardTexts(shared: Int32Array, added: Int32Array, most: number): void {
  let before = 0;
  let all = 0;
  for (const [at, prefix] of shared.entries()) {
    const suffix = added[at] ?? 0;
    if (prefix < 0 || prefix > before || suffix < 0)
      throw new RangeError(`found a text that shares ${prefix} bytes with one of ${before}`);
    before = prefix + suffix;
    all += before;
    if (all > most) throw new RangeError(`found more than ${most} bytes of text in a page`);
  }
}
