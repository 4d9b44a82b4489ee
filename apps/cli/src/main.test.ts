import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSample } from '@wirecopy/fixtures';
import { afterAll, describe, expect, test } from 'vitest';

const BIN = fileURLToPath(new URL('../bin/wirecopy.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'wirecopy-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(args: readonly string[], input = '', env: Record<string, string> = {}): Promise<Ran> {
  const child = spawn(process.execPath, [BIN, ...args], { cwd: folder, env: { ...process.env, ...env } });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
const one = file('one.txt', 'OSLO, March 3, 2021 (Nordlys) - Ferries stopped on Tuesday.');
const two = file('two.txt', '"We wait," Ana Pop said.');

describe('parse', () => {
  test('prints the article of a file as JSON', async () => {
    const { code, out, err } = await run(['parse', one]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({ dateline: { filed: '2021-03-03' }, source: { mediaType: 'text/plain' } });
  });

  test('reads standard input, and the source comes back as it was', async () => {
    const { text } = readSample();
    const { out } = await run(['parse', '-'], text);
    expect(JSON.parse(out).source.text).toBe(text);
  });

  test('--pretty indents', async () => {
    expect((await run(['parse', '--pretty', one])).out).toMatch(/^\{\n {2}"id"/);
  });

  test('--ndjson prints a line a file, in order', async () => {
    const { out } = await run(['parse', '--ndjson', two, one]);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).source.text.slice(0, 4)),
    ).toEqual(['"We ', 'OSLO']);
  });

  test('--reference resolves times where there is no dateline', async () => {
    const { out } = await run(['parse', '--reference', '2021-03-03', '-'], 'Ferries stopped on Tuesday.');
    expect(JSON.parse(out).times).toMatchObject([{ text: 'Tuesday', value: '2021-03-02' }]);
  });

  test('--from ndjson answers a line with the article of its id, and goes on after a bad line', async () => {
    const lines = [
      '{"id":"a","text":"Ferries stopped on Tuesday.","reference":"2021-03-03"}',
      '{"id":',
      '',
      '{"headline":"x"}',
      '{"id":7,"text":"y"}',
    ];
    const { code, out, err } = await run(['parse', '--from', 'ndjson', '-'], lines.join('\n'));
    const articles = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(articles).toMatchObject([{ id: 'a', times: [{ value: '2021-03-02' }] }, { id: '7' }]);
    expect(code).toBe(1);
    expect(err).toMatch(
      /^wirecopy: standard input, line 2: .*expected JSON.*\nwirecopy: standard input, line 4: .*expected copy under .*\n$/,
    );
  });

  test('a file that cannot be read is told, and the rest goes on', async () => {
    const { code, out, err } = await run(['parse', 'missing.txt', two]);
    expect({ code, err }).toEqual({ code: 1, err: 'wirecopy: missing.txt: no such file\n' });
    expect(JSON.parse(out).quotations).toHaveLength(1);
  });

  test('copy over the limit is told with both sizes', async () => {
    const { code, err } = await run(['parse', '--max-length', '5', two]);
    expect(code).toBe(1);
    expect(err).toContain('the source has 24 characters, over the limit of 5');
  });
});

describe('ingest', () => {
  test('keeps copy once and says what became of each file', async () => {
    const store = join(folder, 'desk.sqlite');
    const first = await run(['ingest', '--store', store, one, two, one]);
    expect(first.out).toMatch(
      /^created\t\S+\t.*one\.txt\ncreated\t.*\nunchanged\t.*\n2 created, 1 unchanged, 0 failed\n$/,
    );
    const second = await run(['ingest', one, 'missing.txt'], '', { WIRECOPY_STORE: store });
    expect(second).toMatchObject({ code: 1, err: 'wirecopy: missing.txt: no such file\n' });
    expect(second.out).toContain('0 created, 1 unchanged, 1 failed');
  });

  test('an archive that is none is refused in one line', async () => {
    const { code, err } = await run(['ingest', '--store', file('notes', 'These are notes.'.repeat(99)), one]);
    expect(code).toBe(1);
    expect(err).toMatch(
      /^wirecopy: cannot open the archive .*notes: expected a SQLite file, found something else; name another file\n$/,
    );
  });
});

describe('serve', () => {
  const serving = (port: number, name: string) =>
    spawn(process.execPath, [BIN, 'serve', '--sample', '--port', String(port), '--store', join(folder, name)]);
  const address = (child: ReturnType<typeof serving>): Promise<string> =>
    new Promise((resolve) => child.stdout.on('data', (chunk) => resolve(/http:\S+/.exec(String(chunk))?.[0] ?? '')));

  test('prints its address, has the sample, and ends with 0 on Ctrl-C', async () => {
    const child = serving(0, 'serve.sqlite');
    const url = await address(child);
    const answer = await fetch(`${url}/graphql?query={articles{edges{node{headline{text}}}}}`);
    expect(await answer.text()).toContain('Pompeo Leaves Sochi');
    child.kill('SIGINT');
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
  });

  test('a taken port is told in one line with a way out', async () => {
    const child = serving(0, 'first.sqlite');
    const { port } = new URL(await address(child));
    const { code, err } = await run(['serve', '--store', join(folder, 'second.sqlite')], '', { PORT: port });
    child.kill('SIGTERM');
    expect(code).toBe(1);
    expect(err).toBe(
      `wirecopy: port ${port} is taken; stop what uses it, or choose another with PORT=${Number(port) + 1} or --port ${Number(port) + 1}\n`,
    );
  });

  test('a port that is none is a fault of the call', async () => {
    expect(await run(['serve'], '', { PORT: 'http' })).toMatchObject({
      code: 2,
      err: expect.stringContaining("PORT 'http' is invalid"),
    });
  });
});

describe('help', () => {
  test.each([[['--help']], [['parse', '--help']], [['ingest', '--help']], [['serve', '--help']]])(
    '%j is told on standard output',
    async (args) => {
      expect(await run(args)).toMatchObject({ code: 0, err: '', out: expect.stringContaining('Usage: wirecopy') });
    },
  );

  test.each([
    [['nope']],
    [['parse']],
    [['parse', '--nope', 'x']],
    [['parse', '--from', 'nope', 'x']],
    [['parse', '--reference', '2021-02-30', 'x']],
    [['parse', '--pretty', '--ndjson', 'x']],
    [[]],
  ])('a wrong call %j exits with 2', async (args) => {
    const { code, out, err } = await run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).not.toBe('');
  });

  test('--version prints the version', async () => {
    expect((await run(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
