import { decoderNamed, decodeUtf16 } from '../decode.ts';
import { FormatError } from '../errors.ts';
import { placeOf } from './guard.ts';

/**
 * The text of XML bytes, as UTF-16 where they are, else by the declaration, else as UTF-8.
 *
 * Errors: `FormatError` for an encoding that nobody knows, and for bytes that the encoding does not have, with their place.
 * Source: XML 1.0, appendix F.
 */
export function decodeXml(bytes: Uint8Array, format: string): string {
  const wide = decodeUtf16(bytes);
  if (wide !== undefined) return wide.replace(/^\uFEFF/, '');
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = /^(?:ï»¿)?\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ?? 'utf-8';
  // What is readable as single bytes cannot be UTF-16, whatever it says; such files are UTF-8.
  const name = /^utf-?16/i.test(declared) ? 'utf-8' : declared;
  const strict = decoderNamed(name, { strict: true });
  if (!strict) throw new FormatError(format, `expected a known encoding, found ${JSON.stringify(declared)}, line 1`);
  try {
    return strict.decode(bytes);
  } catch (cause) {
    const loose = new TextDecoder(name).decode(bytes);
    const place = placeOf(loose, loose.indexOf('\uFFFD'));
    throw new FormatError(format, `expected bytes of ${name}, found others, ${place}`, { cause });
  }
}
