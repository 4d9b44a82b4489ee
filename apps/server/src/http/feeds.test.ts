import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyOf, Desk } from '../testing/ask.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.store.close());

const get = async (path: string, headers: Record<string, string> = {}) => desk.request(path, { headers });
const atom = async (path: string) => parseAtomFeed(await (await get(path)).text());

test('the newest articles are an Atom feed that links to their pages', async () => {
  await desk.keep(copyOf('Ferry'), { id: 'urn:ferry' });
  const response = await get('/feed.atom');
  expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
  const feed = parseAtomFeed(await response.text());
  expect(feed).toMatchObject({ title: { value: 'Wirecopy' }, updated: '2021-03-03T12:00:00.000Z' });
  expect(feed.entries).toMatchObject([
    {
      id: 'http://localhost/a/urn%3Aferry',
      title: { value: 'Ferry Stops In Oslo' },
      updated: '2021-03-03T12:00:00.000Z',
      links: [{ rel: 'alternate', href: 'http://localhost/a/urn%3Aferry' }],
      authors: [{ name: 'Nordlys' }],
      summary: { value: 'Ferry stopped in Oslo.' },
    },
  ]);
});

test('a feed may be of any search and filter, and pages go on', async () => {
  for (const topic of ['Ferry', 'Tram', 'Bus']) await desk.keep(copyOf(topic));
  await desk.keep(copyOf('Ferry', { place: 'Bergen' }));
  const titles = async (path: string) => (await atom(path)).entries?.map(({ title }) => title?.value);
  expect(await titles('/feed.atom?q=ferry&place=oslo')).toEqual(['Ferry Stops In Oslo']);
  expect(await titles('/feed.atom?speaker=pop&from=2021-03-03&to=2021-03-04&first=1')).toEqual([
    'Ferry Stops In Bergen',
  ]);
  const json = parseJsonFeed(await (await get('/feed.json?place=oslo&first=2')).json());
  expect(json).toMatchObject({
    title: 'Wirecopy: place oslo',
    items: [{ title: 'Bus Stops In Oslo' }, { title: 'Tram Stops In Oslo' }],
  });
  const next = parseJsonFeed(await (await get(json.next_url ?? '')).json());
  expect(next.items).toMatchObject([{ title: 'Ferry Stops In Oslo' }]);
  expect(next.next_url).toBeUndefined();
});

test('a reader who has the present feed is told so', async () => {
  await desk.keep(copyOf('Ferry'));
  const { headers } = await get('/feed.json');
  const etag = headers.get('etag') ?? '';
  expect((await get('/feed.json', { 'if-none-match': etag })).status).toBe(304);
  expect((await get('/feed.json', { 'if-none-match': `"old", W/${etag}` })).status).toBe(304);
  const id = await desk.keep(copyOf('Tram'));
  const longer = await get('/feed.json', { 'if-none-match': etag });
  expect(longer.status).toBe(200);
  await desk.store.withdraw(id, 'wrong tram');
  expect((await get('/feed.json', { 'if-none-match': longer.headers.get('etag') ?? '' })).status).toBe(200);
  expect((await get('/feed.json', { 'if-none-match': etag })).status).toBe(304);
});

test('copy full of markup and of what XML cannot write makes a feed all the same', async () => {
  await desk.keep('<b>]]>&amp; \u0001\uFFFF</b>\n\nOSLO (AP) - <script>alert("\uD800")</script> stopped.');
  const [entry] = (await atom('/feed.atom')).entries ?? [];
  expect(entry?.summary?.value).toContain('<script>alert("\uFFFD")</script> stopped.');
});

test.each([
  ['author=x', 'expected parameters among q, speaker, '],
  ['first=0', 'expected "first" between 1 and 100, found "0"'],
  ['from=yesterday', 'expected "from" as 2019-05-15 or 2019-05-15T12:00:00Z, found "yesterday"'],
  ['after=x', 'expected the "after" of a feed’s own next link'],
])('?%s is refused with what was expected', async (parameters, message) => {
  const response = await get(`/feed.atom?${parameters}`);
  expect(response.status).toBe(400);
  expect(await response.text()).toContain(message);
});
