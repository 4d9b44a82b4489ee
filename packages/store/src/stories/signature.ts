/** Whether this machine keeps numbers least byte first, as signatures are kept. */
const LEAST_FIRST = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

/** A signature as bytes, least first: 256 of them. */
export function writeSignature(signature: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(Uint32Array.from(signature).buffer);
  return LEAST_FIRST ? bytes : swapBytes(bytes);
}

export function readSignature(bytes: Uint8Array): Uint32Array {
  const copy = Uint8Array.from(bytes);
  return new Uint32Array((LEAST_FIRST ? copy : swapBytes(copy)).buffer);
}

/** Turns each group of four around. */
function swapBytes(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  for (let at = 0; at < bytes.length; at += 4) bytes.subarray(at, at + 4).reverse();
  return bytes;
}
