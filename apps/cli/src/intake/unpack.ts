import type { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import zlib from 'node:zlib';
import { createTarDecoder } from 'modern-tar';
import { messageOf } from '../report/messages.ts';
import { type Headed, readHead } from './stream-head.ts';

/** A stream that may be packed. */
export interface Packed {
  readonly place: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** A stream of copy, out of whatever it was packed in; or why it could not be had. */
export type Unpacked = { readonly place: string } & (
  | (Headed & { readonly reason?: undefined })
  | { readonly reason: string }
);

interface Wrapper {
  readonly name: string;
  readonly isIn: (head: Uint8Array) => boolean;
  readonly open: (stream: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;
}

const startsWith =
  (...magic: readonly number[]) =>
  (head: Uint8Array): boolean =>
    magic.every((byte, index) => head[index] === byte);

/** Told by their first bytes. Sources: RFC 1952, section 2.3.1; RFC 8878, section 3.1.1. */
const WRAPPERS: readonly Wrapper[] = [
  { name: 'gzip', isIn: startsWith(0x1f, 0x8b), open: (stream) => through(stream, zlib.createGunzip()) },
  { name: 'zstd', isIn: startsWith(0x28, 0xb5, 0x2f, 0xfd), open: openZstd },
];

function openZstd(stream: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  if (zlib.createZstdDecompress) return through(stream, zlib.createZstdDecompress());
  throw new Error(`zstd needs Node 22.15 or later, found ${process.versions.node}; unpack it with zstd -d before`);
}

/** What a stream becomes. Its errors come where the result is read. */
function through(stream: AsyncIterable<Uint8Array>, transform: Transform): AsyncIterable<Uint8Array> {
  pipeline(stream, transform).catch(() => {});
  return transform;
}

/** Source: POSIX.1-2017, pax, "ustar Interchange Format". */
const isTar = (head: Uint8Array): boolean => Buffer.from(head.subarray(257, 262)).toString('latin1') === 'ustar';

/** Packed so often, it is an attack. */
const DEEPEST = 4;

/** Whether there is something to take out of these bytes. */
export const isPacked = (head: Uint8Array): boolean => isTar(head) || WRAPPERS.some(({ isIn }) => isIn(head));

/** Takes streams out of gzip, zstd and tar, and out of one another. Nothing is kept but what is asked for. */
export async function* unpack({ place, bytes }: Packed, depth = 0): AsyncGenerator<Unpacked> {
  try {
    const headed = await readHead(bytes);
    const wrapper = WRAPPERS.find(({ isIn }) => isIn(headed.head));
    if (depth === DEEPEST && isPacked(headed.head)) throw new Error(`packed more than ${DEEPEST} times`);
    if (wrapper) yield* unpack({ place, bytes: named(wrapper.name, wrapper.open(headed.all)) }, depth + 1);
    else if (isTar(headed.head)) yield* unpackTar({ place, bytes: headed.all }, depth);
    else yield { place, ...headed };
  } catch (cause) {
    yield { place, reason: messageOf(cause) };
  }
}

async function* unpackTar({ place, bytes }: Packed, depth: number): AsyncGenerator<Unpacked> {
  const entries = ReadableStream.from(bytes).pipeThrough(createTarDecoder({ strict: true }));
  for await (const { header, body } of named('tar', entries)) {
    if (header.type !== 'file') await body.cancel();
    else yield* unpack({ place: `${place}, ${header.name}`, bytes: body }, depth + 1);
  }
}

/** The errors of a library, with what was expected. */
async function* named<Chunk>(name: string, stream: AsyncIterable<Chunk>): AsyncGenerator<Chunk> {
  try {
    yield* stream;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).syscall !== undefined) throw cause;
    throw new Error(`expected ${name}, found damaged data: ${messageOf(cause)}`, { cause });
  }
}
