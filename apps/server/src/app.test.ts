import { readFileSync } from 'node:fs';
import { readSample } from '@wirecopy/fixtures';
import { type ArticleStore, openSqliteStore } from '@wirecopy/store';
import type { Hono } from 'hono';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createApp } from './app.ts';
import { OPENING_QUERY } from './graphql/yoga.ts';
import { schemaText } from './print-schema.ts';

let store: ArticleStore;
let app: Hono;
beforeEach(async () => {
  store = openSqliteStore({ path: ':memory:' });
  app = await createApp({ store });
});
afterEach(() => store.close());

interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
  readonly data: any;
  readonly errors?: readonly { message: string; extensions: { code: string } }[];
}

const post = (body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  Promise.resolve(
    app.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    }),
  );
const ask = async (query: string, variables = {}): Promise<Answer> =>
  (await post({ query, variables })).json() as Promise<Answer>;
const ingest = (text: string): Promise<Answer> =>
  ask('mutation ($text: String!) { ingest(text: $text) { outcome version article { id } } }', { text });
const ferry = (number: number): string =>
  `Ferry ${number} Stops\n\nOSLO, March 3, 2021 (Nordlys) - Ferry ${number} stopped.\n\n"We wait," Ana Pop said.`;

test('the schema in the repository is the schema of the server', () => {
  const file = new URL('../schema.graphql', import.meta.url);
  expect(readFileSync(file, 'utf8'), 'run `npm run schema -w @wirecopy/server`').toBe(schemaText());
});

test('copy is kept once and read back with the words and the place of what was read', async () => {
  expect((await ingest(ferry(1))).data.ingest).toMatchObject({ outcome: 'CREATED', version: 1 });
  const { data } = await ingest(ferry(1));
  expect(data.ingest.outcome).toBe('UNCHANGED');
  const answer = await ask(
    `query ($id: ID!) { article(id: $id) {
      headline { text span { start end } }
      dateline { raw filed places { name country } agencies { text } }
      paragraphs { index text quotations { id } }
      quotations { kind text spans { start end } attribution { cue { text } speaker { text person { name mentions { text pronoun } } } } article { id } }
    } }`,
    { id: data.ingest.article.id },
  );
  expect(answer.data.article).toMatchObject({
    headline: { text: 'Ferry 1 Stops', span: { start: 0, end: 13 } },
    dateline: {
      raw: 'OSLO, March 3, 2021 (Nordlys)',
      filed: '2021-03-03',
      places: [{ name: 'Oslo', country: 'NO' }],
      agencies: [{ text: 'Nordlys' }],
    },
    paragraphs: [
      { index: 0, text: 'Ferry 1 stopped.', quotations: [] },
      { index: 1, quotations: [{ id: 'q1' }] },
    ],
    quotations: [
      {
        kind: 'DIRECT',
        text: 'We wait,',
        attribution: { cue: { text: 'said' }, speaker: { text: 'Ana Pop', person: { name: 'Ana Pop' } } },
      },
    ],
  });
});

test('every field of the sample article can be asked for', async () => {
  const { text } = readSample();
  const { data, errors } = await ask(
    `query ($text: String!) { parse(text: $text) {
      id language source { text mediaType } advisories { kind family meaning raw ordinal text } slugline { text } byline { people }
      sentences { text } people { id name titles { text } mentions { text span { start } pronoun } }
      organizations { id name text } places { name country spans { start end } } works { name kind aliases }
      acronyms { short long evidence { text } } times { text type value evidence { text } } notes { kind text } sections { topic text }
      credits { role names } envelope { urgency } issues { code message span { start end } }
      quotations { attribution { addressee { text } setting { text } date speaker { organization { name } evidence { text } } } }
    } }`,
    { text },
  );
  expect(errors).toBeUndefined();
  expect(data.parse.source.text).toBe(text);
  expect(data.parse.advisories).toMatchObject([
    { kind: 'REPEAT', family: 'LIFECYCLE' },
    { kind: 'REVIEW', family: 'GENRE' },
  ]);
  expect(await store.count()).toBe(0);
});

test('pages join by their cursors and stay true when articles are added', async () => {
  for (let number = 1; number <= 5; number++) await ingest(ferry(number));
  const page =
    'query ($after: String) { articles(first: 2, after: $after) { edges { node { headline { text } } } pageInfo { endCursor hasNextPage } } }';
  const first = (await ask(page)).data.articles;
  await ingest(ferry(6));
  const second = (await ask(page, { after: first.pageInfo.endCursor })).data.articles;
  const titles = [...first.edges, ...second.edges].map(
    (edge: { node: { headline: { text: string } } }) => edge.node.headline.text,
  );
  expect(titles).toEqual(['Ferry 5 Stops', 'Ferry 4 Stops', 'Ferry 3 Stops', 'Ferry 2 Stops']);
  expect(second.pageInfo.hasNextPage).toBe(true);
});

test('a search tells where it found what', async () => {
  await ingest(ferry(7));
  const { data } = await ask(
    '{ search(query: "ferry 7") { totalCount edges { node { article { headline { text } } passages { paragraph text matches { start end } } } } } }',
  );
  expect(data.search).toMatchObject({
    totalCount: 1,
    edges: [
      {
        node: {
          passages: [
            { paragraph: null, text: 'Ferry 7 Stops' },
            { paragraph: 0, text: 'Ferry 7 stopped.' },
          ],
        },
      },
    ],
  });
});

test('quotations are found by any part of a speaker’s name', async () => {
  await ingest(ferry(1));
  const { data } = await ask(
    '{ quotations(filter: { speaker: "POP" }) { totalCount edges { node { text article { id } } } } none: quotations(filter: { speaker: "Berg" }) { totalCount } }',
  );
  expect(data).toMatchObject({
    quotations: { totalCount: 1, edges: [{ node: { text: 'We wait,' } }] },
    none: { totalCount: 0 },
  });
});

test('copy that holds half a pair, NUL and marks of direction comes back as it was', async () => {
  const text = 'OSLO (AP) - a\uD800b\u0000c\u202Ed\uFEFF 😀';
  const { data } = await ask('query ($text: String!) { parse(text: $text) { source { text } } }', { text });
  expect(data.parse.source.text).toBe(text);
});

describe('faults of a request are told with a code', () => {
  test.each([
    ['{ articles(first: 0) { edges { cursor } } }', 'BAD_USER_INPUT', 'expected "first" between 1 and 100, found 0'],
    ['{ articles(first: 2147483647) { edges { cursor } } }', 'BAD_USER_INPUT', 'between 1 and 100'],
    ['{ articles(first: 1, last: 1) { edges { cursor } } }', 'BAD_USER_INPUT', 'found both'],
    [
      '{ articles(after: "zz") { edges { cursor } } }',
      'BAD_USER_INPUT',
      'expected a cursor that a list gave, found "zz"',
    ],
    ['{ parse(text: "a", reference: "2021-02-30") { id } }', 'BAD_USER_INPUT', 'expected a calendar day'],
  ])('%s', async (query, code, message) => {
    const { errors } = await ask(query);
    expect(errors?.[0]?.extensions.code).toBe(code);
    expect(errors?.[0]?.message).toContain(message);
  });

  test('copy over the limit', async () => {
    const { errors } = await ingest('a'.repeat(5_000_001));
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(/5000001 .*5000000/),
      extensions: { code: 'TEXT_TOO_LONG' },
    });
  });

  test('an article that is not there is null', async () => {
    expect(await ask('{ article(id: "none") { id } }')).toEqual({ data: { article: null } });
  });
});

test('what fails inside is masked', async () => {
  await store.close();
  const { errors } = await ask('{ articleCount }');
  expect(errors?.[0]?.message).toBe('Unexpected error.');
});

test('forms and GET change nothing', async () => {
  const form = await app.request('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'query=mutation{ingest(text:"a"){outcome}}',
  });
  expect(form.status).toBe(415);
  const get = await app.request(`/graphql?query=${encodeURIComponent('mutation { ingest(text: "a") { outcome } }')}`);
  expect(get.status).toBe(405);
  expect(await store.count()).toBe(0);
});

test('no other site is allowed in', async () => {
  const response = await post({ query: '{ articleCount }' }, { origin: 'https://elsewhere.example' });
  expect(response.headers.get('access-control-allow-origin')).toBeNull();
});

test('sites that are named may ask from a browser, with a token too', async () => {
  app = await createApp({ store, allowOrigin: ['https://desk.example'] });
  const origin = 'https://desk.example';
  const preflight = await app.request('/graphql', {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-headers')).toContain('authorization');
  const told = async (response: Response | Promise<Response>): Promise<string | null> =>
    (await response).headers.get('access-control-allow-origin');
  expect(await told(preflight)).toBe(origin);
  expect(await told(post({ query: '{ articleCount }' }, { origin }))).toBe(origin);
  expect(await told(app.request('/feed.atom', { headers: { origin } }))).toBe(origin);
  expect(await told(post({ query: '{ articleCount }' }, { origin: 'https://elsewhere.example' }))).toBeNull();
});

test('the query that GraphiQL opens with is answered', async () => {
  await ingest(ferry(1));
  const { data, errors } = await ask(OPENING_QUERY);
  expect(errors).toBeUndefined();
  expect(data.articles.nodes).toHaveLength(1);
});

test('GraphiQL is for development alone', async () => {
  const html = { headers: { accept: 'text/html' } };
  expect(await (await app.request('/graphql', html)).text()).not.toContain('<html');
  const development = await createApp({ store, development: true });
  expect(await (await development.request('/graphql', html)).text()).toContain('<html');
});
