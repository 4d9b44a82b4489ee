/**
 * Holds runs of numbers against how many there are to be.
 *
 * Shape: a head, and either a number that repeats or groups of eight, packed. Errors: `RangeError` for a run that is longer
 * than what is left. Source: parquet.apache.org, "RLE/Bit-Packing Hybrid".
 */
export function guardRuns(bytes: Uint8Array, width: number, count: number): void {
  if (width > 32) throw new RangeError(`found numbers of ${width} bits`);
  let at = 0;
  for (let seen = 0; seen < count && at < bytes.length; ) {
    const head = readNumber(bytes, at);
    at = head.end;
    const isPacked = head.value % 2 === 1;
    const half = Math.floor(head.value / 2);
    const length = isPacked ? 8 * half : half;
    // Packed groups are filled up.
    if (length === 0 || length > count - seen + (isPacked ? 7 : 0))
      throw new RangeError(`found a run of ${length} numbers where ${count - seen} are left`);
    at += isPacked ? half * width : Math.ceil(width / 8);
    seen += length;
  }
}

/** Seven bits a byte, the lowest first, as long as the eighth is set. */
export function readNumber(bytes: Uint8Array, start: number): { readonly value: number; readonly end: number } {
  let value = 0;
  for (let at = start; at < start + 5; at++) {
    const byte = bytes[at] ?? 0;
    value += (byte % 128) * 2 ** (7 * (at - start));
    if (byte < 128) return { value, end: at + 1 };
  }
  throw new RangeError('found a run without end');
}
