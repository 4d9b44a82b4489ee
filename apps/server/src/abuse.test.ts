import { type ArticleStore, openSqliteStore, type Scope } from '@wirecopy/store';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type AppOptions, createApp } from './app.ts';

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
    expect(answer.message).toMatch(/more than 4000 tokens/i);
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

  test('copy of 40 MB from somebody who may keep copy', async () => {
    const body = JSON.stringify({ query: '{ articleCount }', variables: { text: 'a'.repeat(40_000_000) } });
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

  test('the 301st stream of a client', async () => {
    const app = await createApp({ store, limits: { streams: 300 } });
    const open = async (): Promise<number> =>
      (
        await app.request('/graphql?query=subscription{none}', {
          headers: { accept: 'text/event-stream' },
          signal: new AbortController().signal,
        })
      ).status;
    for (let count = 0; count < 300; count++) expect(await open()).not.toBe(429);
    expect(await open()).toBe(429);
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

test('a server of registered operations runs no other', async () => {
  const answer = await ask('{ articleCount }', { onlyPersisted: true });
  expect(answer.data).toBeUndefined();
  expect(answer.message).toMatch(/PersistedQueryOnly/);
});

test.each([
  "'; DROP TABLE articles; --",
  '" OR 1=1 --',
  'NEAR(a b, 2)',
  'a* ^b -c (d OR e)',
  'column:value',
  '%_\\',
  '\u0000',
  '"',
])('%j is a word like any other', async (text) => {
  const query =
    'query ($text: String!) { search(query: $text) { totalCount } quotations(filter: { speaker: $text }) { totalCount } article(id: "x") { id } }';
  const answer = await send({ query, variables: { text } });
  expect(answer.data).toMatchObject({ search: { totalCount: 0 }, quotations: { totalCount: 0 } });
});

test('an operation that takes too long is answered', async () => {
  const slow = new Proxy(store, {
    get: (target, name) => (name === 'count' ? () => new Promise(() => {}) : Reflect.get(target, name, target)),
  });
  const answer = await ask('{ articleCount }', { store: slow, limits: { milliseconds: 50 } });
  expect(answer).toMatchObject({ status: 503, code: 'TIMED_OUT' });
});
