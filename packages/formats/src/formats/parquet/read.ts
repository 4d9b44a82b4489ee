import type { ColumnMetaData, FileMetaData } from 'hyparquet';
import type { ItemOrError } from '../../define-format.ts';
import { FormatError } from '../../errors.ts';
import { Header, headerOf } from '../../header.ts';
import { checkJson, parseJson } from '../../json.ts';
import { readPlainColumn } from './column.ts';
import { OWN_COLUMNS } from './write.ts';

/** Reads the rows of a table that Wirecopy wrote, a group at a time. Errors: `FormatError` for every other table. */
export async function* readTable(bytes: Uint8Array, format: string): AsyncGenerator<ItemOrError> {
  const { parquetMetadata } = await import('hyparquet');
  const metadata = orRefuse(format, () => parquetMetadata(Uint8Array.from(bytes).buffer));
  for (const group of metadata.row_groups) {
    const columns = await Promise.all(
      OWN_COLUMNS.map((name) => readColumn(bytes, columnNamed(group, name, format), format)),
    );
    const [ids = [], texts = [], languages = [], envelopes = []] = columns;
    for (const [row, id] of ids.entries()) {
      const header = checkJson(parseJson(envelopes[row] ?? '', format), Header, format);
      const source = { text: texts[row] ?? '', mediaType: 'text/plain' };
      yield { id, source, envelope: headerOf(header), language: languages[row] };
    }
  }
}

function columnNamed({ columns }: FileMetaData['row_groups'][number], name: string, format: string): ColumnMetaData {
  const found = columns.flatMap(({ meta_data }) => (meta_data ? [meta_data] : []));
  const column = found.find(({ path_in_schema: path }) => path.join('.') === name);
  if (column) return column;
  const names = found.map(({ path_in_schema: path }) => path.join('.')).join(', ');
  throw new FormatError(
    format,
    `expected the column "${name}" that Wirecopy writes, found ${names}; export the table as CSV or NDJSON`,
  );
}

async function readColumn(bytes: Uint8Array, column: ColumnMetaData, format: string): Promise<string[]> {
  // biome-ignore lint/style/noRestrictedImports: hyparquet offers its parts by their files
  const { parquetHeader } = await import('hyparquet/src/column.js');
  const library = { ...(await import('hyparquet')), parquetHeader };
  return orRefuse(format, () => readPlainColumn(bytes, column, library));
}

function orRefuse<Result>(format: string, read: () => Result): Result {
  try {
    return read();
  } catch (cause) {
    throw new FormatError(format, `expected a sound table: ${cause instanceof Error ? cause.message : cause}`, {
      cause,
    });
  }
}
