import { KeptAnswer } from '../kept/answer-cache.ts';
import type { Shape } from '../kept/plan.ts';

const ENCODER = new TextEncoder();
/** Where answers are written before it is known how long they are. Nothing waits between writing and copying. */
const scratch = new Uint8Array(256 * 1024);
/** A UTF-16 code unit takes so many bytes of UTF-8 at most. */
const WIDEST = 3;

/**
 * An answer as JSON in UTF-8: bytes, which Node sends as they are. Made here in half the time that `Buffer.from` takes.
 *
 * What is kept of it stands where the shape leads, and is copied.
 */
export function encodeAnswer(answer: unknown, shape?: Shape): Uint8Array<ArrayBuffer> {
  const pieces = piecesOf(answer, shape);
  const most = pieces.reduce((sum, piece) => sum + lengthOf(piece), 0);
  const bytes = most > scratch.length ? new Uint8Array(most) : scratch;
  let end = 0;
  for (const piece of pieces) {
    if (typeof piece === 'string') end += ENCODER.encodeInto(piece, bytes.subarray(end)).written;
    else {
      bytes.set(piece, end);
      end += piece.length;
    }
  }
  return bytes.slice(0, end);
}

type Piece = string | Uint8Array;

const lengthOf = (piece: Piece): number => (typeof piece === 'string' ? piece.length * WIDEST : piece.length);

/** The JSON of an answer, in text and in bytes. */
function piecesOf(answer: unknown, shape: Shape | undefined): Piece[] {
  const pieces: Piece[] = [];
  let text = '';
  write(answer, shape);
  return [...pieces, text];

  function write(value: unknown, place: Shape | undefined): void {
    if (place === undefined || typeof value !== 'object' || value === null) text += JSON.stringify(value);
    else if (Array.isArray(value)) writeAll('[', ']', value, (item) => write(item, place));
    else
      writeAll('{', '}', Object.entries(value), ([name, member]) => {
        if (member instanceof KeptAnswer) {
          pieces.push(text, member.members);
          text = '';
        } else {
          text += `${JSON.stringify(name)}:`;
          write(member, place.get(name));
        }
      });
  }

  function writeAll<Item>(open: string, close: string, items: readonly Item[], each: (item: Item) => void): void {
    text += open;
    for (const [at, item] of items.entries()) {
      if (at > 0) text += ',';
      each(item);
    }
    text += close;
  }
}
