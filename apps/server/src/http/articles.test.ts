import { FORMATS } from '@wirecopy/formats';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyOf, Desk } from '../testing/ask.ts';

let desk: Desk;
beforeEach(async () => {
  desk = new Desk();
  await desk.keep(copyOf('Ferry'), { id: 'urn:ferry.1' });
});
afterEach(() => desk.store.close());

const get = async (ending: string, headers: Record<string, string> = {}) =>
  desk.request(`/articles/urn%3Aferry.1.${ending}`, { headers });

const endings = FORMATS.filter(({ write }) => write).flatMap(({ name, extensions }) => [name, ...extensions]);

test.each(endings)('an article is a file that ends in .%s', async (ending) => {
  const response = await get(ending);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
  expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(0);
});

test('the text of a file is the copy', async () => {
  expect(await (await get('txt')).text()).toContain('"We must mend the ferry,"');
});

test('a reader who has the present version is told so, until there is another', async () => {
  const { headers } = await get('txt');
  const [etag, modified] = [headers.get('etag') ?? '', headers.get('last-modified') ?? ''];
  expect((await get('txt', { 'if-none-match': etag })).status).toBe(304);
  expect((await get('txt', { 'if-modified-since': modified })).status).toBe(304);
  expect((await get('ninjs', { 'if-none-match': etag })).status).toBe(200);
  desk.later(1);
  await desk.keep(copyOf('Tram'), { id: 'urn:ferry.1' });
  expect((await get('txt', { 'if-none-match': etag })).status).toBe(200);
  expect((await get('txt', { 'if-modified-since': modified })).status).toBe(200);
});

test('a reader who has a version that is now under embargo is given the one before it', async () => {
  desk.later(1);
  await desk.keep(copyOf('Tram'), { id: 'urn:ferry.1' });
  const modified = (await get('txt')).headers.get('last-modified') ?? '';
  await desk.store.embargo('urn:ferry.1', '2021-03-09T12:00:00Z');
  const before = await get('txt', { 'if-modified-since': modified });
  expect([before.status, await before.text()]).toEqual([200, expect.stringContaining('the ferry')]);
});

test('a reader who has an article as it was read before is given it as it was read anew', async () => {
  const { headers } = await get('ndjson');
  await desk.store.reindex({ parse: ({ article }) => ({ ...article, language: 'nb' }) });
  const anew = await get('ndjson', { 'if-modified-since': headers.get('last-modified') ?? '' });
  expect([anew.status, await anew.text()]).toEqual([200, expect.stringContaining('"language":"nb"')]);
});

test('an ending that no format has is told which there are', async () => {
  const response = await get('pdf');
  expect([response.status, await response.text()]).toEqual([
    404,
    expect.stringMatching(/^expected an ending among .*\.nitf/),
  ]);
});

test('an article that is not there is not found', async () => {
  expect((await desk.request('/articles/none.txt')).status).toBe(404);
});
