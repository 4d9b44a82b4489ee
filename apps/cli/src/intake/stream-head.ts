/** A stream, and its beginning for a look. */
export interface Headed {
  readonly head: Buffer;
  /** The whole stream, the beginning included. */
  readonly all: AsyncIterable<Uint8Array>;
}

/** A header of tar. Whoever sends one line and waits for its answer is not asked for more than that line. */
const ENOUGH = 512;
const LINE_FEED = 0x0a;

/** Reads as much of a stream as tells what it is. */
export async function readHead(stream: AsyncIterable<Uint8Array>): Promise<Headed> {
  const chunks = stream[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  while (head.length < ENOUGH && !head.includes(LINE_FEED)) {
    const { done, value } = await chunks.next();
    if (done) break;
    head = head.length === 0 ? Buffer.from(value) : Buffer.concat([head, value]);
  }
  return { head, all: resume(head, chunks) };
}

async function* resume(head: Buffer, chunks: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
  } finally {
    await chunks.return?.();
  }
}
