import { connect } from 'node:net';
import { openSqliteStore } from '@wirecopy/store';
import { expect, test } from 'vitest';
import { startServer } from './serve.ts';

const store = openSqliteStore({ path: ':memory:' });

test('a running server answers, and answers no more when it was closed', async () => {
  const server = await startServer({ store, port: 0 });
  expect(await (await fetch(`${server.url}/healthz`)).json()).toEqual({ status: 'ok' });
  await server.close();
  await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
});

test('every answer carries the id of its request', async () => {
  const server = await startServer({ store, port: 0 });
  for (const path of ['/', '/graphql?query={articleCount}', '/healthz', '/feed.atom', '/articles/none.txt', '/none'])
    expect(
      (await fetch(server.url + path, { headers: { 'x-request-id': 'desk-7' } })).headers.get('x-request-id'),
    ).toBe('desk-7');
  const posted = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ articleCount }"}',
  });
  expect(posted.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
  await server.close();
});

test('where other sites are let in, nobody keeps copy without a token', async () => {
  const keep = async (allowOrigin: readonly string[]): Promise<string> => {
    const server = await startServer({
      store: openSqliteStore({ path: ':memory:' }),
      port: 0,
      development: true,
      allowOrigin,
    });
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"mutation { ingest(text: \\"It rained.\\") { outcome } }"}',
    });
    await server.close();
    return response.text();
  };
  expect(await keep([])).toContain('CREATED');
  expect(await keep(['https://desk.example'])).toContain('FORBIDDEN');
});

test('a server that stops lets nobody in, ends its streams, answers who is there, and only then is closed', async () => {
  const order: string[] = [];
  const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
  const archive = openSqliteStore({ path: ':memory:' });
  const slow = new Proxy(archive, {
    get: (target, name) => {
      if (name === 'stats') {
        arrive();
        return () => held.then(() => target.stats());
      }
      const value = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  const server = await startServer({ store: slow, port: 0 });
  const ask = (query: string, accept = 'application/json') =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: JSON.stringify({ query }),
    });
  const stream = await ask('subscription { changes { id } }', 'text/event-stream');
  const streamed = stream.text().then((text) => order.push(`stream: ${/^event: complete$/m.test(text)}`));
  const answered = ask('{ stats { articles } }').then(async (response) => {
    // Whoever sends the next request on the same connection would not know whether it was heard.
    expect(response.headers.get('connection')).toBe('close');
    order.push(JSON.stringify(await response.json()));
  });
  await arrived;
  const closed = server.close().then(() => order.push('closed'));
  await streamed;
  await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
  letGo();
  await Promise.all([answered, closed]);
  expect(order).toEqual(['stream: true', '{"data":{"stats":{"articles":0}}}', 'closed']);
  await archive.close();
});

test('a request that is on its way when the server stops is answered', async () => {
  const server = await startServer({ store, port: 0 });
  const socket = connect(Number(new URL(server.url).port), 'localhost');
  const ask = async (): Promise<string> => {
    socket.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n');
    return String(await new Promise((resolve) => socket.once('data', resolve)));
  };
  expect(await ask()).toMatch(/^connection: keep-alive/im);
  const closed = server.close();
  expect(await ask()).toMatch(/^connection: close/im);
  await closed;
});

test('a taken port is refused with a way out', async () => {
  const server = await startServer({ store, port: 0 });
  const port = Number(new URL(server.url).port);
  await expect(startServer({ store, port })).rejects.toThrow(
    `port ${port} is taken; stop what uses it, or choose another with PORT=${port + 1}`,
  );
  await server.close();
});

test('an address that is not of this machine is refused by name', async () => {
  await expect(startServer({ store, port: 0, host: '203.0.113.7' })).rejects.toThrow(
    '203.0.113.7 is no address of this machine',
  );
});
