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
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be', { ignoreBOM: true }).decode(bytes);
  return undefined;
}

/** A decoder by an encoding's name, which refuses what the encoding has not if strict; undefined for a name that no standard has. */
export function decoderNamed(name: string, { strict = false } = {}): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(name.trim(), { fatal: strict });
  } catch {
    return undefined;
  }
}
