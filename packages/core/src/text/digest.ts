const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * A short name for a text: the same text has the same name everywhere.
 *
 * Shape: 16 letters and digits of Crockford's base 32, 80 bits. Two of a thousand million texts share a name with a chance
 * of one in a million; it is no protection against someone who wants a collision.
 * Source: MurmurHash3 x86 128-bit, taken over UTF-16 code units in pairs.
 */
export function digestOf(text: string): string {
  const lanes = murmur(text);
  const codes: number[] = [];
  let bits = 0;
  let held = 0;
  for (let byte = 0; codes.length < 16; byte++) {
    held = ((held << 8) | (((lanes[byte >> 2] ?? 0) >>> (24 - 8 * (byte & 3))) & 0xff)) & 0xffff;
    bits += 8;
    while (bits >= 5 && codes.length < 16) {
      bits -= 5;
      codes.push(ALPHABET.charCodeAt((held >>> bits) & 31));
    }
  }
  return String.fromCharCode(...codes);
}

/** What the words of the four lanes are multiplied by. */
const [A, B, C, D] = [0x239b961b, 0xab0e9789, 0x38b34ae5, 0xa1e38b93];

const rotate = (value: number, by: number): number => (value << by) | (value >>> (32 - by));

function finish(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function murmur(text: string): Int32Array {
  const lanes = new Int32Array(4);
  const whole = text.length & ~7;
  mixBlocks(lanes, text, whole);
  if (whole < text.length) mixBlocks(lanes, text.slice(whole).padEnd(8, '\0'), 8);
  for (let lane = 0; lane < 4; lane++) lanes[lane] = at(lanes, lane) ^ (text.length * 2);
  mixLanes(lanes);
  for (let lane = 0; lane < 4; lane++) lanes[lane] = finish(at(lanes, lane));
  mixLanes(lanes);
  return lanes;
}

/** Mixes the code units before a place into the lanes, eight at a time, two for each lane. */
function mixBlocks(lanes: Int32Array, text: string, end: number): void {
  // The lanes are held in variables: this reads every character of the copy.
  let [a, b, c, d] = lanes as unknown as [number, number, number, number];
  for (let start = 0; start < end; start += 8) {
    a = Math.imul(rotate(a ^ mixWord(wordAt(text, start), A, B, 15), 19) + b, 5) + 0x561ccd1b;
    b = Math.imul(rotate(b ^ mixWord(wordAt(text, start + 2), B, C, 16), 17) + c, 5) + 0x0bcaa747;
    c = Math.imul(rotate(c ^ mixWord(wordAt(text, start + 4), C, D, 17), 15) + d, 5) + 0x96cd1c35;
    d = Math.imul(rotate(d ^ mixWord(wordAt(text, start + 6), D, A, 18), 13) + a, 5) + 0x32ac3b17;
  }
  lanes.set([a, b, c, d]);
}

/** Two code units as one number. */
const wordAt = (text: string, at: number): number => text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16);

const mixWord = (word: number, factor: number, next: number, turn: number): number =>
  Math.imul(rotate(Math.imul(word, factor), turn), next);

/** Every lane comes to bear on every other. */
function mixLanes(lanes: Int32Array): void {
  for (let lane = 1; lane < 4; lane++) lanes[0] = at(lanes, 0) + at(lanes, lane);
  for (let lane = 1; lane < 4; lane++) lanes[lane] = at(lanes, lane) + at(lanes, 0);
}

const at = (numbers: Int32Array, index: number): number => numbers[index] as number;
