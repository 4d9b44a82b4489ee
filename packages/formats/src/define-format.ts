import { type Cut, cutUp, gather, type Piece } from './cut.ts';
import { asUtf8 } from './decode.ts';
import { FormatError, NotTextError } from './errors.ts';
import type { Bytes, Format, Item, Original, Reading, Written } from './format.ts';
import type { FormatIssue } from './issues.ts';

/** 64 MiB: more than a day of any wire. */
const DEFAULT_MAX_BYTES = 2 ** 26;

/** An item, or why there is none in its place. */
export type ItemOrError = Item | FormatError;

/** What a format's own file says. */
export interface FormatParts
  extends Pick<Format, 'name' | 'title' | 'mediaTypes' | 'extensions' | 'sniff' | 'write' | 'writeAll'> {
  readonly maxBytes?: number;
  /** How a sequence of items is cut into pieces, UTF-16 once it is UTF-8; a format without it is read whole. */
  readonly cut?: Cut;
  /**
   * The items of a file, or of one piece of it; none for a piece that is empty.
   *
   * Errors: `FormatError` for bytes that are not in this format at all.
   */
  readonly read: (bytes: Uint8Array) => Iterable<ItemOrError> | AsyncIterable<ItemOrError>;
  /** What is to be made of the items that were read, such as one story of its takes. */
  readonly arrange?: (readings: AsyncIterable<Reading>) => AsyncGenerator<Reading, void, undefined>;
}

/** Makes a format of its parts: input over the limit is refused before it is looked at, and every item keeps its bytes. */
export function defineFormat({ cut, read, arrange, maxBytes = DEFAULT_MAX_BYTES, ...parts }: FormatParts): Format {
  const { name, mediaTypes, write } = parts;
  async function* readPieces(input: Bytes): AsyncGenerator<Reading, void, undefined> {
    let number = 0;
    let offset = 0;
    for await (const piece of cut ? cutUp(asUtf8(input), cut(maxBytes)) : [await gather(input, maxBytes)]) {
      const original: Original = { bytes: piece.bytes, mediaType: mediaTypes[0] ?? 'application/octet-stream' };
      for await (const result of readPiece(piece, { name, maxBytes, read })) {
        number++;
        yield result instanceof FormatError
          ? { number, offset, error: result, original }
          : { number, offset, item: { original, ...result } };
      }
      offset += piece.length;
    }
  }
  const readEach: Format['readEach'] = (input) => (arrange ? arrange(readPieces(input)) : readPieces(input));
  return {
    ...(cut && write && { writeAll: (articles) => joinWritten(articles.map(write)) }),
    ...parts,
    maxBytes,
    isSequence: cut !== undefined,
    read: (bytes) => readAll(name, readEach(bytes)),
    readEach,
  };
}

async function* readPiece(
  { bytes, length }: Piece,
  { name, maxBytes, read }: Pick<FormatParts, 'name' | 'read'> & { readonly maxBytes: number },
): AsyncGenerator<ItemOrError> {
  if (length > maxBytes) {
    yield new FormatError(name, `expected at most ${maxBytes} bytes, found ${length} or more; split the file`);
    return;
  }
  try {
    yield* read(bytes);
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    yield error;
  }
}

/** Every item; why others are none stands among the issues of the first. Errors: the first one, where there is no item. */
async function readAll(name: string, readings: AsyncIterable<Reading>): Promise<Item[]> {
  const items: Item[] = [];
  const refused: FormatIssue[] = [];
  let firstError: FormatError | undefined;
  for await (const reading of readings) {
    if ('item' in reading) items.push(reading.item);
    else {
      firstError ??= reading.error;
      refused.push(issueOf(reading));
    }
  }
  const [first, ...others] = items;
  if (!first) throw firstError ?? new FormatError(name, 'expected an item, found none');
  return refused.length === 0 ? items : [{ ...first, issues: [...(first.issues ?? []), ...refused] }, ...others];
}

const issueOf = ({ number, error }: Extract<Reading, { readonly error: FormatError }>): FormatIssue => ({
  code: error instanceof NotTextError ? 'not-text' : 'unreadable',
  message: error.reason,
  place: error.place ?? `item ${number}`,
});

/** One file of several. */
function joinWritten(files: readonly Written[]): Written {
  const texts = files.filter((file) => typeof file === 'string');
  return texts.length === files.length ? texts.join('') : Buffer.concat(files.map((file) => Buffer.from(file)));
}
