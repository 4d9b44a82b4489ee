import { afterAll, expect, test } from 'vitest';
import { Desk, FERRIES } from '../testing/desk.ts';

const desk = new Desk();
afterAll(() => desk.remove());
for (let number = 0; number < 400; number++) desk.write(`copy/${number}.txt`, `${FERRIES.repeat(80)} ${number}`);
const args = ['parse', 'copy', '-o', 'out.ndjson', '--workers', '1'];

test('a bar has share, count, rate and remaining time, and leaves nothing behind', async () => {
  const { err } = await desk.run([...args, '--progress', 'bar']);
  const drawn = err.split('\r');
  expect(
    drawn.some((line) => /[█░]+ +\d+% {2}[\d,]+ articles, [\d,.]+ a second, \d+ (?:s|min|h)[ \d a-z]* left/.test(line)),
  ).toBe(true);
  expect(drawn.at(-1)).toBe('\u001b[K');
});

test('a line that is told stands on a line of its own, above the bar', async () => {
  const { err } = await desk.run(['parse', 'copy', 'gone.txt', '-o', 'out.ndjson', '--progress', 'bar']);
  expect(err).toContain('\r\u001b[Kwirecopy: gone.txt: no such file\n');
});

test('what goes to no terminal has no bar', async () => {
  expect((await desk.run(args)).err).toBe('');
});
