import { expect, test } from 'vitest';
import { findOddities } from './oddities.ts';

const codes = (text: string) => findOddities(text).map(({ code, span }) => [code, span?.start]);

test.each(['', ' \r\n\t', '\uFEFF\n'])('copy without a word is empty: %j', (text) => {
  expect(codes(text)).toEqual([['empty', undefined]]);
});

test('control characters are told once, at the first, with their number', () => {
  const [issue, ...more] = findOddities('Ferries\u0000 stop\u0001ped.\u007F');
  expect(issue).toMatchObject({ code: 'control-characters', span: { start: 7, end: 8 } });
  expect(issue?.message).toContain('3 control characters, the first U+0000');
  expect(more).toEqual([]);
});

test('what copy is set with is no control character', () => {
  expect(codes('Ferries\tstop.\r\n\fTrams\vrun.\u0085')).toEqual([]);
});

test('half a surrogate pair is told, a whole pair is not', () => {
  expect(codes('a😀b')).toEqual([]);
  expect(codes('a\uD83Db')).toEqual([['lone-surrogate', 1]]);
  expect(codes('a\uDE00b\uD83D')).toEqual([['lone-surrogate', 1]]);
});
