import { expect, test, vi } from 'vitest';
import { Notices } from './notices.ts';

test('the same is told once, with how many have it, whatever it quotes; what else there is, is counted', () => {
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const notices = new Notices();
  notices.add([
    { place: 'a', message: 'date: expected a date, found "x"', kind: 'date' },
    { place: 'b', message: 'date: expected a date, found "y"', kind: 'date' },
    ...Array.from({ length: 21 }, (_, at) => ({ place: 'c', message: `odd in its way ${at}` })),
  ]);
  notices.tell();
  const lines = told.mock.calls.map(([line]) => String(line));
  told.mockRestore();
  expect(lines[0]).toBe('wirecopy: a and 1 more: date: expected a date, found "x"\n');
  expect(lines).toHaveLength(21);
  expect(lines.at(-1)).toBe('wirecopy: 2 more of other kinds; wirecopy validate lists them all\n');
});
