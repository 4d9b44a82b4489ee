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

/** The JSON of an answer, in text and in bytes. Names of GraphQL need no escapes. */
function piecesOf(answer: unknown, shape: Shape | undefined): Piece[] {
  const pieces: Piece[] = [];
  let text = '';
  write(answer, shape);
  pieces.push(text);
  return pieces;

  function write(value: unknown, place: Shape | undefined): void {
    if (place === undefined || typeof value !== 'object' || value === null) text += JSON.stringify(value);
    else if (Array.isArray(value)) writeItems(value, place);
    else writeMembers(value as Record<string, unknown>, place);
  }

  function writeItems(items: readonly unknown[], place: Shape): void {
    text += '[';
    let comma = '';
    for (const item of items) {
      text += comma;
      comma = ',';
      write(item, place);
    }
    text += ']';
  }

  function writeMembers(members: Readonly<Record<string, unknown>>, place: Shape): void {
    text += '{';
    let comma = '';
    for (const name of Object.keys(members)) {
      const member = members[name];
      if (member instanceof KeptAnswer) {
        pieces.push(text + comma, member.members);
        text = '';
      } else {
        text += `${comma}"${name}":`;
        write(member, place.get(name));
      }
      comma = ',';
    }
    text += '}';
  }
}
