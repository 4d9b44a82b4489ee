import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { graphql } from './graphql.ts';
import { overHttp } from './over-http.ts';

const Count = graphql('query Count { articleCount }');
const asked: unknown[] = [];
const server = createServer((request, response) => {
  if (request.url === '/page') return response.setHeader('content-type', 'text/html').end('<p>Hello</p>');
  let body = '';
  request.on('data', (chunk) => {
    body += chunk;
  });
  request.on('end', () => {
    asked.push(JSON.parse(body));
    response.setHeader('content-type', 'application/graphql-response+json').end('{"data":{"articleCount":7}}');
  });
});
const urlOf = (path: string): string => `http://localhost:${(server.address() as AddressInfo).port}${path}`;

beforeAll(() => new Promise<void>((resolve) => server.listen(0, resolve)));
afterAll(() => server.close());

test('an archive elsewhere is asked by GraphQL over HTTP', async () => {
  expect(await overHttp(urlOf('/graphql'))(Count, {})).toEqual({ data: { articleCount: 7 } });
  expect(asked).toEqual([{ query: 'query Count {\n  articleCount\n}', variables: {} }]);
});

test('what is no GraphQL is told with what was found', async () => {
  await expect(overHttp(urlOf('/page'))(Count, {})).rejects.toThrow('found status 200 and content-type text/html');
});
