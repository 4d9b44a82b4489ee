import { parse } from 'csv-parse/sync';
import { type Cut, cutBy } from '../cut.ts';
import { decode } from '../decode.ts';
import { defineFormat } from '../define-format.ts';
import { FormatError } from '../errors.ts';
import type { Item } from '../format.ts';
import { hasTextColumn, readRow } from '../rows.ts';

const MEDIA_TYPE = 'text/csv';
const DELIMITERS = [',', ';', '\t', '|'];
const [QUOTE, LINE_FEED] = [0x22, 0x0a];
const FIELD_BEGINS_AFTER = new Set([LINE_FEED, ...DELIMITERS.map((delimiter) => delimiter.charCodeAt(0))]);

/**
 * CSV with its columns named in the first line, one of them with the copy: "text", "body", "content" …
 *
 * The delimiter is told by the first line. Errors: a row that cannot be read is one item that is missing. Source: RFC 4180.
 */
export const csv = defineFormat({
  name: 'csv',
  title: 'CSV with a text column',
  mediaTypes: [MEDIA_TYPE, 'text/tab-separated-values'],
  extensions: ['csv', 'tsv'],
  sniff: (head) => {
    const [line = ''] = head.replace(/^\uFEFF/, '').split(/\r?\n/, 1);
    if (!DELIMITERS.some((delimiter) => line.includes(delimiter)) || line.length > 2000) return false;
    const names = line.split(delimiterOf(line)).map((name) => name.trim().replace(/^"(.*)"$/, '$1'));
    return names.every((name) => /^[\p{L}\p{N}_. -]{0,40}$/u.test(name)) && hasTextColumn(names);
  },
  cut: withFirstLine(cutBy(findLineEnd)),
  read: (bytes) => {
    const [columns = [], ...rows] = parseTable(decode(bytes));
    const record = bytes.subarray(endOfFirstLine(bytes));
    // Files that were joined have their first line again.
    return rows
      .filter((row) => String(row).replace(/^\uFEFF/, '') !== String(columns))
      .map((row) => readRecord(columns, row, record));
  },
});

function readRecord(columns: readonly string[], cells: readonly string[], record: Uint8Array): Item {
  const row = Object.fromEntries(columns.map((column, at) => [column, cells[at]]));
  return { ...readRow(row, 'csv'), original: { bytes: record, mediaType: MEDIA_TYPE } };
}

function parseTable(text: string): string[][] {
  const [line = ''] = text.split('\n', 1);
  try {
    return parse(text, {
      bom: true,
      delimiter: delimiterOf(line),
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
    });
  } catch (cause) {
    throw new FormatError('csv', `expected a row: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

const delimiterOf = (line: string): string =>
  DELIMITERS.map((delimiter) => ({ delimiter, count: line.split(delimiter).length })).toSorted(
    (one, other) => other.count - one.count,
  )[0]?.delimiter ?? ',';

/** Finds the line feed that ends a row: one within quotes is part of a cell. A quote within a bare cell is no more than itself. */
function findLineEnd() {
  let isQuoted = false;
  return (bytes: Buffer, from: number): number => {
    for (let at = from; at < bytes.length; at++) {
      const byte = bytes[at];
      if (byte === QUOTE) isQuoted = isQuoted ? false : beginsField(bytes, at);
      else if (byte === LINE_FEED && !isQuoted) return at + 1;
    }
    return -1;
  };
}

/** A doubled quote ends and begins the quoted cell again. */
const beginsField = (bytes: Buffer, at: number): boolean =>
  at === 0 || bytes[at - 1] === QUOTE || FIELD_BEGINS_AFTER.has(bytes[at - 1] ?? LINE_FEED);

const endOfFirstLine = (bytes: Uint8Array): number => {
  const end = findLineEnd()(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), 0);
  return end === -1 ? bytes.length : end;
};

/** Puts the line that names the columns before each row, so that every piece can be read by itself. */
function withFirstLine(cut: Cut): Cut {
  return (maxBytes) => {
    const { push, end } = cut(maxBytes);
    let first: Uint8Array | undefined;
    const complete = (piece: { readonly bytes: Uint8Array; readonly length: number }) => {
      if (first !== undefined) return { ...piece, bytes: Buffer.concat([first, piece.bytes]) };
      first = Buffer.from(piece.bytes);
      return piece;
    };
    return {
      *push(bytes) {
        for (const piece of push(bytes)) yield complete(piece);
      },
      end: () => complete(end()),
    };
  };
}
