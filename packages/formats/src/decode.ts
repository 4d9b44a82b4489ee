import type { Bytes } from './format.ts';

/**
 * Turns bytes into text: by byte order mark, else as UTF-8 where it is valid, else as Windows-1252, which reads any byte.
 *
 * The mark is kept as U+FEFF, so that the text holds all that the bytes did.
 * Source: WHATWG Encoding Standard.
 */
export function decode(bytes: Uint8Array): string {
  const marked = decodeMarked(bytes);
  if (marked !== undefined) return marked;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The text of bytes that begin with the mark of UTF-16. */
export function decodeMarked(bytes: Uint8Array): string | undefined {
  const encoding = encodingMarked(bytes);
  return encoding && new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

/** Bytes as UTF-8 where their mark says that they are UTF-16; all others as they are. */
export function asUtf8(input: Bytes): Bytes {
  if (!(input instanceof Uint8Array)) return streamAsUtf8(input);
  const encoding = encodingMarked(input);
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
    const encoding = isKnown ? undefined : encodingMarked(bytes);
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

/** A decoder by an encoding's name, which refuses what the encoding has not if strict; undefined for a name that no standard has. */
export function decoderNamed(name: string, { strict = false } = {}): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(name.trim(), { fatal: strict });
  } catch {
    return undefined;
  }
}
