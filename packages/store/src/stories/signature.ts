/** A signature as bytes, least first: 256 of them. */
export function writeSignature(signature: Uint32Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(signature.length * 4));
  for (const [at, value] of signature.entries()) view.setUint32(at * 4, value, true);
  return new Uint8Array(view.buffer);
}

export function readSignature(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.byteLength / 4 }, (_, at) => view.getUint32(at * 4, true));
}
