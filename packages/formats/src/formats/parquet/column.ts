import type { ColumnMetaData } from 'hyparquet';
import type { Library } from './pages.ts';

type Reading = Pick<Library, 'parquetHeader' | 'snappyUncompress'>;

/** A page of text is never more than this times its compressed size: Snappy gains less. */
const MOST_GAINED = 100;

/**
 * The cells of a column of text that is in every row and written plainly.
 *
 * hyparquet's own reader takes the counts of a damaged page at their word and fills the memory; what is read here is held
 * against the bytes that there are. Errors: `RangeError` or `Error` for anything else than such a column.
 */
export function readPlainColumn(bytes: Uint8Array, column: ColumnMetaData, library: Reading): string[] {
  const { codec, num_values: count, data_page_offset: start, total_compressed_size: size } = column;
  const end = Number(start) + Number(size);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const cells: string[] = [];
  const reader = { view, offset: Number(start) };
  while (cells.length < Number(count) && reader.offset < end) {
    const header = library.parquetHeader(reader);
    const page = header.data_page_header_v2;
    if (page?.encoding !== 'PLAIN' || page.num_nulls !== 0)
      throw new Error(`found a page of type ${header.type}, not a plain one`);
    const packed = bytes.subarray(reader.offset, reader.offset + header.compressed_page_size);
    reader.offset += header.compressed_page_size;
    const isPacked = page.is_compressed && codec === 'SNAPPY';
    const plain = isPacked ? unpack(packed, header.uncompressed_page_size, library) : packed;
    cells.push(...readCells(plain, page.num_values));
  }
  if (cells.length !== Number(count)) throw new Error(`found ${cells.length} cells of ${count}`);
  return cells;
}

function unpack(packed: Uint8Array, size: number, { snappyUncompress: uncompress }: Reading): Uint8Array {
  if (size < 0 || size > MOST_GAINED * packed.length)
    throw new RangeError(`found a page of ${size} bytes in ${packed.length}`);
  const plain = new Uint8Array(size);
  uncompress(packed, plain);
  return plain;
}

/** Each cell is its length in four bytes and its text. */
function readCells(page: Uint8Array, count: number): string[] {
  const view = new DataView(page.buffer, page.byteOffset, page.length);
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const cells: string[] = [];
  for (let at = 0; cells.length < count; ) {
    const length = view.getUint32(at, true);
    if (at + 4 + length > page.length)
      throw new RangeError(`found a cell of ${length} bytes beyond the end of its page`);
    cells.push(decoder.decode(page.subarray(at + 4, at + 4 + length)));
    at += 4 + length;
  }
  return cells;
}
