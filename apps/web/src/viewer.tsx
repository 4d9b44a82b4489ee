import { type Context, Hono } from 'hono';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { type Asset, pathsOf, readAssets } from './assets.ts';
import { ArticlePage } from './pages/article.tsx';
import { FailurePage } from './pages/failure.tsx';
import { FrontPage } from './pages/front.tsx';
import { NotFoundPage } from './pages/not-found.tsx';
import { SearchPage } from './pages/search.tsx';
import { pageLinks, pageOf } from './paging.ts';
import { OneArticle } from './queries/article.ts';
import { type Execute, read } from './queries/graphql.ts';
import { LatestArticles } from './queries/latest.ts';
import { SearchArticles } from './queries/search.ts';
import { toCard, toMatch, toStory } from './queries/to-views.ts';

export interface ViewerOptions {
  readonly execute: Execute;
  /** Told of every failure that a reader sees as an error page. */
  readonly onError?: (error: Error) => void;
}

const LONGEST_QUERY = 200;
const CARDS = 10;
const MATCHES = 10;

/** The viewer's pages and what they are dressed in. It reads the archive by `execute` alone. */
export function createViewer({ execute, onError = () => {} }: ViewerOptions): Hono {
  const files = readAssets();
  const assets = pathsOf(files.keys());
  const viewer = new Hono();

  viewer.get('/', async (context) => {
    const query = (context.req.query('q') ?? '').trim().slice(0, LONGEST_QUERY);
    if (query) return show(context, await searchPage(query, context));
    const data = await read(execute, LatestArticles, pageOf(context.req.query(), CARDS));
    const links = pageLinks('/', {}, data.articles.pageInfo);
    return show(
      context,
      <FrontPage assets={assets} cards={data.articles.edges.map(({ node }) => toCard(node))} {...links} />,
    );
  });

  async function searchPage(query: string, context: Context): Promise<JSX.Element> {
    const { search } = await read(execute, SearchArticles, { query, ...pageOf(context.req.query(), MATCHES) });
    const links = pageLinks('/', { q: query }, search.pageInfo);
    const matches = search.edges.map(({ node }) => toMatch(node));
    return <SearchPage assets={assets} query={query} matches={matches} total={search.totalCount} {...links} />;
  }

  viewer.get('/a/:id', async (context) => {
    const { article } = await read(execute, OneArticle, { id: context.req.param('id') });
    if (!article) return context.notFound();
    return show(context, <ArticlePage assets={assets} story={toStory(article)} />);
  });

  viewer.get('/assets/:name', (context) => {
    const asset = files.get(context.req.param('name'));
    return asset ? serve(context, asset) : context.notFound();
  });

  viewer.notFound((context) => show(context, <NotFoundPage assets={assets} />, 404));
  viewer.onError((error, context) => {
    onError(error);
    return show(context, <FailurePage assets={assets} />, 500);
  });
  return viewer;
}

const SAFETY = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
};

function show(context: Context, page: JSX.Element, status: 200 | 404 | 500 = 200): Response {
  return context.body(`<!doctype html>${page}`, status, {
    ...SAFETY,
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-cache',
  });
}

function serve(context: Context, { body, mediaType, etag }: Asset): Response {
  const headers = {
    'Content-Type': mediaType,
    'Cache-Control': 'public, max-age=31536000, immutable',
    'X-Content-Type-Options': 'nosniff',
    ETag: etag,
  };
  if (context.req.header('If-None-Match')?.includes(etag)) return context.body(null, 304, headers);
  return context.body(body, 200, headers);
}
