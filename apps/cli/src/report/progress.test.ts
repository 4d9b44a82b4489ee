import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Desk, FERRIES } from '../testing/desk.ts';
import { showProgress } from './progress.ts';
import { tell } from './say.ts';

const CLEARS = '\u001b[K';

describe('a bar', () => {
  let written = '';
  beforeEach(() => {
    written = '';
    vi.useFakeTimers();
    vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
      written += String(chunk);
      return true;
    });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  test('has share, count, rate and remaining time, and leaves nothing behind', () => {
    const progress = showProgress({ unit: 'articles', how: 'bar' });
    progress.expect(4_000);
    for (let second = 1; second <= 2; second++) {
      vi.advanceTimersByTime(1_000);
      progress.advance(1_500, second * 1_000);
    }
    vi.advanceTimersByTime(100);
    progress.stop();
    const drawn = written.split('\r');
    expect(drawn.at(-2)?.replace(CLEARS, '')).toMatch(/^[█░]+ +50% {2}3,000 articles, 1,429 a second, 3 s left$/);
    expect(drawn.at(-1)).toBe(CLEARS);
  });

  test('makes room for a line that is told', () => {
    const progress = showProgress({ unit: 'articles', how: 'bar' });
    vi.advanceTimersByTime(1_000);
    tell('gone.txt: no such file');
    expect(written.endsWith(`\r${CLEARS}wirecopy: gone.txt: no such file\n`)).toBe(true);
    progress.stop();
  });

  test('is not drawn for a command that is done at once', () => {
    const progress = showProgress({ unit: 'articles', how: 'bar' });
    vi.advanceTimersByTime(300);
    progress.stop();
    expect(written).toBe('');
  });
});

const desk = new Desk();
afterAll(() => desk.remove());
for (let number = 0; number < 40; number++) desk.write(`copy/${number}.txt`, `${FERRIES} ${number}`);
const args = ['parse', 'copy', '-o', 'out.ndjson', '--workers', '1'];

test('what goes to no terminal has no bar', async () => {
  expect((await desk.run(args)).err).toBe('');
});
