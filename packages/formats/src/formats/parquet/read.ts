import type { ColumnMetaData, FileMetaData } from 'hyparquet';
import type { ItemOrError } from '../../define-format.ts';
import { FormatError } from '../../errors.ts';
import { Header, headerOf } from '../../header.ts';
import { checkJson, parseJson } from '../../json.ts';
import { readAnyTable } from './any-table.ts';
import { readPlainColumn } from './column.ts';
import { CREATOR, OWN_COLUMNS } from './write.ts';

/**
 * Reads the rows of a table, a group at a time: all that Wirecopy wrote, and of other tables the columns of known names.
 *
 * Errors: `FormatError` for a table that is damaged, or has no column with copy.
 */
export async function* readTable(bytes: Uint8Array, format: string): AsyncGenerator<ItemOrError> {
  const { parquetMetadata } = await import('hyparquet');
  const own = Uint8Array.from(bytes);
  const metadata = await orRefuse(format, () => parquetMetadata(own.buffer));
  if (isOwn(metadata)) yield* readOwn(own, metadata, format);
  else yield* orRefuseEach(format, readAnyTable(own, metadata, format));
}

const isOwn = ({ key_value_metadata: pairs = [] }: FileMetaData): boolean =>
  pairs.some(({ key, value }) => key === CREATOR.key && value === CREATOR.value);

async function* readOwn(bytes: Uint8Array, { row_groups: groups }: FileMetaData, format: string) {
  for (const group of groups) {
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
  throw new FormatError(format, `expected the column "${name}" that Wirecopy writes, found ${names}`);
}

async function readColumn(bytes: Uint8Array, column: ColumnMetaData, format: string): Promise<string[]> {
  // biome-ignore lint/style/noRestrictedImports: hyparquet offers its parts by their files
  const { parquetHeader } = await import('hyparquet/src/column.js');
  const library = { ...(await import('hyparquet')), parquetHeader };
  return orRefuse(format, () => readPlainColumn(bytes, column, library));
}

async function orRefuse<Result>(format: string, read: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (cause) {
    throw refusal(format, cause);
  }
}

async function* orRefuseEach<Each>(format: string, items: AsyncIterable<Each>): AsyncGenerator<Each> {
  try {
    yield* items;
  } catch (cause) {
    throw refusal(format, cause);
  }
}

const refusal = (format: string, cause: unknown): FormatError =>
  cause instanceof FormatError
    ? cause
    : new FormatError(format, `expected a sound table: ${cause instanceof Error ? cause.message : cause}`, { cause });
