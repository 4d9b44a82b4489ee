import { parse } from '@wirecopy/core';
import { type ArticleStore, openSqliteStore } from '@wirecopy/store';
import { execute, type GraphQLNamedType, getNamedType, isInterfaceType, isObjectType, parse as read } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ChangeFeed } from '../feed/change-feed.ts';
import { Budget } from '../guard/budget.ts';
import type { ServerContext } from './builder.ts';
import { schema } from './schema.ts';

const COPY = `NORDLYS

UPDATE 1-Ferry Stops In Oslo
By Ana Berg

OSLO, March 3, 2021 (Nordlys) - The Oslo Port Authority (OPA) stopped the ferry on Tuesday.

On the harbour, "We must mend the ferry [of Oslo]," Harbour Minister Ana Pop told reporters in Bergen. "Soon," she added.

"Now," Jon Berg said of the Harbour Safety Treaty. The OPA agreed, according to Pop.

(Reporting by Ana Berg; Editing by Jon Lund)`;

/** It keeps nothing in memory: what one question read is not there for the next. */
let store: ArticleStore;
beforeAll(async () => {
  store = openSqliteStore({ path: ':memory:', cacheSize: 0 });
  await store.put(parse(COPY, { id: 'x', envelope: { slug: 'FERRY', provider: 'Nordlys' } }));
});
afterAll(() => store.close());

/** Every way from an article to something that has no fields, so many fields long at most, as selections. */
function waysFrom(type: GraphQLNamedType | undefined, length: number): string[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return [''];
  if (length === 0) return [];
  return Object.values(type.getFields())
    .filter(({ args }) => args.every(({ name }) => name === 'first'))
    .flatMap((field) => waysFrom(getNamedType(field.type), length - 1).map((rest) => `{ ${field.name} ${rest} }`));
}

async function ask(archive: ArticleStore, query: string): Promise<unknown> {
  const context: ServerContext = {
    store: archive,
    feed: new ChangeFeed(archive),
    scopes: new Set(['read']),
    budget: new Budget(1e6),
  };
  return JSON.parse(JSON.stringify(await execute({ schema, document: read(query), contextValue: context })));
}

/** Reads every article whole, whatever it is asked for. */
const whole = (): ArticleStore =>
  new Proxy(store, {
    get: (target, name) => {
      if (name === 'list')
        return (page: never, filter: never, order: never) => target.list(page, filter, order, undefined);
      if (name === 'search') return (query: string, page: never) => target.search(query, page);
      if (name === 'quotations') return (filter: never, page: never) => target.quotations(filter, page);
      if (name === 'get') return (id: string, version: never) => target.get(id, version);
      const value = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });

const ENTRANCES = {
  Article: (way: string) => `{ articles { nodes ${way} } article(id: "x") ${way} }`,
  SearchHit: (way: string) => `{ search(query: "ferry") { nodes ${way} } }`,
  Quotation: (way: string) => `{ quotations { edges { node ${way} } } }`,
};

test.each(Object.entries(ENTRANCES))(
  'a projection reads all that any field of %s is answered from',
  async (name, enter) => {
    const ways = waysFrom(schema.getType(name), 5);
    expect(ways.length).toBeGreaterThan(100);
    for (const way of ways) {
      const query = enter(way);
      expect(await ask(store, query), query).toEqual(await ask(whole(), query));
    }
  },
  60_000,
);

test('a list reads no more of its articles than it shows', async () => {
  const told: unknown[] = [];
  const watched = new Proxy(store, {
    get: (target, name) =>
      name === 'list'
        ? (page: never, filter: never, order: never, projection: never) => {
            told.push(projection);
            return target.list(page, filter, order, projection);
          }
        : Reflect.get(target, name),
  });
  await ask(watched, '{ articles { nodes { id headline { text } dateline { raw } } } }');
  await ask(watched, '{ articles { nodes { a: quotations(first: 3) { kind } b: quotations(first: 2) { text } } } }');
  await ask(watched, 'query ($n: Int) { articles { nodes { quotations(first: $n) { kind } } } }');
  await ask(
    watched,
    '{ articles { nodes { ...S } } } fragment S on Article { source { text } ... on Article { people { name } } }',
  );
  expect(told).toEqual([{}, { quotations: 3, text: true }, { quotations: true }, { text: true, names: true }]);
});
