import { MOST_BYTES } from './piece.ts';

const LINE_FEED = 0x0a;

/** A line without its end; undefined for one that is longer than anything that is read. */
export interface Line {
  readonly number: number;
  readonly text: string | undefined;
}

/** The lines of a stream, each as soon as it is whole. Takes no more memory than the longest line, or the largest that is read. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, most: number = MOST_BYTES): AsyncGenerator<Line> {
  let number = 0;
  let rest: Uint8Array[] = [];
  let size = 0;
  const take = (): Line => {
    const text = size > most ? undefined : lineText(Buffer.concat(rest));
    rest = [];
    size = 0;
    return { number: ++number, text };
  };
  const keep = (bytes: Uint8Array): void => {
    size += bytes.length;
    if (size > most) rest = [];
    else if (bytes.length > 0) rest.push(bytes);
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      keep(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    keep(chunk.subarray(start));
  }
  if (size > 0) yield take();
}

const lineText = (bytes: Buffer): string =>
  bytes
    .toString('utf8')
    .replace(/\r$/, '')
    .replace(/^\uFEFF/, '');
