import type { ColumnMetaData, Compressors, PageHeader, snappyUncompress } from 'hyparquet';
// biome-ignore lint/style/noRestrictedImports: hyparquet offers its parts by their files
import type { parquetHeader } from 'hyparquet/src/column.js';
// biome-ignore lint/style/noRestrictedImports: hyparquet offers its parts by their files
import type { deltaBinaryUnpack } from 'hyparquet/src/delta.js';
// biome-ignore lint/style/noRestrictedImports: hyparquet offers its parts by their files
import type { readRleBitPackedHybrid } from 'hyparquet/src/encoding.js';
import { DELTAS, guardDeltas } from './deltas.ts';
import { guardRuns } from './runs.ts';

export interface Library {
  readonly parquetHeader: typeof parquetHeader;
  readonly snappyUncompress: typeof snappyUncompress;
  readonly deltaBinaryUnpack: typeof deltaBinaryUnpack;
  readonly readRleBitPackedHybrid: typeof readRleBitPackedHybrid;
}

/** What a column is held against. */
export interface Bounds {
  readonly rows: number;
  /** A cell may be empty. */
  readonly isOptional: boolean;
  readonly compressors: Compressors;
  readonly library: Library;
}

/** In bytes. */
const MOST_UNPACKED = 2 ** 29;
const DICTIONARY = ['PLAIN_DICTIONARY', 'RLE_DICTIONARY'];

/**
 * Holds the pages of a column against the bytes and the rows that there are.
 *
 * hyparquet takes the counts of a damaged page at their word, fills the memory and never ends. Errors: one that says what was
 * found, for such a count and for an encoding that is none of the usual: plain, by a dictionary, by differences.
 */
export function guardPages(bytes: Uint8Array, column: ColumnMetaData, bounds: Bounds): void {
  const { dictionary_page_offset: dictionary, data_page_offset: data, total_compressed_size: size } = column;
  const start = Number(dictionary === undefined || dictionary > data ? data : dictionary);
  const end = start + Number(size);
  if (!(start >= 0 && end <= bytes.length)) throw new RangeError('found a column beyond the end of the file');
  const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length), offset: start };
  let unpacked = 0;
  while (reader.offset < end - 1) {
    const header = bounds.library.parquetHeader(reader);
    const { compressed_page_size: packed, uncompressed_page_size: plain } = header;
    if (!(packed >= 0 && plain >= 0 && reader.offset + packed <= end))
      throw new RangeError(`found a page of ${packed} bytes beyond the end of its column`);
    unpacked += plain;
    if (unpacked > MOST_UNPACKED) throw new RangeError(`found more than ${MOST_UNPACKED} bytes in a column`);
    guardPage(bytes.subarray(reader.offset, reader.offset + packed), header, column, bounds);
    reader.offset += packed;
  }
}

function guardPage(packed: Uint8Array, header: PageHeader, column: ColumnMetaData, bounds: Bounds): void {
  const { data_page_header: first, data_page_header_v2: second, dictionary_page_header: dictionary } = header;
  const size = header.uncompressed_page_size;
  if (dictionary && !(dictionary.num_values >= 0 && dictionary.num_values <= size))
    throw new RangeError(`found a dictionary of ${dictionary.num_values} words in ${size} bytes`);
  const page = first ?? second;
  if (!page) return;
  const { num_values: count, encoding } = page;
  if (!(count >= 0 && count <= bounds.rows)) throw new RangeError(`found a page of ${count} cells`);
  if (!['PLAIN', ...DICTIONARY, ...DELTAS].includes(encoding)) throw new Error(`found a page encoded as ${encoding}`);
  const { levels, values } = second
    ? partsOfSecond(packed, second, size, column, bounds)
    : partsOfFirst(unpack(packed, size, column, bounds), bounds);
  if (bounds.isOptional) guardRuns(levels, 1, count);
  if (DICTIONARY.includes(encoding) && values.length > 0) guardRuns(values.subarray(1), values[0] ?? 0, count);
  if (!DELTAS.includes(encoding)) return;
  const nulls = nullsOf(levels, count, bounds);
  if (second && second.num_nulls !== nulls) throw new RangeError(`found ${nulls} empty cells of ${second.num_nulls}`);
  const unpackDeltas = bounds.library.deltaBinaryUnpack;
  guardDeltas(values, encoding, { count: count - nulls, most: MOST_UNPACKED, unpack: unpackDeltas });
}

/** How many cells are empty. */
function nullsOf(levels: Uint8Array, count: number, { isOptional, library }: Bounds): number {
  if (!isOptional) return 0;
  const present: number[] = new Array(count).fill(0);
  const view = new DataView(levels.buffer, levels.byteOffset, levels.length);
  library.readRleBitPackedHybrid({ view, offset: 0 }, 1, present, levels.length);
  return present.filter((level) => level === 0).length;
}

interface Parts {
  /** Whether each cell has a value. */
  readonly levels: Uint8Array;
  readonly values: Uint8Array;
}

function partsOfFirst(page: Uint8Array, { isOptional }: Bounds): Parts {
  if (!isOptional) return { levels: page.subarray(0, 0), values: page };
  const end = 4 + new DataView(page.buffer, page.byteOffset, page.length).getUint32(0, true);
  if (end > page.length) throw new RangeError('found levels beyond the end of their page');
  return { levels: page.subarray(4, end), values: page.subarray(end) };
}

type SecondHeader = NonNullable<PageHeader['data_page_header_v2']>;

function partsOfSecond(
  page: Uint8Array,
  {
    definition_levels_byte_length: definitions,
    repetition_levels_byte_length: repetitions,
    is_compressed: isPacked = true,
  }: SecondHeader,
  size: number,
  column: ColumnMetaData,
  bounds: Bounds,
): Parts {
  const start = definitions + repetitions;
  if (!(definitions >= 0 && repetitions >= 0 && start <= page.length && start <= size))
    throw new RangeError('found levels beyond the end of their page');
  const values = page.subarray(start);
  return {
    levels: page.subarray(repetitions, start),
    values: isPacked ? unpack(values, size - start, column, bounds) : values,
  };
}

function unpack(
  packed: Uint8Array,
  size: number,
  { codec }: ColumnMetaData,
  { compressors, library }: Bounds,
): Uint8Array {
  if (codec === 'UNCOMPRESSED' || packed.length === 0) return packed;
  const own = compressors[codec];
  if (own) return own(packed, size);
  if (codec !== 'SNAPPY')
    throw new Error(`packed with Snappy, gzip, Brotli, Zstandard or not at all, found ${codec}; write it again so`);
  const plain = new Uint8Array(size);
  library.snappyUncompress(packed, plain);
  return plain;
}
