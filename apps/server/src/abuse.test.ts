import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { parse } from '@wirecopy/core';
import { type ArticleStore, openSqliteStore, type Scope } from '@wirecopy/store';
import { OPERATIONS } from '@wirecopy/web';
import { type DocumentNode, getOperationAST, OperationTypeNode, print } from 'graphql';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type AppOptions, createApp } from './app.ts';
import { ChangeFeed } from './feed/change-feed.ts';
import { tokenAccess } from './guard/access.ts';
import { startServer } from './serve.ts';

let store: ArticleStore;
beforeEach(() => {
  store = openSqliteStore({ path: ':memory:' });
});
afterEach(() => store.close());

interface Answer {
  readonly status: number;
  readonly code: string | undefined;
  readonly message: string | undefined;
  readonly data: unknown;
}

const TOKENS: Readonly<Record<string, readonly Scope[]>> = { reader: ['read'], desk: ['read', 'ingest'] };
const BY_TOKEN = { scopesOf: async (token: string) => TOKENS[token], anonymous: ['read'] as const };

async function send(
  body: unknown,
  options: Partial<AppOptions> = {},
  headers: Record<string, string> = {},
): Promise<Answer> {
  const app = await createApp({ store, ...options });
  const response = await app.request('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const { errors, data } = (await response.json()) as {
    errors?: { message: string; extensions?: { code?: string } }[];
    data?: unknown;
  };
  return { status: response.status, code: errors?.[0]?.extensions?.code, message: errors?.[0]?.message, data };
}

const ask = (query: string, options: Partial<AppOptions> = {}): Promise<Answer> => send({ query }, options);

/** `article { quotations { article { quotations { …` */
const nested = (depth: number): string =>
  `{ article(id: "a") { ${'quotations { article { '.repeat(depth)} id ${'} }'.repeat(depth)} } }`;

describe('an operation that asks for too much is refused with what it may ask for', () => {
  test.each<[string, string, string]>([
    ['deep recursion', nested(20), 'expected at most 12 levels of fields, found 42'],
    [
      '200 aliases',
      `{ ${Array.from({ length: 200 }, (_, at) => `a${at}: articleCount`).join(' ')} }`,
      'expected at most 50 aliases, found 200',
    ],
    [
      '100 directives',
      `{ ${'articleCount @skip(if: false) '.repeat(100)} }`,
      'expected at most 50 directives, found 100',
    ],
    [
      'long lists of many fields',
      `{ articles(first: 100) { nodes { ${'id '.repeat(260)} } } }`,
      'expected at most 25000 fields to resolve, lists counted at their length, found 26101',
    ],
  ])('%s', async (_name, query, message) => {
    const answer = await ask(query);
    expect(answer.status).toBe(400);
    expect(answer.code).toBe('OPERATION_TOO_LARGE');
    expect(answer.message).toContain(message);
    expect(answer.data).toBeUndefined();
  });

  test.each<[string, string]>([
    ['5,000 aliases', `{ ${Array.from({ length: 5000 }, (_, at) => `a${at}: articleCount`).join(' ')} }`],
    ['10,000 directives', `{ articleCount ${'@a '.repeat(10_000)} }`],
  ])('%s make a document that is not read to its end', async (_name, query) => {
    const answer = await ask(query);
    expect(answer.data).toBeUndefined();
    expect(answer).toMatchObject({ status: 400, code: 'OPERATION_TOO_LARGE' });
    expect(answer.message).toBe('expected at most 2000 tokens, found more');
  });

  test('the same of a stream', async () => {
    const app = await createApp({ store });
    const response = await app.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: `subscription { changes { id ${'id '.repeat(3000)} } }` }),
    });
    expect(await response.text()).toContain('OPERATION_TOO_LARGE');
  });

  test.each([
    ['{ articleCount', 'GRAPHQL_PARSE_FAILED'],
    ['{ articleCounts }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('%s tells what kind of fault it has', async (query, code) => {
    expect(await ask(query)).toMatchObject({ code, data: undefined });
  });

  test('fragments in a cycle', async () => {
    const answer = await ask(
      '{ article(id: "a") { ...A } } fragment A on Article { ...B } fragment B on Article { ...A }',
    );
    expect(answer.data).toBeUndefined();
    expect(answer.message).toMatch(/Cannot spread fragment "A" within itself/);
  });

  test('fragments that spread each other twice are measured without spreading them', async () => {
    const fragments = Array.from(
      { length: 30 },
      (_, at) => `fragment F${at} on Article { ${at === 29 ? 'id' : `...F${at + 1} x: id ...F${at + 1}`} }`,
    );
    const answer = await ask(`{ article(id: "a") { ...F0 } } ${fragments.join(' ')}`);
    expect(answer.status).toBe(400);
  });

  test('a batch', async () => {
    const answer = await send(Array.from({ length: 1000 }, () => ({ query: '{ articleCount }' })));
    expect(answer.status).toBe(400);
    expect(answer.message).toMatch(/batching is not (?:supported|enabled)/i);
  });
});

describe('a request that is too large, too frequent or of another site is refused', () => {
  test('a query of more than 100 kB', async () => {
    const answer = await send({ query: `{ articleCount } #${'a'.repeat(110_000)}` }, { access: BY_TOKEN });
    expect(answer).toMatchObject({ status: 413, code: 'TOO_LARGE' });
  });

  test('copy of 30 MB from somebody who may keep copy', async () => {
    const body = JSON.stringify({ query: '{ articleCount }', variables: { text: 'a'.repeat(30_000_000) } });
    const answer = await send(body, { access: BY_TOKEN }, { authorization: 'Bearer desk' });
    expect(answer).toMatchObject({ status: 413, code: 'TOO_LARGE' });
  });

  test('the third request of a client that may make two a minute', async () => {
    const app = await createApp({ store, limits: { requestsPerMinute: 2 } });
    const statuses: number[] = [];
    for (let count = 0; count < 3; count++) {
      const response = await app.request('/graphql?query={articleCount}');
      statuses.push(response.status);
      if (response.status === 429) expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    expect(statuses).toEqual([200, 200, 429]);
  });

  test('the 301st stream of a client, until another of its streams ends', async () => {
    const feed = new ChangeFeed(store);
    const app = await createApp({ store, feed, limits: { streams: 300 } });
    const open = (signal?: AbortSignal): Promise<Response> =>
      Promise.resolve(
        app.request('/graphql?query=subscription{changes{id}}', {
          headers: { accept: 'text/event-stream' },
          ...(signal && { signal }),
        }),
      );
    const leaving = new AbortController();
    await open(leaving.signal);
    for (let count = 1; count < 300; count++) expect((await open()).status).toBe(200);
    const refused = await open();
    expect([refused.status, await refused.json()]).toEqual([
      429,
      { errors: [{ message: 'expected at most 300 open streams', extensions: { code: 'TOO_MANY_STREAMS' } }] },
    ]);
    leaving.abort();
    expect((await open()).status).toBe(200);
    feed.close();
  });

  test('a stream that ended counts no more', async () => {
    const app = await createApp({ store, limits: { streams: 1 } });
    for (let count = 0; count < 3; count++) {
      const response = await app.request('/graphql?query=subscription{none}', {
        headers: { accept: 'text/event-stream' },
      });
      expect(response.status).not.toBe(429);
      await response.text();
    }
  });

  test('a form, and a page of another site', async () => {
    const app = await createApp({ store });
    const form = await app.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://elsewhere.example' },
      body: 'query=mutation{ingest(text:"a"){outcome}}',
    });
    expect([form.status, await form.json()]).toEqual([
      415,
      {
        errors: [
          {
            message: 'expected content-type application/json, found application/x-www-form-urlencoded',
            extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' },
          },
        ],
      },
    ]);
    const preflight = await app.request('/graphql', {
      method: 'OPTIONS',
      headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' },
    });
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
    expect(await store.count()).toBe(0);
  });

  test('a body that comes too slowly', async () => {
    const server = await startServer({ store, port: 0, slowestBody: 300 });
    const { port } = new URL(server.url);
    const socket = connect(Number(port), 'localhost');
    socket.write(
      'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 999\r\n\r\n{',
    );
    const answer = await new Promise<string>((resolve) => socket.once('data', (data) => resolve(String(data))));
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    socket.destroy();
    await server.close();
  });
});

describe('tokens', () => {
  const ingest = { query: 'mutation { ingest(text: "Ferries stop.") { outcome } }' };

  test('nobody changes the archive without one', async () => {
    expect(await send(ingest, { access: BY_TOKEN })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await store.count()).toBe(0);
  });

  test('one that may read alone changes nothing', async () => {
    const answer = await send(ingest, { access: BY_TOKEN }, { authorization: 'Bearer reader' });
    expect(answer).toMatchObject({ code: 'FORBIDDEN', message: expect.stringContaining('scope "ingest"') });
  });

  test.each(['Bearer nobody', 'Bearer ', 'Basic ZGVzazo=', `Bearer ${'a'.repeat(600)}`])(
    '%s is none',
    async (authorization) => {
      const answer = await send({ query: '{ articleCount }' }, { access: BY_TOKEN }, { authorization });
      expect(answer).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    },
  );

  test('of the archive’s own those are good that have neither expired nor been revoked, and no other archive’s', async () => {
    let clock = new Date('2021-03-03T12:00:00Z');
    const archive = openSqliteStore({ path: ':memory:', now: () => clock });
    const make = (expiresAt?: string) => archive.tokens.make({ name: 'desk', scopes: ['ingest'], expiresAt });
    const [good, expired, revoked] = [await make(), await make('2021-03-04'), await make()];
    const foreign = await store.tokens.make({ name: 'desk', scopes: ['admin'] });
    await archive.tokens.revoke(revoked.token.id);
    clock = new Date('2021-03-05T12:00:00Z');
    const access = tokenAccess(archive, ['read']);
    const sendAs = (secret: string) => send(ingest, { store: archive, access }, { authorization: `Bearer ${secret}` });
    for (const { secret } of [expired, revoked, foreign])
      expect(await sendAs(secret)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    expect((await sendAs(good.secret)).data).toEqual({ ingest: { outcome: 'CREATED' } });
    await archive.close();
  });

  test('an archive that is not for everybody lets nobody read without one', async () => {
    const app = await createApp({ store, access: { ...BY_TOKEN, anonymous: [] } });
    for (const path of ['/graphql?query={articleCount}', '/', '/feed.atom', '/articles/a.txt'])
      expect((await app.request(path)).status).toBe(401);
    const allowed = await app.request('/feed.atom', { headers: { authorization: 'Bearer reader' } });
    expect(allowed.status).toBe(200);
    expect((await app.request('/healthz')).status).toBe(200);
  });

  test('withdrawing and embargoes want the scope of an admin', async () => {
    for (const mutation of [
      'withdraw(id: "a", reason: "b") { id }',
      'embargo(id: "a") { id }',
      'ingestFiles(files: []) { item }',
    ]) {
      const answer = await send(
        { query: `mutation { ${mutation} }` },
        { access: BY_TOKEN },
        { authorization: 'Bearer reader' },
      );
      expect(answer).toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  test('figures of the server want the scope of an admin', async () => {
    const app = await createApp({ store, access: BY_TOKEN });
    const read = (token?: string) =>
      app.request('/metrics', token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } });
    expect((await read()).status).toBe(403);
    expect(await (await read('reader')).text()).toContain('FORBIDDEN');
    expect((await read('nobody')).status).toBe(401);
    const open = await createApp({ store });
    expect(await (await open.request('/metrics')).text()).toContain('wirecopy_http_request_duration_seconds');
  });

  test('one with the scope keeps copy', async () => {
    const answer = await send(ingest, { access: BY_TOKEN }, { authorization: 'Bearer desk' });
    expect(answer.data).toEqual({ ingest: { outcome: 'CREATED' } });
  });
});

describe('in production', () => {
  test('the schema is not told', async () => {
    const answer = await ask('{ __schema { types { name } } }');
    expect(answer.message).toMatch(/introspection/i);
    const slip = await ask('{ articleCoun }');
    expect(slip.message).toMatch(/Cannot query field "articleCoun"/);
    expect(slip.message).not.toContain('articleCount');
  });

  test('in development it is', async () => {
    const answer = await ask('{ __schema { queryType { name } } }', { development: true });
    expect(answer.data).toEqual({ __schema: { queryType: { name: 'Query' } } });
  });
});

test('a server of registered operations runs those of the viewer', async () => {
  const query = OPERATIONS.find((document) => getOperationAST(document)?.operation === OperationTypeNode.QUERY);
  const sha256Hash = createHash('sha256')
    .update(print(query as DocumentNode))
    .digest('hex');
  const body = { extensions: { persistedQuery: { version: 1, sha256Hash } }, variables: { id: 'a', query: 'a' } };
  const answer = await send(body, { onlyPersisted: true });
  expect(answer.message).toBeUndefined();
  expect(answer.data).toBeDefined();
  const app = await createApp({ store, onlyPersisted: true });
  expect((await app.request('/')).status).toBe(200);
});

test('a server of registered operations runs no other', async () => {
  const answer = await ask('{ articleCount }', { onlyPersisted: true });
  const refused = { status: 400, code: 'PERSISTED_QUERY_ONLY', message: 'PersistedQueryOnly' };
  expect(answer).toEqual({ ...refused, data: undefined });
  const app = await createApp({ store, onlyPersisted: true });
  const asked = await app.request('/graphql?query={articleCount}', { headers: { accept: 'application/json' } });
  const { errors } = (await asked.json()) as { errors: { message: string; extensions: { code: string } }[] };
  const [{ message, extensions } = { message: '', extensions: { code: '' } }] = errors;
  expect({ status: asked.status, code: extensions.code, message }).toEqual(refused);
});

/** A query that hands a string to every argument that takes one. */
const EVERYWHERE = `query ($text: String!, $id: ID!) {
  search(query: $text, filter: { speaker: $text }) { totalCount facets { values { count } } timeline { count } }
  articles(filter: {
    speaker: $text quoted: $text person: $text organization: $text place: $text work: $text agency: $text
    advisory: $text genre: $text language: $text month: $text story: $id id: $id
  }) { totalCount }
  quotations(filter: { speaker: $text by: $text about: $text cue: $text }) { totalCount }
  people(name: $text) { nodes { id } }
  speakers(name: $text) { nodes { id } }
  person(id: $id) { titles { text } }
  place(id: $id) { id } organization(id: $id) { id } work(id: $id) { id } speaker(id: $id) { id }
  article(id: $id) { id } story(id: $id) { id } node(id: $id) { id } tombstone(id: $id) { id }
  diff(a: { article: $id }, b: { article: $id }) { headline { deletions { start } } }
  facets(query: $text) { values { count } }
}`;

test.each([
  "'; DROP TABLE articles; --",
  '" OR 1=1 --',
  'NEAR(a b, 2)',
  'a* ^b -c (d OR e)',
  'column:value',
  '%_\\',
  '\u0000',
  '\ud800',
  '"',
  '‮',
  '$1',
  "a' & !b | c:*",
])('%j is a word like any other in every string', async (text) => {
  await store.put(parse('Ferry Stops\n\nOSLO, March 3, 2021 (Nordlys) - "We wait," Ana Pop said.'));
  const answer = await send({ query: EVERYWHERE, variables: { text, id: text } });
  expect(answer.message).toBeUndefined();
  expect(answer.data).toMatchObject({
    search: { totalCount: 0 },
    articles: { totalCount: 0 },
    quotations: { totalCount: 0 },
    people: { nodes: [] },
    person: null,
    node: null,
    diff: null,
  });
  for (const field of ['articles', 'quotations', 'search(query: "a")', 'people', 'stories']) {
    const query = `query ($text: String!) { ${field.replace(/\)?$/, (end) => (end ? ', after: $text)' : '(after: $text)'))} { nodes { __typename } } }`;
    expect(await send({ query, variables: { text } })).toMatchObject({ code: 'BAD_USER_INPUT' });
  }
  expect(await store.count()).toBe(1);
});

test('quotations that lead back to their article are counted while they are resolved', async () => {
  const said = Array.from({ length: 60 }, (_, at) => `"We wait for ferry ${at}," Ana Pop said.`).join('\n\n');
  await store.put(parse(`OSLO, March 3, 2021 (Nordlys) - Ferries stopped.\n\n${said}`, { id: 'a' }));
  const answer = await ask(
    '{ article(id: "a") { quotations { article { quotations { article { quotations { article { id } } } } } } } }',
  );
  expect(answer).toMatchObject({ code: 'OPERATION_TOO_LARGE' });
  expect(answer.message).toContain('expected an operation that resolves fewer items');
});

test('a subscription is measured like a query', async () => {
  const app = await createApp({ store });
  const query = `subscription { ${Array.from({ length: 60 }, (_, at) => `a${at}: changes { id }`).join(' ')} }`;
  const response = await app.request(`/graphql?query=${encodeURIComponent(query)}`, {
    headers: { accept: 'text/event-stream' },
  });
  expect(await response.text()).toMatch(/OPERATION_TOO_LARGE|must select only one top level field/);
});

test('an operation that takes too long is answered', async () => {
  const slow = new Proxy(store, {
    get: (target, name) => (name === 'count' ? () => new Promise(() => {}) : Reflect.get(target, name, target)),
  });
  const answer = await ask('{ articleCount }', { store: slow, limits: { milliseconds: 50 } });
  expect(answer).toMatchObject({ status: 503, code: 'TIMED_OUT' });
});
