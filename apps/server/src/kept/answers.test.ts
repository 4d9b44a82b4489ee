import { parse } from '@wirecopy/core';
import { type ArticleStore, openSqliteStore } from '@wirecopy/store';
import { OPERATIONS } from '@wirecopy/web';
import fc from 'fast-check';
import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  getOperationAST,
  isObjectType,
  OperationTypeNode,
  print,
  parse as read,
} from 'graphql';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createApp } from '../app.ts';
import { Budget } from '../guard/budget.ts';
import { schema } from '../schema/schema.ts';
import { copyOf, Desk } from '../testing/ask.ts';
import { GroupRunner } from './answers.ts';
import { isFixed } from './fixed.ts';
import { planOperation } from './plan.ts';

const COPY = `NORDLYS

UPDATE 1-Ferry Stops In Oslo
By Ana Berg

OSLO, March 3, 2021 (Nordlys) - The Oslo Port Authority (OPA) stopped the “ferry” on Tuesday.

On the harbour, "We must mend the ferry [of Oslo]," Harbour Minister Ana Pop told reporters in Bergen. "Soon," she added.

"Now," Jon Berg said of the Harbour Safety Treaty. The OPA agreed, according to Pop.

(Reporting by Ana Berg; Editing by Jon Lund)`;

type App = Awaited<ReturnType<typeof createApp>>;

/** So often is an operation asked for that it is compiled, its answers are kept, and they are told again. */
const OFTEN = 5;

const send = async (app: App, query: string, variables = {}): Promise<string> => {
  const response = await app.request('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return `${response.status} ${await response.text()}`;
};

describe('what is kept is told byte for byte as it would be told anew', () => {
  let store: ArticleStore;
  let keeping: App;
  let plain: App;
  beforeAll(async () => {
    store = openSqliteStore({ path: ':memory:' });
    await store.put(parse(COPY, { id: 'x', envelope: { slug: 'FERRY', provider: 'Nordlys' } }));
    await store.put(parse(COPY.replace('Soon', 'Later'), { id: 'x' }));
    for (const topic of ['Tram', 'Bus', 'Crane']) await store.put(parse(copyOf(topic), { id: topic }));
    const limits = { requestsPerMinute: 1e9 };
    keeping = await createApp({ store, limits });
    plain = await createApp({ store, limits, answerCache: 0 });
  });
  afterAll(() => store.close());

  async function expectSame(query: string, variables = {}): Promise<void> {
    for (let count = 0; count < OFTEN; count++)
      expect(await send(keeping, query, variables), query).toBe(await send(plain, query, variables));
  }

  test.each(
    OPERATIONS.filter((document) => getOperationAST(document)?.operation === OperationTypeNode.QUERY).map(
      (document) => [getOperationAST(document)?.name?.value, print(document)],
    ),
  )('the viewer’s %s', async (_name, query) => {
    const variables = {
      id: 'x',
      order: 'NEWEST',
      name: 'ana pop',
      query: 'ferry',
      text: COPY,
      first: 2,
      a: { article: 'x', version: 1 },
      b: { article: 'x' },
    };
    const told = Object.fromEntries(Object.entries(variables).filter(([name]) => query.includes(`$${name}:`)));
    expect(await send(plain, query, told)).not.toContain('"errors"');
    await expectSame(query, told);
  });

  test.each([
    ['{ articles { nodes { quotations(first: -1) { text } } } }', {}],
    ['query ($n: Int) { articles { edges { cursor node { a: quotations(first: $n) { text } id } } } }', { n: 1 }],
    ['query ($n: Int) { articles { edges { cursor node { a: quotations(first: $n) { text } id } } } }', { n: 2 }],
    ['query ($n: Int) { articles { edges { cursor node { a: quotations(first: $n) { text } id } } } }', { n: 'two' }],
    ['query ($n: Int = 1) { articles { nodes { quotations(first: $n) { text } } } }', {}],
    ['{ articles(after: "none") { nodes { id } } stats { articles } }', {}],
    ['{ article(id: "none") { id } articles(first: 0) { nodes { id } } }', {}],
    [
      '{ article(id: "x") { id a: story { id } __typename quotations { text } quotations { article { versions { id } } } } }',
      {},
    ],
    ['{ parse(text: "OSLO (AP) - \\"Now,\\" Jon Berg said.") { version quotations { text } story { id } } }', {}],
    ['{ changes { kind article { id version } } node(id: "x") { id ... on Article { headline { text } } } }', {}],
  ])('%s %j', (query, variables) => expectSame(query, variables));

  test.each(['/', '/a/x', '/a/Tram', '/quotations', '/quotations?about=ferry', '/speakers/ana%20pop', '/?q=ferry'])(
    'the page %s',
    async (path) => {
      const page = async (app: App): Promise<string> => (await app.request(path)).text();
      for (let count = 0; count < OFTEN; count++) expect(await page(keeping)).toBe(await page(plain));
    },
  );

  /** Selections of any fields, some of them twice, renamed or in fragments. */
  function selections(type: GraphQLNamedType, depth: number): fc.Arbitrary<string> {
    if (!isObjectType(type)) return fc.constant('{ __typename }');
    const fields = Object.values(type.getFields()).filter(
      (field) => field.args.every(({ name }) => name === 'first') && (depth > 0 || !hasFields(field)),
    );
    const field = fc.constantFrom(...fields).chain((each) => {
      const below = hasFields(each) ? selections(getNamedType(each.type), depth - 1) : fc.constant('');
      const name = each.args.length > 0 && each.name === 'quotations' ? `${each.name}(first: 2)` : each.name;
      return fc.tuple(fc.constantFrom('', '', '', 'a: '), below).map(([alias, inner]) => `${alias}${name} ${inner}`);
    });
    const wrapped = fc
      .tuple(field, fc.constantFrom('', '', '', `... on ${type.name}`, '... @include(if: true)'))
      .map(([inner, around]) => (around === '' ? inner : `${around} { ${inner} }`));
    return fc.array(wrapped, { minLength: 1, maxLength: 5 }).map((all) => `{ ${all.join(' ')} }`);
  }

  const hasFields = ({ type }: GraphQLField<unknown, unknown>): boolean => 'getFields' in getNamedType(type);

  test('any selection', async () => {
    const article = schema.getType('Article') as GraphQLNamedType;
    const query = selections(article, 3).chain((fields) =>
      fc.constantFrom(
        `{ articles(first: 3) { edges { cursor node ${fields} } } }`,
        `{ search(query: "oslo") { nodes { article ${fields} passages { text } } } }`,
        `{ article(id: "x") ${fields} }`,
      ),
    );
    await fc.assert(
      fc.asyncProperty(query, (each) => expectSame(each)),
      { numRuns: 150 },
    );
  }, 60_000);
});

test('whatever counts as fixed is answered without an archive to ask', () => {
  const copy = { article: parse(COPY, { id: 'x' }), version: 1, storedAt: '2021-03-03T12:00:00.000Z' };
  const ways = waysFrom(schema.getType('Article'), 5);
  expect(ways.length).toBeGreaterThan(100);
  for (const way of ways) {
    const document = read(`{ article(id: "x") ${way} }`);
    const plan = planOperation(schema, document, getOperationAST(document) as never);
    const [group] = plan?.groups ?? [];
    expect(group, way).toBeDefined();
    if (plan && group) expect(() => new GroupRunner(plan).run(group, copy, {}, new Budget(1e6)), way).not.toThrow();
  }

  /** Every way from an article, by fixed fields, to something that has no fields, so many fields long at most. */
  function waysFrom(type: GraphQLNamedType | undefined, length: number): string[] {
    if (!isObjectType(type)) return [''];
    if (length === 0) return [];
    return Object.values(type.getFields()).flatMap((field) =>
      waysFrom(getNamedType(field.type), length - 1)
        .map((rest) => `{ ${field.name} ${rest} }`)
        .filter((way) => isFixed(fieldOf(way), type, new Map())),
    );
  }

  function fieldOf(way: string): FieldNode {
    return getOperationAST(read(way))?.selectionSet.selections[0] as FieldNode;
  }
});

describe('what is kept is told to those alone who may see the article as it is', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = new Desk();
    await desk.keep(copyOf('Ferry'), { id: 'ferry' });
    await desk.keep(copyOf('Tram'), { id: 'tram' });
    for (let count = 0; count < OFTEN; count++)
      expect(await headlines()).toEqual(['Tram Stops In Oslo', 'Ferry Stops In Oslo']);
  });
  afterEach(() => desk.store.close());

  const LIST = '{ articles { nodes { headline { text } language } } }';
  const headlines = async (): Promise<string[]> =>
    (await desk.ask(LIST)).data.articles.nodes.map(({ headline }: { headline: { text: string } }) => headline.text);

  test('an embargo hides it at once, and gives it back when it ends', async () => {
    await desk.ask('mutation { embargo(id: "tram", until: "2021-03-04T12:00:00Z") { id } }');
    expect(await headlines()).toEqual(['Ferry Stops In Oslo']);
    desk.later(25);
    expect(await headlines()).toEqual(['Tram Stops In Oslo', 'Ferry Stops In Oslo']);
  });

  test('an article that was withdrawn is gone at once', async () => {
    await desk.ask('mutation { withdraw(id: "tram", reason: "wrong") { id } }');
    expect(await headlines()).toEqual(['Ferry Stops In Oslo']);
  });

  test('a new version stands in the place of the old one', async () => {
    await desk.keep(copyOf('Tramway'), { id: 'tram' });
    expect(await headlines()).toEqual(['Tramway Stops In Oslo', 'Ferry Stops In Oslo']);
  });

  test('an article that was read anew is told as it is now', async () => {
    await desk.store.reindex({ parse: ({ article }) => ({ ...article, language: 'nb' }) });
    const { nodes } = (await desk.ask(LIST)).data.articles;
    expect(nodes.map(({ language }: { language: string }) => language)).toEqual(['nb', 'nb']);
  });
});

test('of articles whose answers are kept nothing is read', async () => {
  const store = openSqliteStore({ path: ':memory:', cacheSize: 0 });
  await store.put(parse(COPY, { id: 'x' }));
  const told: unknown[] = [];
  const list: ArticleStore['list'] = async (...asked) => {
    const page = await store.list(...asked);
    told.push(page.items.map(({ article }) => article.id));
    return page;
  };
  const watched = new Proxy(store, {
    get: (target, name) => (name === 'list' ? list : Reflect.get(target, name)?.bind?.(target)),
  });
  const app = await createApp({ store: watched });
  for (let count = 0; count < OFTEN; count++) await send(app, '{ articles { nodes { id people { name } } } }');
  expect(told).toEqual([['x'], ['x'], ['x'], [undefined], [undefined]]);
  for (let count = 0; count < OFTEN; count++)
    await send(app, '{ articles { nodes { people { name } story { id } } } }');
  expect(told.slice(5)).toEqual([['x'], ['x'], ['x'], ['x'], ['x']]);
  await store.close();
});

test('the items of lists count as they do where nothing is kept', async () => {
  const desk = new Desk();
  const sayings = Array.from({ length: 60 }, (_, at) => `"We go ${at}," said Ana Pop.`).join('\n\n');
  await desk.keep(`${copyOf('Ferry')}\n\n${sayings}`, { id: 'ferry' });
  const query = '{ article(id: "ferry") { quotations { article { quotations { article { quotations { id } } } } } } }';
  for (let count = 0; count < OFTEN; count++)
    expect((await desk.ask(query)).errors?.[0]?.extensions).toEqual({ code: 'OPERATION_TOO_LARGE', limit: 'items' });
  const twice = Array.from({ length: 40 }, (_, at) => `a${at}: article(id: "ferry") { ...Q }`).join(' ');
  const wide = `{ ${twice} } fragment Q on Article { quotations { article { quotations { id } } } }`;
  for (let count = 0; count < OFTEN; count++)
    expect((await desk.ask(wide)).errors?.[0]?.extensions).toEqual({ code: 'OPERATION_TOO_LARGE', limit: 'items' });
  await desk.store.close();
});
