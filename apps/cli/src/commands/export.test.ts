import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Desk, ended } from '../testing/desk.ts';

const desk = new Desk();
afterAll(() => desk.remove());
const COUNT = 4000;
beforeAll(async () => {
  const story = (number: number) => `Take ${number}. ${'"We wait for the ferry," Ana Pop said. '.repeat(3)}`;
  const lines = Array.from({ length: COUNT }, (_, number) => JSON.stringify({ id: `n${number}`, text: story(number) }));
  await desk.run(['ingest', '-', '--from', 'ndjson'], lines.join('\n'));
}, 60_000);

/** Runs a command and sends it a signal once it remembers how far it came; false where it was done before. */
async function stop(args: readonly string[], signal: NodeJS.Signals): Promise<boolean> {
  const child = desk.start(args);
  const done = ended(child);
  const hasKept = (): boolean => filesIn('wirecopy').some((name) => name.endsWith('.json'));
  while (child.exitCode === null && !hasKept()) await sleep(1);
  child.kill(signal);
  const { code, err } = await done;
  if (signal === 'SIGINT' && code !== 0)
    expect(err).toMatch(/stopped after \d+ articles; the same command with --resume goes on/);
  return code !== 0;
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(join(desk.folder, folder));
  } catch {
    return [];
  }
}

test.each(['SIGINT', 'SIGKILL'] as const)(
  'what %s stopped is gone on with, and the whole is what one run gives',
  async (signal) => {
    const args = ['export', '-o', `${signal}.ndjson`];
    expect(await stop(args, signal)).toBe(true);
    expect(desk.read(`${signal}.ndjson`).split('\n').length).toBeLessThan(COUNT);
    expect(await desk.run([...args, '--resume'])).toMatchObject({ code: 0, err: '' });
    const whole = await desk.run(['export']);
    expect(whole.out.split('\n')).toHaveLength(COUNT + 1);
    expect(desk.read(`${signal}.ndjson`)).toBe(whole.out);
  },
  60_000,
);

test('a folder is gone on with, too, and an article has one file', async () => {
  const args = ['export', '--to', 'text', '-o', 'files/'];
  expect(await stop(args, 'SIGKILL')).toBe(true);
  expect(filesIn('files').length).toBeLessThan(COUNT);
  await desk.run([...args, '--resume']);
  expect(filesIn('files')).toHaveLength(COUNT);
}, 60_000);

test.each([
  ['export', '--resume'],
  ['export', '--resume', '--to', 'newsml-g2', '-o', 'all.xml'],
])('what is not kept piece by piece cannot be resumed: %s %s', async (...args) => {
  expect(await desk.run(args)).toMatchObject({
    code: 2,
    err: expect.stringContaining(
      'expected --resume with --output FOLDER/, or with --output FILE and a format of lines',
    ),
  });
});
