import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { getCookie, setCookie } from 'hono/cookie';
import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { type Asset, pathsOf, readAssets } from './assets.ts';
import { FrameContext } from './components/frame.ts';
import type { Page, Visit } from './page.ts';
import { FailurePage } from './pages/failure.tsx';
import { PAGES } from './pages/list.ts';
import { MisreadPage } from './pages/misread.tsx';
import { NotFoundPage } from './pages/not-found.tsx';
import { ArchiveError, type Execute, read } from './queries/graphql.ts';
import { READING_COOKIE, READING_NAMES, readingOf, readingText } from './reading.ts';

export interface ViewerOptions {
  readonly execute: Execute;
  /** Told of every failure that a reader sees as an error page. */
  readonly onError?: (error: Error) => void;
}

type Show = (context: Context, page: VNode, status?: 200 | 400 | 404 | 413 | 500) => Response;

/** The largest form that is read, in bytes: the longest copy that may be pasted, escaped. */
const LARGEST_FORM = 4 * 1024 * 1024;

/** The viewer's pages and what they are dressed in. It reads the archive by `execute` alone. */
export function createViewer({ execute, onError = () => {} }: ViewerOptions): Hono {
  const files = readAssets();
  const show = showIn(files.keys());
  const viewer = new Hono();

  viewer.use(compress());
  for (const page of PAGES) addPage(viewer, page, execute, show);
  viewer.post('/reading', bodyLimit({ maxSize: 1024 }), keepReading);
  viewer.get('/assets/:name', (context) => {
    const asset = files.get(context.req.param('name'));
    return asset ? serve(context, asset) : context.notFound();
  });

  viewer.notFound((context) => show(context, <NotFoundPage />, 404));
  viewer.onError((error, context) => {
    if (error instanceof ArchiveError && error.misread)
      return show(context, <MisreadPage reason={error.message} />, 400);
    onError(error);
    return show(context, <FailurePage />, 500);
  });
  return viewer;
}

function addPage(viewer: Hono, { path, show, receive }: Page, execute: Execute, dress: Show): void {
  const visitOf = (context: Context): Visit => ({
    query: new URL(context.req.url).searchParams,
    param: (name) => context.req.param(name) ?? '',
    read: (document, variables) => read(execute, document, variables),
  });
  const answer = (context: Context, page: VNode | undefined): Response | Promise<Response> =>
    page ? dress(context, page) : context.notFound();

  viewer.get(path, async (context) => answer(context, await show(visitOf(context))));
  if (!receive) return;
  const tooLarge = (context: Context): Response =>
    dress(context, <MisreadPage reason="expected a form of at most four million bytes" />, 413);
  viewer.post(path, bodyLimit({ maxSize: LARGEST_FORM, onError: tooLarge }), async (context) =>
    answer(context, await receive(visitOf(context), await context.req.formData())),
  );
}

/** Keeps how the reader likes to read in a cookie, and goes back to where they were. */
async function keepReading(context: Context): Promise<Response> {
  const form = await context.req.formData();
  const told = Object.fromEntries(READING_NAMES.map((name) => [name, String(form.get(name) ?? '')]));
  const kept = { path: '/', maxAge: 365 * 24 * 60 * 60, sameSite: 'Lax' } as const;
  setCookie(context, READING_COOKIE, readingText(readingOf(told)), kept);
  return context.redirect(pathBefore(context), 303);
}

/** The page of this viewer that a form was sent from; the front page when it does not tell. */
function pathBefore({ req }: Context): string {
  const before = URL.parse(req.header('referer') ?? '');
  if (!before || before.host !== req.header('host')) return '/';
  // A path of two slashes would lead to another site.
  return before.pathname.replace(/^\/+/, '/') + before.search;
}

const SAFETY = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; worker-src 'self'; connect-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** How a page is shown: in its frame, under a policy that lets no script or style of its copy through. */
function showIn(assetNames: Iterable<string>): Show {
  const assets = pathsOf(assetNames);
  return (context, page, status = 200) => {
    const reading = readingOf(getCookie(context, READING_COOKIE) ?? '');
    const framed = <FrameContext.Provider value={{ assets, reading }}>{page}</FrameContext.Provider>;
    // Readers of HTML take carriage returns away; written so, the copy keeps its own, and every place in it.
    const html = `<!doctype html>${render(framed)}`.replaceAll('\r', '&#13;');
    return context.body(html, status, {
      ...SAFETY,
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-cache',
    });
  };
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
