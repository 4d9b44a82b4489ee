import { once } from 'node:events';
import { renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { Desk, ended, FERRIES, WAITING } from '../testing/desk.ts';

const desk = new Desk();
afterAll(() => desk.remove());

/** Starts a command that does not end by itself; `until` waits for what it says. */
function follow(args: readonly string[]) {
  const child = desk.start(args);
  const done = ended(child);
  let said = '';
  child.stdout?.on('data', (chunk) => (said += chunk));
  const until = async (text: string): Promise<void> => {
    while (!said.includes(text)) await sleep(20);
  };
  return { until, stop: () => child.kill('SIGINT'), done };
}

test('a watched folder gives what is there and what comes, until Ctrl-C', async () => {
  desk.write('incoming/one.txt', FERRIES);
  const { until, stop, done } = follow(['ingest', 'incoming', '--watch', '--store', 'watched.sqlite']);
  await until('incoming/one.txt');
  writeFileSync(join(desk.folder, 'incoming/.two.part'), WAITING);
  renameSync(join(desk.folder, 'incoming/.two.part'), join(desk.folder, 'incoming/two.txt'));
  await until('incoming/two.txt');
  stop();
  const { code, out } = await done;
  expect(code).toBe(0);
  expect(out).toContain('2 created, 0 unchanged, 0 failed\n');
});

test('only a folder can be watched', async () => {
  desk.write('file.txt', FERRIES);
  expect(await desk.run(['ingest', 'file.txt', '--watch'])).toMatchObject({
    code: 1,
    err: 'wirecopy: file.txt: expected a folder to watch, found a file\n',
  });
});

async function serveFeed() {
  const feed = { text: FERRIES, asked: 0, unchanged: 0 };
  const server = createServer((request, response) => {
    feed.asked++;
    const tag = `"${feed.text.length}"`;
    if (request.url === '/gone') return response.writeHead(410).end();
    if (request.headers['if-none-match'] !== tag) return response.writeHead(200, { etag: tag }).end(feed.text);
    feed.unchanged++;
    return response.writeHead(304).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { feed, server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

test('a feed is asked for again and again, and sent again only when it has changed', async () => {
  const { feed, server, url } = await serveFeed();
  const { until, stop, done } = follow(['ingest', url, '--poll', '1', '--store', 'polled.sqlite']);
  await until('created');
  while (feed.unchanged === 0) await sleep(20);
  feed.text = WAITING;
  await until('created\t'.concat((await desk.run(['parse', '-'], WAITING)).out.slice(7, 23)));
  stop();
  expect((await done).out).toContain('2 created, 0 unchanged, 0 failed\n');
  server.close();
});

test('what a server answers is told', async () => {
  const { server, url } = await serveFeed();
  const { code, err } = await desk.run(['parse', `${url}/gone`, 'http://127.0.0.1:1/']);
  expect(code).toBe(1);
  expect(err).toMatch(/gone: expected copy, the server answered 410 Gone\n.*127\.0\.0\.1:1\/: no answer: /);
  server.close();
});
