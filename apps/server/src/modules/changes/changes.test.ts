import { parse } from '@wirecopy/core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ChangeFeed } from '../../feed/change-feed.ts';
import { startServer } from '../../serve.ts';
import { copyOf, Desk } from '../../testing/ask.ts';
import { eventsOf, take } from '../../testing/events.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.store.close());

/** Opens a subscription at a running server. */
const subscribe = (url: string, query: string, variables = {}, signal?: AbortSignal): Promise<Response> =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: `subscription ($after: String) { ${query} }`, variables }),
    ...(signal && { signal }),
  });

const CHANGES = 'changes(after: $after) { kind id cursor article { headline { text } } }';
type ChangeEvent = { readonly changes: { readonly kind: string; readonly id: string; readonly cursor: string } };

describe('a stream of changes', () => {
  test('goes on after a cut without losing or repeating anything', async () => {
    const server = await startServer({ store: desk.store, port: 0, feed: new ChangeFeed(desk.store, 10) });
    const seen: string[] = [];
    let after: string | undefined;
    const total = 60;
    await desk.keep(copyOf('Ferry 0'), { id: '0' });
    const writing = (async () => {
      for (let number = 1; number < total; number++) {
        await desk.keep(copyOf(`Ferry ${number}`), { id: String(number) });
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
    })();
    while (seen.length < total) {
      const cut = new AbortController();
      // The first stream starts from the first day on: an empty cursor is none.
      const start = after ?? (await desk.store.changes(undefined, 1))[0]?.cursor;
      if (after === undefined) seen.push('0');
      const events = eventsOf(await subscribe(server.url, CHANGES, { after: start }, cut.signal));
      for (const { changes } of (await take(events, Math.min(7, total - seen.length))) as unknown as ChangeEvent[]) {
        seen.push(changes.id);
        after = changes.cursor;
      }
      cut.abort();
    }
    await writing;
    expect(seen).toEqual(Array.from({ length: total }, (_, number) => String(number)));
    await server.close();
  });

  test('tells what another process wrote', async () => {
    const server = await startServer({ store: desk.store, port: 0, feed: new ChangeFeed(desk.store, 10) });
    const events = eventsOf(await subscribe(server.url, CHANGES));
    const next = take(events, 1);
    await desk.keep(copyOf('Ferry'), { id: 'ferry' });
    expect(await next).toMatchObject([{ changes: { kind: 'STORED', id: 'ferry' } }]);
    await server.close();
  });

  test('ends when the server stops, so that it can stop', async () => {
    const server = await startServer({ store: desk.store, port: 0 });
    const response = await subscribe(server.url, CHANGES);
    const events = take(eventsOf(response), 99);
    await server.close();
    expect(await events).toEqual([]);
  });

  test('is forgotten when whoever listened goes away', async () => {
    const feed = new ChangeFeed(desk.store, 10);
    const gone = new AbortController();
    const changes = feed.follow(undefined, gone.signal);
    const next = changes.next();
    gone.abort();
    expect((await next).done).toBe(true);
  });

  test('refuses a cursor that no change had', async () => {
    const response = await desk.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: 'subscription { changes(after: "x") { id } }' }),
    });
    expect(await response.text()).toContain('expected a cursor that a list gave');
  });
});

test('articles are told as they come, of those that a filter lets through', async () => {
  const server = await startServer({ store: desk.store, port: 0, feed: new ChangeFeed(desk.store, 10) });
  const query = 'articleIngested(filter: { place: "oslo" }, after: $after) { cursor article { id version } }';
  const events = eventsOf(await subscribe(server.url, query));
  await desk.keep(copyOf('Tram', { place: 'Bergen' }), { id: 'bergen' });
  await desk.keep(copyOf('Ferry'), { id: 'oslo' });
  expect(await take(events, 1)).toMatchObject([{ articleIngested: { article: { id: 'oslo', version: 1 } } }]);
  await server.close();
});

test('an embargo is kept in streams, and its end is told', async () => {
  await desk.keep(copyOf('Ferry'), { id: 'first' });
  await desk.store.put(parse(copyOf('Tram'), { id: 'secret', envelope: { embargoedUntil: '2021-03-04T12:00:00Z' } }));
  const changes = async () => (await desk.ask('{ changes { kind id } }')).data.changes;
  const access = { scopesOf: async () => undefined, anonymous: ['read'] as const };
  const server = await startServer({ store: desk.store, port: 0, access, feed: new ChangeFeed(desk.store, 10) });
  const after = (await desk.store.changes(undefined, 1))[0]?.cursor;
  const next = take(eventsOf(await subscribe(server.url, CHANGES, { after })), 1);
  expect(await changes()).toEqual([
    { kind: 'STORED', id: 'first' },
    { kind: 'EMBARGOED', id: 'secret' },
  ]);
  desk.later(48);
  expect(await next).toMatchObject([{ changes: { kind: 'EMBARGO_LIFTED', id: 'secret' } }]);
  await server.close();
});
