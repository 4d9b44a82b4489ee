import { FormatError } from '../../errors.ts';
import { decodeXml } from '../../xml/decode.ts';
import { guardXml, placeOf } from '../../xml/guard.ts';
import { rootName } from '../../xml/root.ts';

/**
 * The text of a feed in XML that is safe to read and whole.
 *
 * Feeds of the web are seldom sound XML, so no more is asked of them. Errors: `FormatError` with the place.
 */
export function feedText(bytes: Uint8Array, root: string, format: string): string {
  const text = decodeXml(bytes, format);
  const found = rootName(text.slice(0, 4096));
  if (found !== root)
    throw new FormatError(format, `expected <${root}>, found ${found === undefined ? 'no XML' : `<${found}>`}`);
  guardXml(text, format);
  if (!new RegExp(`</(?:[\\w.-]+:)?${root}\\s*>`).test(text.slice(-4096))) {
    throw new FormatError(format, `expected </${root}>, found the end of the file, ${placeOf(text, text.length)}`);
  }
  return text;
}

/** Reads with a library that throws its own errors. */
export function readOrRefuse<Result>(format: string, read: () => Result): Result {
  try {
    return read();
  } catch (cause) {
    throw new FormatError(format, `expected a feed: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}
