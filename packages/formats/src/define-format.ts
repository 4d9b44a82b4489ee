import { FormatError } from './errors.ts';
import type { Format, Item } from './format.ts';

/** 64 MiB: more than a day of any wire. */
const DEFAULT_MAX_BYTES = 2 ** 26;

/** Makes a format of its parts: input over the limit is refused before it is looked at, and every item keeps its bytes. */
export function defineFormat({
  maxBytes = DEFAULT_MAX_BYTES,
  read,
  ...format
}: Omit<Format, 'maxBytes'> & { readonly maxBytes?: number }): Format {
  return {
    ...format,
    maxBytes,
    read: (bytes) => {
      if (bytes.length > maxBytes) {
        throw new FormatError(format.name, `expected at most ${maxBytes} bytes, found ${bytes.length}; split the file`);
      }
      const original = { bytes, mediaType: format.mediaTypes[0] ?? 'application/octet-stream' };
      return read(bytes).map((item): Item => ({ original, ...item }));
    },
  };
}
