import { expect, test } from 'vitest';
import { duration, Meter } from './meter.ts';

function meterAt() {
  const clock = { now: 0 };
  return { clock, meter: new Meter('articles', () => clock.now) };
}

test('rate and remaining time are told from what was done', () => {
  const { clock, meter } = meterAt();
  meter.expect(20_000);
  for (let second = 1; second <= 10; second++) {
    clock.now = second * 1000;
    meter.advance(1200, second * 1200);
  }
  expect(meter.line()).toBe('12,000 articles, 1,200 a second, 7 s left');
  expect(meter.share()).toBe(0.6);
});

test('the last seconds tell the rate, not the first', () => {
  const { clock, meter } = meterAt();
  for (let step = 1; step <= 200; step++) {
    clock.now = step * 500;
    meter.advance(step <= 100 ? 1 : 100, 0);
  }
  expect(meter.rate()).toBeCloseTo(200, -1);
});

test('while nobody knows the end, nothing is said of it', () => {
  const { clock, meter } = meterAt();
  clock.now = 2000;
  meter.advance(3, 1);
  expect(meter.line()).toBe('3 articles, 1.5 a second');
  expect([meter.share(), meter.remaining()]).toEqual([undefined, undefined]);
});

test('input that grows past its count is not more than whole', () => {
  const { meter } = meterAt();
  meter.expect(2);
  meter.advance(1, 3);
  expect(meter.share()).toBe(1);
});

test.each([
  [0.2, '1 s'],
  [59, '59 s'],
  [200, '3 min 20 s'],
  [7500, '2 h 5 min'],
])('%d seconds are %s', (seconds, told) => {
  expect(duration(seconds)).toBe(told);
});
