import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyOf, Desk } from '../testing/ask.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.store.close());

test.each([
  '{ articles(first: 2) { nodes { id headline { text } quotations(first: 1) { text kind attribution { cue { text } } } } pageInfo { endCursor } } }',
  'query Named($query: String! = "ferry") { search(query: $query) { totalCount nodes { passages { matches { start } } } } }',
  '{ node(id: "person:ana pop") { __typename id ... on PersonRecord { titles { text } } ...R } } fragment R on ArchiveRecord { articleCount }',
  '{ articles(filter: { from: "yesterday" }) { totalCount } }',
  '{ articles(first: 0) { totalCount } articleCount }',
  '{ article(id: "none") { id } nothing }',
  'query ($first: Int!) { articles(first: $first) { totalCount } }',
])('an operation that is asked for often answers as it did the first time: %s', async (query) => {
  await desk.keep(copyOf('Ferry'), { id: 'ferry' });
  const first = await desk.ask(query);
  for (let count = 0; count < 5; count++) expect(await desk.ask(query)).toEqual(first);
  expect(first.data ?? first.errors?.[0]?.message).toBeTruthy();
});

test('failures of the server are masked however often they are asked for', async () => {
  await desk.store.close();
  for (let count = 0; count < 5; count++) {
    const { data, errors } = await desk.ask('{ articleCount }');
    expect({ data, errors }).toMatchObject({
      data: null,
      errors: [{ message: 'Unexpected error.', path: ['articleCount'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    });
  }
});

test.each([
  ['{', 'expected JSON: '],
  ['[{"query":"{ articleCount }"}]', 'batching is not supported'],
  ['"query"', 'expected a JSON object with "query"'],
  ['{}', 'expected "query", found none'],
  ['{"query":1}', 'expected "query" to be a string'],
  ['{"query":"{ articleCount }","variables":[]}', 'expected "variables" to be an object'],
  ['{"query":"query A { articleCount } query B { articleCount }"}', 'expected "operationName" to name an operation'],
  ['{"query":"subscription { changes { id } }"}', 'expected accept: text/event-stream for a subscription'],
  ['{"extensions":{"persistedQuery":{"sha256Hash":"none"}}}', 'PersistedQueryNotFound'],
])('%s is refused with what was expected', async (body, message) => {
  const response = await desk.request('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect((await response.json()).errors[0].message).toContain(message);
});
