/**
 * Turns bytes into text: by byte order mark, else as UTF-8 where it is valid, else as Windows-1252, which reads any byte.
 *
 * The mark is kept as U+FEFF, so that the text holds all that the bytes did.
 * Source: WHATWG Encoding Standard.
 */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be', { ignoreBOM: true }).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
