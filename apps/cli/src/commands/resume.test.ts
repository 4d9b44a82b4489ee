import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { Desk, ended, linesOf } from '../testing/desk.ts';

const desk = new Desk();
afterAll(() => desk.remove());
const COUNT = 320;
for (let number = 0; number < COUNT; number++) {
  const story =
    number === 5 ? '' : `Take ${number}. ${'"We wait for the ferry," Ana Pop said on Tuesday. '.repeat(30)}`;
  desk.write(`copy/${String(number).padStart(3, '0')}.json`, number === 5 ? '{"uri":' : story);
}

/** Runs a command and stops it as Ctrl-C does, once the file has grown. */
async function stop(args: readonly string[], path: string): Promise<void> {
  const child = desk.start(args);
  const done = ended(child);
  while (sizeOf(path) < 50_000) await sleep(10);
  child.kill('SIGINT');
  const { code, err } = await done;
  expect(code).toBe(130);
  expect(err).toMatch(/stopped after \d+; the same command with --resume goes on/);
}

function sizeOf(path: string): number {
  try {
    return desk.read(path).length;
  } catch {
    return 0;
  }
}

test.each(['1', '2'])(
  'what Ctrl-C stopped in %s threads is gone on with, and the whole is what one run gives',
  async (workers) => {
    const args = ['parse', 'copy', '-o', 'out.ndjson', '--rejects', 'rejects.ndjson', '--workers', workers];
    rmSync(join(desk.folder, 'out.ndjson'), { force: true });
    await stop(args, 'out.ndjson');
    const before = linesOf(desk.read('out.ndjson')).length;
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(COUNT);
    expect((await desk.run([...args, '--resume'])).code).toBe(1);
    const whole = await desk.run(['parse', 'copy', '--rejects', 'whole.ndjson']);
    expect(desk.read('out.ndjson')).toBe(whole.out);
    expect(desk.read('rejects.ndjson')).toBe(desk.read('whole.ndjson'));
  },
);

test('other input than before is not gone on with', async () => {
  const args = ['parse', 'copy', '-o', 'second.ndjson'];
  await stop(args, 'second.ndjson');
  desk.write('copy/000-a.json', 'Something came in between.');
  const { code, err } = await desk.run([...args, '--resume']);
  expect(code).toBe(2);
  expect(err).toContain('the input has changed since the command was stopped; run it without --resume');
});

test('output that is no longer what it was is not gone on with', async () => {
  const args = ['parse', 'copy', '-o', 'cut.ndjson'];
  await stop(args, 'cut.ndjson');
  desk.write('cut.ndjson', '');
  const { code, err } = await desk.run([...args, '--resume']);
  expect(code).toBe(2);
  expect(err).toContain('cut.ndjson: expected what the stopped command wrote, found less; run it without --resume');
});

test('a run that begins anew forgets where the one before it was stopped', async () => {
  const args = ['parse', 'copy', '-o', 'anew.ndjson'];
  await stop(args, 'anew.ndjson');
  const before = sizeOf('anew.ndjson');
  const child = desk.start(args);
  const done = ended(child);
  while (sizeOf('anew.ndjson') >= before) await sleep(1);
  child.kill('SIGKILL');
  await done;
  await desk.run([...args, '--resume']);
  expect(linesOf(desk.read('anew.ndjson')).length).toBeGreaterThanOrEqual(COUNT - 1);
});

test('--resume without --output is a wrong call', async () => {
  expect(await desk.run(['parse', 'copy', '--resume'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('expected --output with --resume'),
  });
});

test('without an earlier run --resume starts at the beginning', async () => {
  const { code, err } = await desk.run(['parse', 'copy/001.json', '-o', 'third.ndjson', '--resume']);
  expect({ code, err }).toEqual({ code: 0, err: 'wirecopy: nothing to resume; this starts at the beginning\n' });
});

test('--resume of what is written at the end is a wrong call, and leaves the file as it is', async () => {
  desk.write('items.xml', 'kept');
  const { code, err } = await desk.run(['convert', 'copy', '--to', 'atom', '-o', 'items.xml', '--resume']);
  expect(code).toBe(2);
  expect(err).toContain('expected --resume with --output FOLDER/, or with a format of lines');
  expect(desk.read('items.xml')).toBe('kept');
});
