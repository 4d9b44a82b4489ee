import { afterAll, expect, test } from 'vitest';
import type { Piece } from '../intake/piece.ts';
import { Desk } from '../testing/desk.ts';
import { ROOM, readAhead } from './read-ahead.ts';

const desk = new Desk();
afterAll(() => desk.remove());
const fileOf = (name: string): Piece => ({ kind: 'file', place: `${desk.folder}/${name}`, position: 1 });

test('files come as bytes that can be handed over; what cannot be read, or is large, is left to the thread', () => {
  desk.write('one.txt', 'Snow.');
  desk.write('empty.txt', '');
  desk.write('two.txt', 'Rain.');
  desk.write('large.txt', 'Hail.'.repeat(300_000));
  const line: Piece = { kind: 'line', place: 'x, line 1', position: 1, text: '{}' };
  const names = ['one.txt', 'missing.txt', 'empty.txt', 'large.txt', 'two.txt'];
  const room = new Uint8Array(ROOM);
  const read = readAhead([...names.map(fileOf), line], room);
  const pieces = structuredClone(read, { transfer: [room.buffer] });
  expect(pieces.map((piece) => (piece.kind === 'bytes' ? Buffer.from(piece.bytes).toString() : piece.kind))).toEqual([
    'Snow.',
    'file',
    '',
    'file',
    'Rain.',
    'line',
  ]);
});
