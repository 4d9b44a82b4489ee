import type { AsyncBuffer, ColumnMetaData, Compressors, FileMetaData } from 'hyparquet';
import type { ItemOrError } from '../../define-format.ts';
import { FormatError } from '../../errors.ts';
import { notHeld } from '../../issues.ts';
import { expectedCopy, hasTextColumn, isKnownColumn, type Row, readRow } from '../../rows.ts';
import { guardPages, type Library } from './pages.ts';

/** A group of rows is read at once. */
const MOST_ROWS = 5_000_000;
/**
 * Reads the rows of any table, by the columns whose names are known, a group at a time.
 *
 * Columns of lists and of records are left. Errors: `FormatError` for a table without a column of copy; a row without copy is
 * an item that is missing.
 */
export async function* readAnyTable(
  bytes: Uint8Array<ArrayBuffer>,
  metadata: FileMetaData,
  format: string,
): AsyncGenerator<ItemOrError> {
  const { parquetReadObjects } = await import('hyparquet');
  const compressors = await loadCompressors();
  const library = await loadLibrary();
  const file: AsyncBuffer = bytes.buffer;
  let rowStart = 0;
  for (const group of metadata.row_groups) {
    const all = group.columns.flatMap(({ meta_data }) => meta_data ?? []);
    const found = all.filter(({ path_in_schema: path }) => path.length === 1);
    const columns = found.filter(
      ({ path_in_schema: [name = ''] }) => isKnownColumn(name) && isOptional(metadata, name) !== undefined,
    );
    if (!hasTextColumn(columns.flatMap(({ path_in_schema: path }) => path)))
      throw new FormatError(format, expectedCopy(namesIn(all)));
    const rowEnd = rowStart + Number(group.num_rows);
    const rows = rowEnd - rowStart;
    if (!(rows >= 0 && rows <= MOST_ROWS)) throw new RangeError(`found a group of ${rows} rows`);
    for (const column of columns)
      guardPages(bytes, column, {
        rows,
        isOptional: isOptional(metadata, column.path_in_schema[0] ?? '') === true,
        compressors,
        library,
      });
    const names = columns.map(({ path_in_schema: [name = ''] }) => name);
    const read = await parquetReadObjects({ file, metadata, columns: names, rowStart, rowEnd, compressors });
    const others = all.flatMap(({ path_in_schema: [name = ''] }) => name);
    const left = notHeld(others.filter((name) => !names.includes(name)));
    for (const row of read) yield itemOf(row, format, left);
    rowStart = rowEnd;
  }
}

/** The names of columns; of those of lists and of records with what they are. */
const namesIn = (columns: readonly ColumnMetaData[]): string[] => [
  ...new Set(
    columns.map(({ path_in_schema: [name = '', ...parts] }) => (parts.length === 0 ? name : `${name} (nested)`)),
  ),
];

function itemOf(row: Row, format: string, left: ReturnType<typeof notHeld>): ItemOrError {
  try {
    const item = readRow(Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, plain(cell)])), format);
    return { ...item, issues: [...(item.issues ?? []), ...left] };
  } catch (error) {
    if (error instanceof FormatError) return error;
    throw error;
  }
}

/** A cell as CSV has it. */
function plain(cell: unknown): unknown {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? undefined : cell.toISOString();
  return typeof cell === 'bigint' ? String(cell) : cell;
}

/** Whether a cell of a column may be empty; undefined for a column of lists. */
function isOptional({ schema }: FileMetaData, name: string): boolean | undefined {
  const kind = schema.find((element) => element.name === name && element.num_children === undefined)?.repetition_type;
  return kind === 'REPEATED' ? undefined : kind === 'OPTIONAL';
}

async function loadLibrary(): Promise<Library> {
  // biome-ignore lint/style/noRestrictedImports: hyparquet offers its parts by their files
  const { parquetHeader } = await import('hyparquet/src/column.js');
  // biome-ignore lint/style/noRestrictedImports: hyparquet offers its parts by their files
  const { deltaBinaryUnpack } = await import('hyparquet/src/delta.js');
  // biome-ignore lint/style/noRestrictedImports: hyparquet offers its parts by their files
  const { readRleBitPackedHybrid } = await import('hyparquet/src/encoding.js');
  const { snappyUncompress } = await import('hyparquet');
  return { parquetHeader, snappyUncompress, deltaBinaryUnpack, readRleBitPackedHybrid };
}

/** Snappy is the library's own. */
async function loadCompressors(): Promise<Compressors> {
  const { brotliDecompressSync, gunzipSync, zstdDecompressSync } = await import('node:zlib');
  return {
    GZIP: (packed, maxOutputLength) => gunzipSync(packed, { maxOutputLength }),
    BROTLI: (packed, maxOutputLength) => brotliDecompressSync(packed, { maxOutputLength }),
    ...(zstdDecompressSync && {
      ZSTD: (packed: Uint8Array, maxOutputLength: number) => zstdDecompressSync(packed, { maxOutputLength }),
    }),
  };
}
