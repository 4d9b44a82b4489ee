import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { extname } from 'node:path';
import { decode, FORMATS, type Format, formatNamed, NotTextError, sniffFormat, streamAsUtf8 } from '@wirecopy/formats';
import { messageOf } from '../report/messages.ts';
import { Feeds, isUrl } from './feeds.ts';
import { type Found, findFiles } from './find-files.ts';
import { gather } from './gather.ts';
import { linesOf } from './lines.ts';
import { type Piece, tooLarge } from './piece.ts';
import { isPacked, type Packed, type Unpacked, unpack } from './unpack.ts';

/** Endings that are not looked into here: the thread that reads the copy opens them. */
const WHOLE = endingsOf(FORMATS.filter(({ isSequence }) => !isSequence));
const SEQUENCES = endingsOf(FORMATS.filter(({ isSequence }) => isSequence));
/** In bytes. What is larger is read as it comes, in case it is a sequence. */
const LARGE = 2 ** 23;

/**
 * Everything that is to be read, piece by piece, in order: files, folders, patterns, URLs; `-` is standard input.
 *
 * `from` is the name of the format that the input is written in; told by the bytes unless given.
 */
export async function* piecesOf(
  names: readonly string[],
  from?: string,
  feeds: Feeds = new Feeds(),
): AsyncGenerator<Piece> {
  let files = 0;
  for (const name of names) {
    if (name === '-') yield* streamPieces(standardInput(files++), from);
    else if (isUrl(name)) yield* feeds.read(name, ++files);
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
    if (isStreamed(found, from)) yield* streamPieces(openFile(found, files), from);
    else yield { kind: 'file', place, position };
  } catch (cause) {
    yield { kind: 'lost', place, position, reason: messageOf(cause) };
  }
}

/** Whether a file may hold more pieces than one, or has to be unpacked. */
function isStreamed({ path, size }: Extract<Found, { size: number }>, from: string | undefined): boolean {
  const ending = endingOf(path);
  if (size > LARGE || SEQUENCES.has(ending) || (from !== undefined && formatNamed(from)?.isSequence)) return true;
  return !WHOLE.has(ending) && isPacked(headOf(path));
}

/** Waiting for the disk in this thread costs less than asking another to. */
function headOf(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(512);
    return head.subarray(0, readSync(file, head));
  } finally {
    closeSync(file);
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
  const sequence = sequenceOf(place, head, from);
  if (sequence === undefined) {
    const bytes = await gather(all);
    yield { kind: 'bytes', place, position: stream.position(), bytes };
  } else if (sequence.name === 'ndjson') yield* linePieces(place, all, stream);
  else yield* itemPieces(place, sequence, all, stream);
}

/** Lines are parsed where they are read; here they are parted alone, so that each has its number and its answer. */
async function* linePieces(place: string, bytes: AsyncIterable<Uint8Array>, stream: Stream): AsyncGenerator<Piece> {
  for await (const { number, text } of linesOf(streamAsUtf8(bytes))) {
    const at = { place: `${place}, line ${number}`, position: stream.position() };
    yield text === undefined ? { ...at, kind: 'lost', reason: tooLarge() } : { ...at, kind: 'line', text };
  }
}

async function* itemPieces(
  place: string,
  format: Format,
  bytes: AsyncIterable<Uint8Array>,
  stream: Stream,
): AsyncGenerator<Piece> {
  for await (const reading of format.readEach(bytes)) {
    const at = { place: `${place}, item ${reading.number}`, position: stream.position() };
    if ('item' in reading) {
      const { original: _, ...item } = reading.item;
      yield { ...at, kind: 'item', format: format.name, item };
    } else if (reading.error instanceof NotTextError) yield { ...at, kind: 'other', reason: reading.error.message };
    else yield { ...at, kind: 'lost', reason: reading.error.message, input: decode(reading.original.bytes) };
  }
}

/** The format of a stream in which items follow one another; a first item that is damaged leaves the ending to tell. */
function sequenceOf(place: string, head: Buffer, from: string | undefined): Format | undefined {
  if (from !== undefined) return onlySequence(formatNamed(from));
  const told = sniffFormat(head);
  if (told.isSequence || told.name !== 'text') return onlySequence(told);
  return FORMATS.find(({ isSequence, extensions }) => isSequence && extensions.includes(endingOf(place)));
}

const onlySequence = (format: Format | undefined): Format | undefined => (format?.isSequence ? format : undefined);

function endingsOf(formats: readonly Format[]): ReadonlySet<string> {
  return new Set(formats.flatMap(({ extensions }) => extensions));
}

const endingOf = (path: string): string => extname(path).slice(1).toLowerCase();
