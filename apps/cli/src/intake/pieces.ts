import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import { FORMATS } from '@wirecopy/formats';
import { messageOf } from '../report/messages.ts';
import { type Found, findFiles } from './find-files.ts';
import { gather } from './gather.ts';
import { linesOf } from './lines.ts';
import { type Piece, tooLarge } from './piece.ts';
import { isPacked, type Packed, type Unpacked, unpack } from './unpack.ts';

/** Endings that are not looked into here: the thread that reads the copy opens them. */
const PLAIN = new Set(FORMATS.flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`)));
const LINES = new Set(['.ndjson', '.jsonl']);

/**
 * Everything that is to be read, piece by piece, in order. `-` is standard input.
 *
 * `from` is the name of the format that the input is written in; told by the bytes unless given.
 */
export async function* piecesOf(names: readonly string[], from?: string): AsyncGenerator<Piece> {
  let files = 0;
  for (const name of names) {
    if (name === '-') yield* streamPieces(standardInput(files++), from);
    else for await (const found of findFiles([name])) yield* filePieces(found, files++, from);
  }
}

/** A stream of bytes that may be packed, and how far into the input it has been read. */
interface Stream extends Packed {
  position(): number;
}

const standardInput = (files: number): Stream => ({
  place: 'standard input',
  bytes: process.stdin,
  position: () => files,
});

async function* filePieces(found: Found, files: number, from: string | undefined): AsyncGenerator<Piece> {
  const { path: place } = found;
  const position = files + 1;
  if (found.reason !== undefined) {
    yield { kind: 'lost', place, position, reason: found.reason };
    return;
  }
  try {
    if (await isStreamed(found, from)) yield* streamPieces(openFile(found, files), from);
    else yield { kind: 'file', place, position };
  } catch (cause) {
    yield { kind: 'lost', place, position, reason: messageOf(cause) };
  }
}

/** Whether a file holds more pieces than one, or has to be unpacked. */
async function isStreamed(
  { path, size }: Extract<Found, { size: number }>,
  from: string | undefined,
): Promise<boolean> {
  const extension = extname(path).toLowerCase();
  if (from === 'ndjson' || LINES.has(extension) || size === Number.POSITIVE_INFINITY) return true;
  return !PLAIN.has(extension) && isPacked(await headOf(path));
}

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(512), position: 0 });
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function openFile({ path, size }: Extract<Found, { size: number }>, files: number): Stream {
  let read = 0;
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for await (const chunk of createReadStream(path, { highWaterMark: 2 ** 18 }) as AsyncIterable<Buffer>) {
      read += chunk.length;
      yield chunk;
    }
  }
  return { place: path, bytes: bytes(), position: () => files + (size > 0 ? Math.min(read / size, 1) : 1) };
}

async function* streamPieces(stream: Stream, from: string | undefined): AsyncGenerator<Piece> {
  for await (const unpacked of unpack(stream)) {
    if (unpacked.reason === undefined) yield* unpackedPieces(unpacked, stream, from);
    else yield { kind: 'lost', place: unpacked.place, position: stream.position(), reason: unpacked.reason };
  }
}

async function* unpackedPieces(
  { place, head, all }: Extract<Unpacked, { head: Buffer }>,
  stream: Stream,
  from: string | undefined,
): AsyncGenerator<Piece> {
  if (from !== 'ndjson' && (from !== undefined || !isNdjson(place, head))) {
    const bytes = await gather(all);
    yield { kind: 'bytes', place, position: stream.position(), bytes };
    return;
  }
  for await (const { number, text } of linesOf(all)) {
    const at = { place: `${place}, line ${number}`, position: stream.position() };
    if (text === undefined) yield { ...at, kind: 'lost', reason: tooLarge() };
    else yield { ...at, kind: 'line', text };
  }
}

/** By the ending, or by a first line that is an object with copy in it. */
const isNdjson = (place: string, head: Buffer): boolean =>
  LINES.has(extname(place).toLowerCase()) || /^\s*\{[^\n]*"text"\s*:/.test(head.toString('latin1'));
