import type { Bytes } from './format.ts';

/**
 * Turns bytes into text: by byte order mark, else as UTF-16 where every other byte is empty, else as UTF-8 where it is valid,
 * else as Windows-1252, which reads any byte.
 *
 * The mark is kept as U+FEFF, so that the text holds all that the bytes did.
 * Source: WHATWG Encoding Standard.
 */
export function decode(bytes: Uint8Array): string {
  const wide = decodeUtf16(bytes);
  if (wide !== undefined) return wide;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The text of bytes that are UTF-16, by their mark or by their looks. */
export function decodeUtf16(bytes: Uint8Array): string | undefined {
  const encoding = utf16Of(bytes);
  return encoding && new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

/** Bytes as UTF-8 where they are UTF-16; all others as they are. */
export function asUtf8(input: Bytes): Bytes {
  if (!(input instanceof Uint8Array)) return streamAsUtf8(input);
  const encoding = utf16Of(input);
  return encoding === undefined ? input : new TextEncoder().encode(new TextDecoder(encoding).decode(input));
}

/** The same for bytes that come. */
export async function* streamAsUtf8(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let begun = new Uint8Array();
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let isKnown = false;
  for await (const chunk of stream) {
    if (!isKnown && begun.length + chunk.length < 2) {
      begun = Uint8Array.from(chunk);
      continue;
    }
    const bytes = begun.length === 0 ? chunk : Buffer.concat([begun, chunk]);
    begun = new Uint8Array();
    const encoding = isKnown ? undefined : utf16Of(bytes);
    if (encoding !== undefined) decoder = new TextDecoder(encoding);
    isKnown = true;
    yield decoder ? encoder.encode(decoder.decode(bytes, { stream: true })) : bytes;
  }
  if (begun.length > 0) yield begun;
  if (decoder) yield encoder.encode(decoder.decode());
}

/** The kind of UTF-16 that bytes are marked as. */
function encodingMarked([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** So many bytes at the most tell how text is written; so few do not. */
const [MOST_LOOKED_AT, FEWEST_LOOKED_AT] = [512, 8];

/** The kind of UTF-16 that bytes are: by their mark, or since most characters of the Latin script leave one byte of two empty. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const marked = encodingMarked(bytes);
  if (marked || (bytes[0] !== 0 && bytes[1] !== 0)) return marked;
  const units = Math.min(bytes.length, MOST_LOOKED_AT) >> 1;
  if (2 * units < FEWEST_LOOKED_AT) return undefined;
  let [first, second] = [0, 0];
  for (let unit = 0; unit < units; unit++) {
    if (bytes[2 * unit] === 0) first++;
    if (bytes[2 * unit + 1] === 0) second++;
  }
  // Text has no character 0, and of what is written from left to right nearly all have the same byte empty.
  if (Math.min(first, second) > 0 || 2 * Math.max(first, second) < units) return undefined;
  return first > second ? 'utf-16be' : 'utf-16le';
}

/** A decoder by an encoding's name, which refuses what the encoding has not if strict; undefined for a name that no standard has. */
export function decoderNamed(name: string, { strict = false } = {}): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(name.trim(), { fatal: strict });
  } catch {
    return undefined;
  }
}
