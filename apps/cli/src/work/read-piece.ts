import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { type Article, parse } from '@wirecopy/core';
import { type Format, formatNamed, type Item, sniffFormat } from '@wirecopy/formats';
import { z } from 'zod';
import { MOST_BYTES, type Piece, tooLarge } from '../intake/piece.ts';
import type { Task } from './task.ts';

/** How copy is to be read. */
export type Reading = Pick<Task, 'from' | 'reference' | 'maxLength'>;

/** The items of a piece. Errors: one that says what was expected and found. */
export async function readItems(piece: Exclude<Piece, { kind: 'lost' }>, { from }: Reading): Promise<readonly Item[]> {
  if (piece.kind === 'line') return readLine(piece.text);
  const bytes = piece.kind === 'bytes' ? piece.bytes : readBytes(piece.place);
  const format = formatOf(from, bytes);
  if (format.name === 'text' && isBinary(bytes)) throw new Error('expected copy, found binary data');
  return format.read(bytes);
}

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

const formatOf = (from: string | undefined, bytes: Uint8Array): Format =>
  (from === undefined ? undefined : formatNamed(from)) ?? sniffFormat(bytes);

/** No copy has NUL in it, unless it is UTF-16, which says so with its first two bytes. */
function isBinary(bytes: Uint8Array): boolean {
  const [first = 0, second = 0] = bytes;
  return first + second !== 0x1fd && bytes.subarray(0, 8192).includes(0);
}

const Line = z.object({
  id: z.union([z.string().min(1), z.number()]),
  text: z.string(),
  reference: z.string().nullish(),
});

/** `{"id", "text", "reference"?}`, or an item of a format that is written in JSON. */
async function readLine(text: string): Promise<readonly Item[]> {
  const value = parseLine(text);
  const bytes = Buffer.from(text);
  const format = sniffFormat(bytes);
  const isItem = format.name !== 'text' && typeof value === 'object' && value !== null && !('text' in value);
  if (isItem) return format.read(bytes);
  const read = Line.safeParse(value);
  if (!read.success)
    throw new Error(`expected {"id", "text", "reference"?}: ${z.prettifyError(read.error).replace(/\s*\n\s*/g, ' ')}`);
  const { id, text: copy, reference } = read.data;
  return [{ id: String(id), source: { text: copy, mediaType: 'text/plain' }, reference: reference ?? undefined }];
}

function parseLine(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`expected a line of JSON: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}
