import { type Article, parse } from '@wirecopy/core';
import {
  decode,
  type Format,
  type FormatError,
  type Reading as FormatReading,
  formatNamed,
  type Item,
  NotTextError,
  sniffFormat,
} from '@wirecopy/formats';
import type { Piece } from '../intake/piece.ts';
import { refuseBinary, refusePacked, refuseUnknown } from './no-copy.ts';
import { readBytes } from './read-bytes.ts';
import type { Notice, Reject, Task } from './task.ts';

const ndjson = formatNamed('ndjson') as Format;

/** How copy is to be read. */
export type Reading = Pick<Task, 'from' | 'reference' | 'maxLength'>;

/** What a piece holds, and the name of the format that it was read as. */
export interface ReadPiece {
  readonly format: string;
  readonly items: readonly Item[];
  /** What stood among the items and could not be read. */
  readonly rejects: readonly Reject[];
  /** What stood among them and is no copy: a picture. */
  readonly notices: readonly Notice[];
}

/** Reads a piece. Errors: one that says what was expected and found, where there is no item at all. */
export async function readPiece(
  piece: Exclude<Piece, { kind: 'lost' | 'other' }>,
  { from }: Reading,
): Promise<ReadPiece> {
  const { place } = piece;
  switch (piece.kind) {
    case 'item':
      return { format: piece.format, items: [piece.item], rejects: [], notices: [] };
    case 'line': {
      const bytes = Buffer.from(piece.text);
      return readEach(lineFormat(bytes), bytes, place);
    }
    case 'bytes':
      return readWhole(piece.bytes, place, from);
    case 'file':
      return readWhole(readBytes(place), place, from);
  }
}

async function readWhole(bytes: Uint8Array, place: string, from: string | undefined): Promise<ReadPiece> {
  const format = (from === undefined ? undefined : formatNamed(from)) ?? sniffFormat(bytes);
  refusePacked(bytes);
  if (format.name === 'text') refuseBinary(bytes);
  if (format.name === 'text' && from === undefined) refuseUnknown(bytes);
  return readEach(format, bytes, place);
}

/** A line is of JSON Lines, or an item of another format that is written in JSON on a line of its own. */
function lineFormat(line: Uint8Array): Format {
  const told = sniffFormat(line);
  return told.name === 'text' ? ndjson : told;
}

/** Reads the items one by one, so that one that is damaged loses no other. */
async function readEach(format: Format, bytes: Uint8Array, place: string): Promise<ReadPiece> {
  const items: Item[] = [];
  const failed: Failure[] = [];
  for await (const reading of format.readEach(bytes)) {
    if ('item' in reading) items.push(reading.item);
    else failed.push(reading);
  }
  if (items.length === 0) throw failed[0]?.error ?? new Error(`${format.name}: expected an item, found none`);
  const isNoCopy = ({ error }: Failure): boolean => error instanceof NotTextError;
  const at = ({ number }: Failure): string => `${place}, item ${number}`;
  return {
    format: format.name,
    items,
    rejects: failed
      .filter((each) => !isNoCopy(each))
      .map((each) => ({
        place: at(each),
        reason: each.error.message,
        ...(format.isSequence && { input: decode(each.original.bytes) }),
      })),
    notices: failed.filter(isNoCopy).map((each) => ({ place: at(each), message: each.error.message })),
  };
}

type Failure = Extract<FormatReading, { readonly error: FormatError }>;

/** Parses an item with all that its format says of it. */
export function parseItem(
  { source, id, envelope, language, reference: day }: Item,
  { reference, maxLength }: Reading,
): Article {
  const from = reference ?? day;
  const options = {
    ...(id !== undefined && { id }),
    ...(envelope && { envelope }),
    ...(language !== undefined && { language }),
    ...(from !== undefined && { reference: from }),
    ...(maxLength !== undefined && { maxLength }),
  };
  try {
    return parse(source, options);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new Error(cause.message.replace('pass { maxLength } to raise it', '--max-length raises it'), { cause });
  }
}
