import type { OperationDefinitionNode } from 'graphql';
import { describe, expect, test } from 'vitest';
import { readAssets } from './assets.ts';
import type { Execute } from './queries/graphql.ts';
import { createViewer } from './viewer.tsx';

const HOSTILE = '<script>alert(1)</script> & "marks" {{7*7}} \u202Eevil';

/** An article as GraphQL answers it: one paragraph, one quotation, one person. */
function article(text: string, headline: string) {
  const spans = [{ start: 0, end: text.length }];
  const empty = {
    places: [],
    works: [],
    acronyms: [],
    times: [],
    notes: [],
    sections: [],
    credits: [],
    organizations: [],
  };
  return {
    ...empty,
    id: 'x1',
    language: 'en',
    title: headline,
    headline: { text: headline },
    advisories: [{ kind: 'REPEAT', family: 'LIFECYCLE', meaning: 'Sent again', raw: 'RPT', ordinal: null }],
    dateline: null,
    byline: null,
    slugline: null,
    source: { text },
    paragraphs: [{ text, spans }],
    quotations: [
      {
        id: 'q1',
        kind: 'DIRECT',
        text,
        spans,
        attribution: {
          speaker: {
            text: 'Pop',
            people: [],
            person: { id: 'p1', name: 'Ana Pop', titles: [{ text: 'Minister' }] },
            organization: null,
          },
          setting: null,
        },
      },
    ],
    people: [
      {
        id: 'p1',
        name: 'Ana Pop',
        titles: [{ text: 'Minister' }],
        mentions: [{ span: { start: 0, end: 3 }, pronoun: false }],
      },
    ],
    issues: [{ code: 'NO_DATELINE', message: 'expected a dateline', span: null }],
    version: 1,
    versions: [{ version: 1 }],
    storedAt: '2021-03-03T12:00:00Z',
    story: {
      id: 'story:x1',
      members: [
        { id: 'x0', withdrawn: false },
        { id: 'x1', withdrawn: false },
      ],
    },
  };
}

const pageInfo = { hasNextPage: true, hasPreviousPage: false, startCursor: 'a', endCursor: 'b&c' };

/** An archive made up for the tests: it answers by the name of the operation. */
const archive = (answers: Record<string, unknown>): Execute =>
  (async (document: { definitions: readonly OperationDefinitionNode[] }) => {
    const name = document.definitions.find(({ kind }) => kind === 'OperationDefinition')?.name?.value ?? '';
    const data = answers[name];
    return data === undefined ? { data: null, errors: [{ message: `secret of ${name}` }] } : { data };
  }) as unknown as Execute;

const held = article(HOSTILE, HOSTILE);
const facets = [{ name: 'PLACE', values: [{ value: HOSTILE, label: HOSTILE, count: 1 }] }];
const quotation = { ...held.quotations[0], spans: [{ start: 0, end: 13 }], article: held };
const quotations = { totalCount: 1, pageInfo, nodes: [quotation] };
const titles = [{ text: HOSTILE, first: '2021-03-03T00:00:00Z', last: '2021-04-01T00:00:00Z', articles: 2 }];
const record = {
  name: HOSTILE,
  value: HOSTILE,
  articleCount: 1,
  timeline: [{ start: '2021-03-01', count: 1 }],
  facets,
  articles: { nodes: [held] },
  quotations,
};
const list = { list: { pageInfo, nodes: [{ name: HOSTILE, value: HOSTILE, articleCount: 1 }] } };
const member = { id: 'x1', role: 'UPDATE', ordinal: null, storedAt: '2021-03-03T12:00:00Z', withdrawn: false };
const members = [
  { ...member, joinedBy: 'FIRST', article: held },
  { ...member, id: 'x2', joinedBy: 'HEADLINE', article: held },
];
const whole = { start: 0, end: HOSTILE.length };
const changed = { a: { index: 0, span: whole }, b: { index: 0, span: whole }, deletions: [whole], insertions: [whole] };

const ANSWERS = {
  OneArticle: { article: held },
  OneCard: { article: held },
  LatestStories: { facets, stories: { pageInfo, nodes: [{ id: 'story:x1', members }] } },
  FilteredArticles: { articles: { totalCount: 1, facets, pageInfo, nodes: [held] } },
  SearchArticles: {
    search: {
      totalCount: 1,
      facets,
      pageInfo,
      nodes: [
        { article: held, passages: [{ paragraph: 0, text: HOSTILE, span: whole, matches: [{ start: 8, end: 13 }] }] },
      ],
    },
  },
  SearchQuotations: { quotations },
  OneSpeaker: {
    speaker: { ...record, spoken: { nodes: [quotation] } },
    person: { name: HOSTILE, articleCount: 1, titles, coSpeakers: facets[0]?.values },
  },
  OnePlace: { place: { ...record, country: 'NO' } },
  OneWork: { work: { ...record, kind: 'TREATY', aliases: [HOSTILE] } },
  OneOrganization: { organization: record },
  Speakers: list,
  Places: list,
  Works: list,
  Organizations: list,
  OneStory: { story: { id: 'story:x1', members } },
  OneComparison: {
    diff: {
      a: held,
      b: held,
      headline: changed,
      paragraphs: [{ change: 'CHANGED', ...changed }],
      quotationsDeleted: [quotation],
      quotationsInserted: [],
    },
  },
  ParseCopy: { parse: held },
};

const viewer = createViewer({ execute: archive(ANSWERS) });
const get = async (path: string): Promise<{ status: number; html: string; headers: Headers }> => {
  const response = await viewer.request(path);
  return { status: response.status, html: await response.text(), headers: response.headers };
};

describe.each([
  '/',
  '/?q=alert',
  '/?place=oslo',
  '/a/x1',
  '/story/story:x1',
  '/compare/x1/x2',
  '/compare/x1@1/x1@2?view=inline',
  '/quotations?speaker=pop&kind=direct',
  '/speakers?name=x',
  '/s/ana%20pop',
  '/places',
  '/places/oslo',
  '/works',
  '/works/x',
  '/organizations',
  '/organizations/x',
])('%s', (path) => {
  test('shows copy full of markup as text', async () => {
    const { status, html } = await get(path);
    expect(status).toBe(200);
    expect(html.startsWith('<!doctype html><html lang="en">')).toBe(true);
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('&lt;script>');
  });

  test('has no script, style or handler of its own in the page, and a policy that forbids them', async () => {
    const { html, headers } = await get(path);
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)/);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
  });
});

test('a passage that was found leads to its paragraph, counted from 1, with the words marked', async () => {
  const { html } = await get('/?q=alert');
  expect(html).toContain('href="/a/x1#p1"');
  expect(html).toContain('<mark>alert</mark>');
});

test('the page of an article lists its speaker with title, and marks the quotation', async () => {
  const { html } = await get('/a/x1');
  expect(html).toContain('Ana Pop');
  expect(html).toContain('Minister');
  expect(html).toMatch(/<p id="p1"/);
});

test('an address may cite words of the source, and cites nothing when it is odd', async () => {
  expect((await get('/a/x1?cite=8-13')).html).toMatch(/<span class="m cited" id="cited">(<[^>]+>)?alert</);
  for (const odd of ['13-8', 'x', '-1-4', '8', '1-99999999999']) {
    expect((await get(`/a/x1?cite=${odd}`)).html).not.toContain('id="cited"');
  }
});

test('the page of an article offers the query that it was made from', async () => {
  const { html } = await get('/a/x1');
  expect(html).toContain('query OneArticle($id: ID!, $version: Int)');
  expect(html).toMatch(/href="\/graphql\?query=query\+OneArticle[^"]*variables=%7B%22id%22%3A%22x1%22%7D"/);
});

test('what a speaker spoke of is told of more than the page of quotations that is shown', async () => {
  const spans = [{ start: 0, end: 40 }];
  const articleOf = (filed: string, name: string) => ({ dateline: { filed }, works: [], places: [{ name, spans }] });
  const spoken = [articleOf('2021-03-03', 'Oslo'), articleOf('2021-04-09', 'Oslo'), articleOf('2021-04-09', 'Bergen')];
  const speaker = { ...record, spoken: { nodes: spoken.map((of) => ({ spans, article: of })) } };
  const pages = { newest: quotations, older: { ...quotations, totalCount: 40 } };
  for (const shown of Object.values(pages)) {
    const answers = { OneSpeaker: { speaker: { ...speaker, quotations: shown }, person: null } };
    const html = await (await createViewer({ execute: archive(answers) }).request('/s/pop')).text();
    expect(html).toContain('title="Oslo, Apr 2021: 1 quotation"');
    expect(html).toContain('title="Bergen, Apr 2021: 1 quotation"');
    expect(html.includes('in the newest 3 quotations')).toBe(shown === pages.older);
  }
});

test('a form that posts copy is answered with the copy, read', async () => {
  const response = await viewer.request('/parse', { method: 'POST', body: new URLSearchParams({ text: HOSTILE }) });
  const html = await response.text();
  expect(response.status).toBe(200);
  expect(html).not.toContain('<script>alert');
  expect(html).toContain('data-ref="quotations/0"');
});

test('a story folds its earlier versions and compares them with the newest', async () => {
  const { html } = await get('/');
  expect(html).toContain('One earlier version');
  expect(html).toContain('href="/compare/x1/x2"');
});

test('how a reader likes to read is kept in a cookie, and shown from the first byte', async () => {
  const kept = await viewer.request('/reading', {
    method: 'POST',
    body: new URLSearchParams({ theme: 'dark', size: 'large', face: 'papyrus' }),
    headers: { host: 'desk.test', referer: 'http://desk.test/a/x1?cite=8-13' },
  });
  expect([kept.status, kept.headers.get('location')]).toEqual([303, '/a/x1?cite=8-13']);
  const cookie = kept.headers.get('set-cookie') ?? '';
  expect(cookie).toContain('reading=large.medium.serif.dark; ');
  const page = await viewer.request('/about', { headers: { cookie } });
  expect(await page.text()).toContain('<html lang="en" data-size="large" data-theme="dark">');
});

test('a form that came from elsewhere leads to the front page', async () => {
  for (const referer of ['http://elsewhere.test/x', 'nonsense', undefined]) {
    const headers = { host: 'desk.test', ...(referer && { referer }) };
    const answer = await viewer.request('/reading', { method: 'POST', body: new URLSearchParams(), headers });
    expect(answer.headers.get('location')).toBe('/');
  }
  const headers = { host: 'desk.test', referer: 'http://desk.test//elsewhere.test/x' };
  const answer = await viewer.request('/reading', { method: 'POST', body: new URLSearchParams(), headers });
  expect(answer.headers.get('location')).toBe('/elsewhere.test/x');
});

test('what the archive cannot make sense of is told to the reader', async () => {
  const picky = createViewer({
    execute: (async () => ({
      data: null,
      errors: [{ message: 'expected a cursor <here>', extensions: { code: 'BAD_USER_INPUT' } }],
    })) as unknown as Execute,
    onError: () => expect.unreachable(),
  });
  const response = await picky.request('/?after=x');
  expect(response.status).toBe(400);
  expect(await response.text()).toContain('expected a cursor &lt;here>');
});

test('older articles are a link away, whatever the cursor', async () => {
  expect((await get('/')).html).toContain('after=b%26c');
});

test('an empty archive and a search without a match say what to do', async () => {
  const none = { pageInfo: { ...pageInfo, hasNextPage: false }, nodes: [], facets: [], totalCount: 0 };
  const empty = createViewer({
    execute: archive({ LatestStories: { stories: none, facets: [] }, SearchArticles: { search: none } }),
  });
  expect(await (await empty.request('/')).text()).toContain('wirecopy ingest');
  expect(await (await empty.request('/?q=zzz')).text()).toContain('zzz');
});

test('an article that is not there, and an address that is none, answer 404 with a search', async () => {
  const missing = createViewer({
    execute: archive({
      OneArticle: { article: null },
      OneStory: { story: null },
      OneComparison: { diff: null },
      OneSpeaker: { speaker: null, person: null },
    }),
  });
  for (const path of ['/a/none', '/story/none', '/compare/a/b', '/s/nobody', '/nowhere', '/assets/none.css']) {
    const response = await missing.request(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('type="search"');
  }
});

test('a failure is told to the operator and not to the reader', async () => {
  const told: string[] = [];
  const broken = createViewer({ execute: archive({}), onError: ({ message }) => told.push(message) });
  const response = await broken.request('/');
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain('secret');
  expect(told).toEqual(['secret of LatestStories']);
});

describe('what the browser loads', () => {
  test('may be kept for ever, and is not sent twice', async () => {
    const name = [...readAssets().keys()].find((file) => file.endsWith('.css'));
    const first = await viewer.request(`/assets/${name}`);
    expect(first.headers.get('cache-control')).toContain('immutable');
    const again = await viewer.request(`/assets/${name}`, {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  });
});
