import { once } from 'node:events';
import { afterAll, expect, test } from 'vitest';
import { Desk, ended, linesOf } from '../testing/desk.ts';

const desk = new Desk();
afterAll(() => desk.remove());

const LINES = [
  '{"id":"a","text":"Ferries stopped on Tuesday.","reference":"2021-03-03"}',
  '{"id":',
  '',
  '{"headline":"x"}',
  '{"id":7,"text":"y"}',
].join('\n');

test('a line is answered with the article of its id, and a bad line is told with its number', async () => {
  const { code, out, err } = await desk.run(['parse', '--from', 'ndjson', '-'], LINES);
  expect(linesOf(out)).toMatchObject([{ id: 'a', times: [{ value: '2021-03-02' }] }, { id: '7' }]);
  expect(code).toBe(1);
  expect(err).toMatch(
    /^wirecopy: standard input, line 2: .*expected JSON.*\nwirecopy: standard input, line 4: .*expected copy under .*\n$/,
  );
});

test('without a file a filter reads standard input', async () => {
  expect(linesOf((await desk.run(['parse', '--ndjson'], LINES)).out)).toHaveLength(2);
});

test('--keep-lines gives as many lines as it gets', async () => {
  const { out } = await desk.run(['parse', '--ndjson', '--keep-lines'], LINES);
  expect(linesOf(out).map(({ id, error }) => id ?? typeof error)).toEqual(['a', 'string', 'string', 'string', '7']);
});

test('a reject holds its line, so that it can be mended and read again', async () => {
  await desk.run(['parse', '--ndjson', '--rejects', 'rejects.ndjson'], LINES);
  expect(linesOf(desk.read('rejects.ndjson')).map(({ input }) => input)).toEqual(['{"id":', '{"headline":"x"}']);
});

test('a line is answered before the next one is there', async () => {
  const child = desk.start(['parse', '--ndjson', '--workers', '2']);
  const done = ended(child);
  for (const id of ['a', 'b', 'c']) {
    child.stdin?.write(`{"id":"${id}","text":"Ferries stopped."}\n`);
    const [answer] = await once(child.stdout as NodeJS.ReadableStream, 'data');
    expect(JSON.parse(String(answer)).id).toBe(id);
  }
  child.stdin?.end();
  expect((await done).code).toBe(0);
});

test('a reader that goes away ends it quietly', async () => {
  const copy = Array.from({ length: 3000 }, (_, id) => JSON.stringify({ id, text: 'Ferries stopped. '.repeat(40) }));
  desk.write('many.ndjson', copy.join('\n'));
  const { out, err } = await desk.shell('wirecopy parse many.ndjson | head -n 1');
  expect(err).toBe('');
  expect(linesOf(out)).toMatchObject([{ id: '0' }]);
});

test('a full disk is told in one line', async () => {
  desk.write('one.txt', 'Ferries stopped.');
  const full = 'wirecopy: standard output cannot be written: the disk is full; make room, then run it again\n';
  expect(await desk.shell('wirecopy parse one.txt > /dev/full')).toEqual({ code: 1, out: '', err: full });
  expect((await desk.run(['parse', 'one.txt', '-o', '/dev/full'])).err).toContain(
    '/dev/full cannot be written: the disk is full',
  );
});

test('lines may be in UTF-16', async () => {
  const marked = Buffer.from(`\uFEFF${LINES.replaceAll('\n', '\r\n').replace('Ferries', 'Fähren')}`, 'utf16le');
  const { out } = await desk.run(['parse', '--ndjson'], marked);
  expect(linesOf(out)).toMatchObject([{ source: { text: 'Fähren stopped on Tuesday.' } }, { id: '7' }]);
});
