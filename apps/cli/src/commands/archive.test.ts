import { readSample } from '@wirecopy/fixtures';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Desk, FERRIES, linesOf, WAITING } from '../testing/desk.ts';

const desk = new Desk();
afterAll(() => desk.remove());
const one = desk.write('one.txt', FERRIES);
const two = desk.write('two.txt', WAITING);
const sample = desk.write('sample.txt', readSample().text);
beforeAll(async () => {
  await desk.run(['ingest', one, two, sample]);
});

describe('ingest', () => {
  test('keeps copy once and says what became of each file', async () => {
    const first = await desk.run(['ingest', '--store', 'desk.sqlite', one, two, one]);
    expect(first.out).toMatch(
      /^created\t\S+\tone\.txt\ncreated\t\S+\ttwo\.txt\nunchanged\t\S+\tone\.txt\n2 created, 1 unchanged, 0 failed\n$/,
    );
    const second = await desk.run(['ingest', one, 'missing.txt'], '', { WIRECOPY_STORE: 'desk.sqlite' });
    expect(second).toMatchObject({ code: 1, err: 'wirecopy: missing.txt: no such file\n' });
    expect(second.out).toContain('0 created, 1 unchanged, 1 failed');
  });

  test('an archive that is none is refused in one line', async () => {
    const { code, err } = await desk.run(['ingest', '--store', desk.write('notes', 'Notes. '.repeat(99)), one]);
    expect(code).toBe(1);
    expect(err).toBe(
      'wirecopy: cannot open the archive notes: expected a SQLite file, found something else; name another file\n',
    );
  });
});

describe('search', () => {
  test('prints the passages in which the words occur', async () => {
    const { code, out } = await desk.run(['search', 'ferries', 'stopped']);
    expect(code).toBe(0);
    expect(out).toMatch(/^2021-03-03 .*\n {4}.*Ferries stopped on Tuesday\.\n$/);
  });

  test('--ndjson tells where the words stand', async () => {
    const [hit] = linesOf((await desk.run(['search', 'ferries', '--ndjson'])).out);
    const [{ matches }] = hit.passages;
    expect(FERRIES.slice(matches[0].start, matches[0].end)).toBe('Ferries');
  });

  test('filters hold, and nothing found is said', async () => {
    expect((await desk.run(['search', 'ferries', '--count'])).out).toBe('1\n');
    expect(await desk.run(['search', 'ferries', '--until', '2021-01-01'])).toEqual({
      code: 0,
      out: '',
      err: 'wirecopy: nothing was found\n',
    });
  });

  test('no archive is no place to search, and none is made', async () => {
    const { code, err } = await desk.run(['search', 'x', '--store', 'nowhere.sqlite']);
    expect({ code, err }).toEqual({
      code: 1,
      err: 'wirecopy: nowhere.sqlite: no archive is there; wirecopy ingest makes one, --store names another\n',
    });
  });
});

describe('quotes', () => {
  test('who said what', async () => {
    const { out } = await desk.run(['quotes', '--speaker', 'pop']);
    expect(out).toContain('Ana Pop (said)\n    “We wait,”\n');
  });

  test('more than a page are listed, and no more than asked for', async () => {
    const all = linesOf((await desk.run(['quotes', '--ndjson', '-n', '1000'])).out);
    expect((await desk.run(['quotes', '--count'])).out).toBe(`${all.length}\n`);
    expect(linesOf((await desk.run(['quotes', '--ndjson', '-n', '3'])).out)).toEqual(all.slice(0, 3));
  });
});

test('stats counts the archive and what it is asked for', async () => {
  const { out } = await desk.run(['stats', '--json', '--by', 'agency', '--by', 'language']);
  const { archive, facets } = JSON.parse(out);
  expect(archive).toMatchObject({ articles: 3 });
  expect(facets.map(({ name }: { name: string }) => name)).toEqual(['agency', 'language']);
  expect((await desk.run(['stats'])).out).toMatch(/^ {2}articles +3\n/);
});

describe('export', () => {
  test('gives every article back, the oldest first, ready to be read again', async () => {
    const { out } = await desk.run(['export']);
    expect(linesOf(out).map(({ source }) => source.text)).toEqual([FERRIES, WAITING, readSample().text]);
    await desk.run(['ingest', '--store', 'again.sqlite', '-'], out);
    expect((await desk.run(['export', '--store', 'again.sqlite'])).out).toBe(out);
  });

  test('a folder gets a file for each', async () => {
    await desk.run(['export', '--to', 'text', '--until', '2020-01-01', '-o', 'texts/']);
    const [{ id }] = linesOf((await desk.run(['search', 'pompeo', '--ndjson'])).out);
    expect(desk.read(`texts/${id}.txt`)).toBe(readSample().text);
  });
});

describe('token', () => {
  test('makes a token, lists it without its secret, ends it', async () => {
    const made = await desk.run(['token', 'make', '--name', 'Oslo desk', '--scope', 'read', '--scope', 'ingest']);
    expect(made.out).toMatch(/^wirecopy_\S{40,}\n$/);
    const listed = await desk.run(['token', 'list', '--ndjson']);
    const [{ id, scopes }] = linesOf(listed.out);
    expect(scopes).toEqual(['read', 'ingest']);
    expect(listed.out).not.toContain(made.out.trim());
    expect(await desk.run(['token', 'revoke', id])).toEqual({ code: 0, out: `revoked\t${id}\n`, err: '' });
    expect((await desk.run(['token', 'list'])).out).toContain('revoked');
    expect(await desk.run(['token', 'revoke', 'nobody'])).toMatchObject({ code: 1, out: '' });
  });

  test('a scope that there is not is a wrong call', async () => {
    const { code, err } = await desk.run(['token', 'make', '--name', 'x', '--scope', 'all']);
    expect(code).toBe(2);
    expect(err).toContain('expected one of read, ingest, admin');
  });
});

describe('keeping the archive', () => {
  test('a backup is whole, and is not written over', async () => {
    expect((await desk.run(['backup', 'copy.sqlite'])).out).toMatch(/^copy\.sqlite: [\d.]+ MB, 3 articles\n$/);
    expect((await desk.run(['verify', '--store', 'copy.sqlite'])).out).toBe('3 versions checked, no faults\n');
    expect((await desk.run(['backup', 'copy.sqlite'])).code).toBe(1);
  });

  test('reindex reads every version anew and changes no text', async () => {
    const before = (await desk.run(['export'])).out;
    expect(await desk.run(['reindex'])).toEqual({ code: 0, out: '3 versions read anew\n', err: '' });
    expect((await desk.run(['export'])).out).toBe(before);
  });
});
