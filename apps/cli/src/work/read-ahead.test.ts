import { afterAll, expect, test } from 'vitest';
import type { Piece } from '../intake/piece.ts';
import { Desk } from '../testing/desk.ts';
import { readAhead } from './read-ahead.ts';

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
  const read = readAhead([...names.map(fileOf), line]);
  const { pieces } = structuredClone(read, { transfer: [...read.transfer] });
  expect(pieces.map((piece) => (piece.kind === 'bytes' ? Buffer.from(piece.bytes).toString() : piece.kind))).toEqual([
    'Snow.',
    'file',
    '',
    'file',
    'Rain.',
    'line',
  ]);
});

test('a batch without files stays as it is', () => {
  const pieces: readonly Piece[] = [{ kind: 'line', place: 'x, line 1', position: 1, text: '{}' }];
  expect(readAhead(pieces)).toEqual({ pieces, transfer: [] });
});
