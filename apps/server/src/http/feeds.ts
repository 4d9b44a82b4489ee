import { type Article, extentOf, titleOf } from '@wirecopy/core';
import {
  type ArticleFilter,
  type ArticleStore,
  CursorError,
  FACETS,
  type Page,
  type PageRequest,
  type StoredArticle,
} from '@wirecopy/store';
import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import { type Context, Hono } from 'hono';
import { isMoment } from '../schema/scalars.ts';
import { answerFresh } from './fresh.ts';

/** A stretch of a search, ready to be written. */
interface Feed {
  readonly title: string;
  /** Where it was asked for. */
  readonly url: URL;
  readonly page: Page<StoredArticle>;
}

/** `/feed.atom` and `/feed.json`: the newest articles of any search and filter, `?q=ferry&place=oslo`. */
export function createFeeds(store: ArticleStore): Hono {
  const feeds = new Hono();
  feeds.get('/feed.atom', (context) => answer(context, store, 'application/atom+xml', writeAtom));
  feeds.get('/feed.json', (context) => answer(context, store, 'application/feed+json', writeJson));
  return feeds;
}

async function answer(
  context: Context,
  store: ArticleStore,
  type: string,
  write: (feed: Feed) => string,
): Promise<Response> {
  const url = new URL(context.req.url);
  const fault = faultOf(url.searchParams);
  if (fault !== undefined) return context.text(`${fault}\n`, 400);
  const page = await readPage(store, url.searchParams);
  if (page === undefined) return context.text('expected the "after" of a feed’s own next link\n', 400);
  // Without a time: when an article is killed, what is left is no newer than what the reader has.
  return answerFresh(context, { body: write({ title: feedTitle(url.searchParams), url, page }), type });
}

const FILTERS: readonly (keyof ArticleFilter)[] = [...FACETS, 'quoted', 'story'];
const PARAMETERS: readonly string[] = ['q', ...FILTERS, 'from', 'to', 'first', 'after'];
const USUAL_LENGTH = 20;
const MOST = 100;

function faultOf(parameters: URLSearchParams): string | undefined {
  const unknown = [...parameters.keys()].find((name) => !PARAMETERS.includes(name));
  if (unknown !== undefined) return `expected parameters among ${PARAMETERS.join(', ')}, found "${unknown}"`;
  const first = parameters.get('first') ?? '1';
  if (!/^\d{1,3}$/.test(first) || Number(first) < 1 || Number(first) > MOST)
    return `expected "first" between 1 and ${MOST}, found "${first}"`;
  const time = ['from', 'to'].find((name) => !isMoment(parameters.get(name) ?? '2019-05-15'));
  return time && `expected "${time}" as 2019-05-15 or 2019-05-15T12:00:00Z, found "${parameters.get(time)}"`;
}

/** Undefined for a cursor that no feed gave. */
async function readPage(store: ArticleStore, parameters: URLSearchParams): Promise<Page<StoredArticle> | undefined> {
  const told = (name: string): string | undefined => parameters.get(name) || undefined;
  const filter: ArticleFilter = {
    ...Object.fromEntries(FILTERS.map((name) => [name, told(name)])),
    since: told('from'),
    until: told('to'),
  };
  const request: PageRequest = { limit: Number(told('first') ?? USUAL_LENGTH), after: told('after') };
  const query = told('q');
  try {
    if (query === undefined) return await store.list(request, filter);
    const found = await store.search(query, request, { filter });
    return { ...found, items: found.items.map(({ stored }) => stored) };
  } catch (cause) {
    if (cause instanceof CursorError) return undefined;
    throw cause;
  }
}

function feedTitle(parameters: URLSearchParams): string {
  const asked = [...parameters].filter(([name, value]) => value !== '' && name !== 'first' && name !== 'after');
  return ['Wirecopy', ...asked.map(([name, value]) => (name === 'q' ? value : `${name} ${value}`))].join(': ');
}

function writeAtom({ title, url, page }: Feed): string {
  const next = nextOf(url, page);
  return generateAtomFeed({
    id: url.href,
    title: { value: printable(title) },
    updated: new Date(page.items[0]?.storedAt ?? 0),
    links: [
      { rel: 'self', href: url.href, type: 'application/atom+xml' },
      ...(next === undefined ? [] : [{ rel: 'next', href: next }]),
    ],
    entries: page.items.map(({ article, storedAt }) => ({
      id: pageOf(url, article),
      title: { value: printable(titleOf(article)) },
      updated: new Date(storedAt),
      links: [{ rel: 'alternate', href: pageOf(url, article), type: 'text/html' }],
      authors: authorsOf(article).map((name) => ({ name: printable(name) })),
      summary: { value: printable(openingOf(article)) },
    })),
  });
}

function writeJson({ title, url, page }: Feed): string {
  const next = nextOf(url, page);
  const feed = generateJsonFeed({
    title,
    home_page_url: new URL('/', url).href,
    feed_url: url.href,
    ...(next !== undefined && { next_url: next }),
    items: page.items.map(({ article, storedAt }) => ({
      id: pageOf(url, article),
      url: pageOf(url, article),
      title: titleOf(article),
      content_text: openingOf(article),
      date_modified: new Date(storedAt),
      language: article.language,
      authors: authorsOf(article).map((name) => ({ name })),
    })),
  });
  return JSON.stringify(feed);
}

/** The page of an article; it is the article's name in feeds too. */
const pageOf = (url: URL, { id }: Article): string => new URL(`/a/${encodeURIComponent(id)}`, url).href;

function nextOf(url: URL, { hasNext, items }: Page<StoredArticle>): string | undefined {
  const last = items.at(-1);
  if (!hasNext || last === undefined) return undefined;
  const next = new URL(url);
  next.searchParams.set('after', last.cursor);
  return next.href;
}

/** The first paragraph, cut where it is long. */
function openingOf({ source, paragraphs }: Article): string {
  const [first] = paragraphs;
  if (first === undefined) return source.text.slice(0, LONGEST_OPENING).trim();
  const { start, end } = extentOf(first);
  const text = source.text.slice(start, end).replace(/\s+/g, ' ');
  return text.length > LONGEST_OPENING ? `${text.slice(0, LONGEST_OPENING)}…` : text;
}

const LONGEST_OPENING = 600;

function authorsOf({ byline, dateline, envelope }: Article): readonly string[] {
  if (byline !== undefined && byline.people.length > 0) return byline.people;
  const agencies = dateline?.agencies.map(({ text }) => text) ?? [];
  return agencies.length > 0 ? agencies : [envelope?.provider ?? 'unknown'];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 has no way to write
const UNPRINTABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
const printable = (text: string): string => text.toWellFormed().replace(UNPRINTABLE, '\ufffd');
