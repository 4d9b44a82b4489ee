/** What parts the words of a folded text. */
export const SPACE = 0x20;
/** Words are hashed by FNV-1a, 32 bits. */
export const FNV_BASIS = 0x811c9dc5;
export const FNV_PRIME = 0x01000193;

/** Most texts are shorter. */
const USUAL = 2 ** 15;

/**
 * The UTF-16 code units of a text, and a zero behind them; there may be more. They hold until the next text is asked for.
 *
 * Engines read an array as fast in every loop. How fast they read the characters of a string hangs on which strings they met
 * when they compiled the loop.
 */
export function unitsOf(text: string): Uint16Array {
  const scratch = text.length < USUAL ? usual : makeScratch(text.length + 1);
  scratch.bytes.write(text, 'utf16le');
  scratch.units[text.length] = 0;
  return scratch.units;
}

interface Scratch {
  readonly units: Uint16Array;
  readonly bytes: Buffer;
}

function makeScratch(length: number): Scratch {
  const units = new Uint16Array(length);
  return { units, bytes: Buffer.from(units.buffer) };
}

const usual = makeScratch(USUAL);
