import { spawnSync } from 'node:child_process';
import { afterAll, expect, test } from 'vitest';
import { Desk } from './testing/desk.ts';

const desk = new Desk();
afterAll(() => desk.remove());

test.each([[['--help']], [['parse', '--help']], [['token', '--help']], [['token', 'make', '-h']]])(
  '%j is told on standard output',
  async (args) => {
    expect(await desk.run(args)).toMatchObject({ code: 0, err: '', out: expect.stringContaining('Usage: wirecopy') });
  },
);

test.each([
  [['nope'], "unknown command 'nope'"],
  [['pars', 'x'], 'did you mean parse? wirecopy --help'],
  [['parse'], 'expected a file, a folder or - for standard input'],
  [['parse', '--nope', 'x'], "unknown option '--nope'"],
  [['parse', '--from', 'nope', 'x'], 'expected one of '],
  [['parse', '--from', 'ninj', 'x'], 'did you mean ninjs? wirecopy parse --help'],
  [['parse', '--reference', '2021-02-30', 'x'], 'expected a day such as 2019-05-15'],
  [['parse', '--pretty', '--ndjson', 'x'], 'expected --pretty or --ndjson, found both'],
  [['convert', 'x'], "required option '--to <format>' not specified"],
  [['completion', 'tcsh'], 'expected one of bash, zsh, fish'],
])('a wrong call %j exits with 2 and one line', async (args, reason) => {
  const { code, out, err } = await desk.run(args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^wirecopy: [^\n]+\n$/);
  expect(err).toContain(reason);
});

test('help tells of a command as its --help does', async () => {
  expect(await desk.run(['help', 'parse'])).toEqual(await desk.run(['parse', '--help']));
});

test.each([[[]], [['token']]])('%j without a command tells how it is used, and exits with 2', async (args) => {
  const { code, out, err } = await desk.run(args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('Usage: wirecopy');
});

test.each(['--version', '-V'])('%s prints the version', async (flag) => {
  expect((await desk.run([flag])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('what goes to no terminal has no colours, whatever is set for other programs', async () => {
  const { err } = await desk.run(['parse', 'missing.txt'], '', { FORCE_COLOR: '1' });
  expect(err).toBe('wirecopy: missing.txt: no such file\n');
});

test.runIf(spawnSync('script', ['--version']).status === 0)(
  'a terminal has colours, unless NO_COLOR is set',
  async () => {
    const args = ['parse', 'missing.txt'];
    expect((await desk.runOnTerminal(args)).out).toContain('\u001b[31mwirecopy:\u001b[39m missing.txt');
    expect((await desk.runOnTerminal(args, { NO_COLOR: '1' })).out).toBe('wirecopy: missing.txt: no such file\r\n');
  },
);
