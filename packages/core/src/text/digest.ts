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
  let name = '';
  let bits = 0;
  let held = 0;
  for (const lane of lanes) {
    for (let shift = 24; shift >= 0 && name.length < 16; shift -= 8) {
      held = ((held << 8) | ((lane >>> shift) & 0xff)) & 0xffff;
      bits += 8;
      while (bits >= 5 && name.length < 16) {
        bits -= 5;
        name += ALPHABET[(held >>> bits) & 31];
      }
    }
  }
  return name;
}

const C1 = 0x239b961b;
const C2 = 0xab0e9789;
const C3 = 0x38b34ae5;
const C4 = 0xa1e38b93;

const rotate = (value: number, by: number): number => (value << by) | (value >>> (32 - by));

function finish(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** Two code units as one 32-bit word. */
const wordAt = (text: string, at: number): number => text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16);

type Lanes = readonly [number, number, number, number];

function murmur(text: string): Lanes {
  const whole = text.length & ~7;
  const mixed = mixBlocks([0, 0, 0, 0], text, whole);
  const left = text.length - whole;
  let [a, b, c, d] = left === 0 ? mixed : mixBlocks(mixed, text.slice(whole).padEnd(8, '\0'), 8);
  [a, b, c, d] = [a, b, c, d].map((lane) => lane ^ (text.length * 2)) as [number, number, number, number];
  a += b + c + d;
  [b, c, d] = [b + a, c + a, d + a];
  [a, b, c, d] = [finish(a), finish(b), finish(c), finish(d)];
  a += b + c + d;
  return [a, b + a, c + a, d + a];
}

/** Mixes the eights of code units before a place into the lanes. */
function mixBlocks([first, second, third, fourth]: Lanes, text: string, end: number): Lanes {
  let [a, b, c, d] = [first, second, third, fourth];
  for (let at = 0; at < end; at += 8) {
    a ^= Math.imul(rotate(Math.imul(wordAt(text, at), C1), 15), C2);
    a = (Math.imul(rotate(a, 19) + b, 5) + 0x561ccd1b) | 0;
    b ^= Math.imul(rotate(Math.imul(wordAt(text, at + 2), C2), 16), C3);
    b = (Math.imul(rotate(b, 17) + c, 5) + 0x0bcaa747) | 0;
    c ^= Math.imul(rotate(Math.imul(wordAt(text, at + 4), C3), 17), C4);
    c = (Math.imul(rotate(c, 15) + d, 5) + 0x96cd1c35) | 0;
    d ^= Math.imul(rotate(Math.imul(wordAt(text, at + 6), C4), 18), C1);
    d = (Math.imul(rotate(d, 13) + a, 5) + 0x32ac3b17) | 0;
  }
  return [a, b, c, d];
}
