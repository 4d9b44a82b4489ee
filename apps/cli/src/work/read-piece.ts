import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { type Article, parse } from '@wirecopy/core';
import { type Format, formatNamed, type Item, sniffFormat } from '@wirecopy/formats';
import { MOST_BYTES, type Piece, tooLarge } from '../intake/piece.ts';
import { isPacked } from '../intake/unpack.ts';
import type { Task } from './task.ts';

const ndjson = formatNamed('ndjson') as Format;

/** How copy is to be read. */
export type Reading = Pick<Task, 'from' | 'reference' | 'maxLength'>;

/** What a piece holds, and the name of the format that it was read as. */
export interface ReadPiece {
  readonly format: string;
  readonly items: readonly Item[];
}

/** Reads a piece. Errors: one that says what was expected and found. */
export async function readItems(piece: Exclude<Piece, { kind: 'lost' }>, { from }: Reading): Promise<ReadPiece> {
  switch (piece.kind) {
    case 'item':
      return { format: piece.format, items: [piece.item] };
    case 'line':
      return readLine(Buffer.from(piece.text));
    case 'bytes':
      return readWhole(piece.bytes, from);
    case 'file':
      return readWhole(readBytes(piece.place), from);
  }
}

async function readWhole(bytes: Uint8Array, from: string | undefined): Promise<ReadPiece> {
  const format = (from === undefined ? undefined : formatNamed(from)) ?? sniffFormat(bytes);
  if (isPacked(bytes)) throw new Error('expected copy, found packed data under a name that says otherwise; rename it');
  if (format.name === 'text' && isBinary(bytes)) throw new Error('expected copy, found binary data');
  return { format: format.name, items: await format.read(bytes) };
}

/** A line of JSON Lines, or an item of a format that is written in JSON on a line of its own. */
async function readLine(line: Uint8Array): Promise<ReadPiece> {
  const told = sniffFormat(line);
  const format = told.name === 'text' ? ndjson : told;
  return { format: format.name, items: await format.read(line) };
}

/** Parses an item with all that its format says of it. */
export function parseItem(
  { source, id, envelope, language, reference: day }: Item,
  { reference, maxLength }: Reading,
): Article {
  const from = reference ?? day;
  return parse(source, {
    ...(id !== undefined && { id }),
    ...(envelope && { envelope }),
    ...(language !== undefined && { language }),
    ...(from !== undefined && { reference: from }),
    ...(maxLength !== undefined && { maxLength }),
  });
}

/** Waiting for the disk in this thread costs less than asking another to. */
function readBytes(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    if (fstatSync(file).size > MOST_BYTES) throw new Error(tooLarge());
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/** No copy has NUL in it, unless it is UTF-16, which says so with its first two bytes. */
function isBinary(bytes: Uint8Array): boolean {
  const [first = 0, second = 0] = bytes;
  return first + second !== 0x1fd && bytes.subarray(0, 8192).includes(0);
}
