import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyOf, Desk } from '../testing/ask.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.store.close());

/** The data of an answer without errors. */
async function data(query: string, variables = {}) {
  const answer = await desk.ask(query, variables);
  expect(answer.errors).toBeUndefined();
  return answer.data;
}

const TRAM = copyOf('Tram', { place: 'Bergen', day: 'April 7, 2021', speaker: 'Transport Minister Ana Pop' });

test('articles are filtered, ordered and counted', async () => {
  await desk.keep(TRAM, { id: 'tram' });
  await desk.keep(copyOf('Ferry'), { id: 'ferry' });
  const { all, issued, bergen } = await data(`{
    all: articles { totalCount nodes { id version storedAt } timeline { start count } }
    issued: articles(orderBy: ISSUED) { nodes { id } }
    bergen: articles(filter: { place: "bergen", from: "2021-04-01", to: "2021-05-01" }) {
      totalCount nodes { id } facets(names: [MONTH, AGENCY]) { name values { value label count } }
    }
  }`);
  expect(all).toEqual({
    totalCount: 2,
    nodes: ['ferry', 'tram'].map((id) => ({ id, version: 1, storedAt: '2021-03-03T12:00:00.000Z' })),
    timeline: [
      { start: '2021-03-01', count: 1 },
      { start: '2021-04-01', count: 1 },
    ],
  });
  expect(issued.nodes).toEqual([{ id: 'tram' }, { id: 'ferry' }]);
  expect(bergen).toEqual({
    totalCount: 1,
    nodes: [{ id: 'tram' }],
    facets: [
      { name: 'MONTH', values: [{ value: '2021-04', label: '2021-04', count: 1 }] },
      { name: 'AGENCY', values: [{ value: 'nordlys', label: 'Nordlys', count: 1 }] },
    ],
  });
});

test('a search is narrowed, ordered, and tells where it matched and what the articles say', async () => {
  await desk.keep(TRAM);
  await desk.keep(copyOf('Ferry'));
  const { search } = await data(`{
    search(query: "stopped", filter: { place: "oslo" }, orderBy: BEST) {
      totalCount
      nodes { article { headline { text } source { text } } passages(first: 1) { paragraph matches { start end } } }
      facets(names: [SPEAKER], first: 5) { values { label count } }
    }
  }`);
  const [{ article, passages }] = search.nodes;
  const [{ start, end }] = passages[0].matches;
  expect(article.source.text.slice(start, end)).toBe('stopped');
  expect(search).toMatchObject({ totalCount: 1, facets: [{ values: [{ label: 'Ana Pop', count: 1 }] }] });
});

test('quotations are filtered by who said what, when and by which word', async () => {
  await desk.keep(TRAM);
  await desk.keep(copyOf('Ferry'));
  const count = async (filter: string): Promise<number> =>
    (await data(`{ quotations(filter: ${filter}) { totalCount } }`)).quotations.totalCount;
  expect(await count('{ speaker: "pop" }')).toBe(2);
  expect(await count('{ by: "Ana Pop", about: "tram" }')).toBe(1);
  expect(await count('{ cue: "told", kind: DIRECT }')).toBe(2);
  expect(await count('{ kind: INDIRECT }')).toBe(0);
  expect(await count('{ from: "2021-04-07" }')).toBe(1);
  expect(await count('{ to: "2021-04-07" }')).toBe(1);
  expect(await count('{ articles: { place: "bergen", to: null } }')).toBe(1);
});

test('a person has titles over time, quotations and co-speakers', async () => {
  await desk.keep(TRAM);
  await desk.keep(`${copyOf('Ferry')}\n\n"Nobody waits," Captain José Berg said.`);
  const { people, person, node, article } = await data(`{
    people(name: "pop") { nodes { id name value articleCount } }
    person(id: "Ana Pop") {
      id
      titles { text first articles }
      quotations(first: 1) { totalCount nodes { text article { headline { text } } } }
      coSpeakers { label count }
      articles { totalCount }
    }
    node(id: "person:ana pop") { id __typename ... on PersonRecord { articleCount } }
    article: articles(first: 1) { nodes { people { record { id articleCount } } } }
  }`);
  expect(people.nodes).toEqual([{ id: 'person:ana pop', name: 'Ana Pop', value: 'ana pop', articleCount: 2 }]);
  expect(person).toEqual({
    id: 'person:ana pop',
    titles: [
      { text: 'Harbour Minister', first: '2021-03-03T00:00:00.000Z', articles: 1 },
      { text: 'Transport Minister', first: '2021-04-07T00:00:00.000Z', articles: 1 },
    ],
    quotations: {
      totalCount: 2,
      nodes: [{ text: 'We must mend the ferry,', article: { headline: { text: 'Ferry Stops In Oslo' } } }],
    },
    coSpeakers: [{ label: 'José Berg', count: 1 }],
    articles: { totalCount: 2 },
  });
  expect(node).toEqual({ id: 'person:ana pop', __typename: 'PersonRecord', articleCount: 2 });
  expect(article.nodes[0].people).toContainEqual({ record: { id: 'person:ana pop', articleCount: 2 } });
});

test('places, organizations, works and speakers have records too', async () => {
  await desk.keep(
    `Talks Open\n\nVIENNA, March 3, 2021 (Nordlys) - Ministers met in Vienna.\n\n"The New Strategic Arms Reduction Treaty (New START) must live," United Nations Secretary General Ana Pop said.`,
  );
  const { places, place, works, organizations, speakers } = await data(`{
    places { nodes { name articleCount } pageInfo { hasNextPage } }
    place(id: "place:vienna") { name country articles { nodes { headline { text } } } facets(names: [SPEAKER]) { values { label } } }
    works { nodes { name kind aliases quotations { nodes { text } } } }
    organizations { nodes { name } }
    speakers { nodes { id name } }
    nothing: place(id: "atlantis") { name }
  }`);
  expect(places.nodes).toContainEqual({ name: 'Vienna', articleCount: 1 });
  expect(place).toMatchObject({ name: 'Vienna', country: 'AT', facets: [{ values: [{ label: 'Ana Pop' }] }] });
  expect(works.nodes[0]).toMatchObject({ name: expect.stringContaining('Strategic Arms'), kind: 'TREATY' });
  expect(works.nodes[0].quotations.nodes).toHaveLength(1);
  expect(organizations.nodes).toContainEqual({ name: 'United Nations' });
  expect(speakers.nodes).toEqual([{ id: 'speaker:ana pop', name: 'Ana Pop' }]);
});

test('a story has its versions, and two of them are compared word by word', async () => {
  await desk.keep(copyOf('Ferry'), { id: 'a' });
  await desk.keep(`CORRECTED-${copyOf('Ferry').replace('told reporters', 'told lawmakers')}`, { id: 'b' });
  const { story, stories, article, diff, node } = await data(`{
    story(id: "a") {
      id
      members { id joinedBy role withdrawn article { headline { text } } versions { version } }
      diff(a: { article: "a" }, b: { article: "b", version: 1 }) {
        b { source { text } }
        headline { deletions { start } insertions { start } }
        paragraphs { change a { index } b { index text } deletions { start end } insertions { start end } }
        quotationsDeleted { text } quotationsInserted { text }
      }
    }
    stories { nodes { id members { id } } }
    article(id: "b") { story { id } versions { version } }
    node(id: "story:a") { __typename }
    diff(a: { article: "a" }, b: { article: "none" }) { a { id } }
  }`);
  expect(story).toMatchObject({
    id: 'story:a',
    members: [
      { id: 'a', joinedBy: 'FIRST', role: null, withdrawn: false },
      { id: 'b', role: 'CORRECTION', versions: [{ version: 1 }] },
    ],
  });
  expect(story.diff.headline).toEqual({ deletions: [], insertions: [] });
  expect(story.diff.paragraphs.map(({ change }: { change: string }) => change)).toEqual(['SAME', 'CHANGED']);
  const [{ start, end }] = story.diff.paragraphs[1].insertions;
  expect(story.diff.b.source.text.slice(start, end)).toBe('lawmakers');
  expect(story.diff).toMatchObject({ quotationsDeleted: [], quotationsInserted: [] });
  expect(stories.nodes).toEqual([{ id: 'story:a', members: [{ id: 'a' }, { id: 'b' }] }]);
  expect(article).toEqual({ story: { id: 'story:a' }, versions: [{ version: 1 }] });
  expect(node.__typename).toBe('Story');
  expect(diff).toBeNull();
});

test('the archive tells how much it holds, what it says and when', async () => {
  await desk.keep(TRAM);
  expect(
    await data(
      '{ stats { articles quotations newest } facets(names: [PLACE]) { values { value } } timeline(unit: DAY, query: "tram") { start count } }',
    ),
  ).toEqual({
    stats: { articles: 1, quotations: 1, newest: '2021-04-07T00:00:00.000Z' },
    facets: [{ values: [{ value: 'bergen' }] }],
    timeline: [{ start: '2021-04-07', count: 1 }],
  });
});

test('the pages of every list join, and stay true when articles come', async () => {
  for (const topic of ['Ferry', 'Tram', 'Bus'])
    await desk.keep(copyOf(topic, { place: topic, speaker: `Captain ${topic} Berg` }));
  const fields = {
    articles: 'id',
    quotations: 'text',
    people: 'id',
    places: 'id',
    stories: 'id',
    'search(query: "stopped"': 'article { id }',
  };
  for (const [field, node] of Object.entries(fields)) {
    const call = (args: string): string => `${field.includes('(') ? `${field}, ` : `${field}(`}${args})`;
    const page = async (args: string) =>
      (
        await data(
          `{ page: ${call(args)} { edges { cursor node { ${node} } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
        )
      ).page;
    const all = await page('first: 100');
    const first = await page('first: 1');
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const rest = await page(`first: 100, after: "${first.pageInfo.endCursor}"`);
    expect([...first.edges, ...rest.edges]).toEqual(all.edges);
    const last = await page('last: 1');
    expect(last.edges).toEqual(all.edges.slice(-1));
    expect(await page(`last: 100, before: "${last.pageInfo.startCursor}"`)).toMatchObject({
      edges: all.edges.slice(0, -1),
    });
  }
});

test.each([
  ['articles(filter: { from: "yesterday" }) { totalCount }', /expected a time such as 2019-05-15/],
  ['facets(first: 0) { name }', /expected "first" between 1 and 100, found 0/],
  ['timeline(periods: 100000) { start }', /expected "periods" between 1 and 732/],
  ['people(after: "x") { nodes { id } }', /expected a cursor that a list gave/],
])('%s is refused with what was expected', async (query, message) => {
  const { errors } = await desk.ask(`{ ${query} }`);
  expect(errors?.[0]?.message).toMatch(message);
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});

test('a story is not compared with articles of another', async () => {
  await desk.keep(copyOf('Ferry'), { id: 'a' });
  await desk.keep('Elsewhere\n\nROME, March 3, 2021 (Kyst) - The weather was fine, as before.', { id: 'x' });
  const { errors } = await desk.ask(
    '{ story(id: "a") { diff(a: { article: "a" }, b: { article: "x" }) { a { id } } } }',
  );
  expect(errors?.[0]?.message).toContain('expected articles of the story a, found x');
});
