import type { ArticleStore } from '@wirecopy/store';
import type { Context, MiddlewareHandler } from 'hono';
import { Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { HttpLimits } from '../app.ts';
import type { ChangeFeed } from '../feed/change-feed.ts';
import { Endpoint, type EndpointOptions } from '../graphql/endpoint.ts';
import { createYogaServer } from '../graphql/yoga.ts';
import { hasScope, type Scopes } from '../guard/access.ts';
import { Budget } from '../guard/budget.ts';
import type { Clients } from '../guard/clients.ts';
import { OPERATION_LIMITS } from '../guard/limits.ts';
import type { AnswerCache } from '../kept/answer-cache.ts';
import type { ServerContext } from '../schema/builder.ts';
import { readBody, readStreamBody } from './body.ts';
import { clientOf } from './client.ts';
import type { Guarded } from './guards.ts';
import { refuse } from './refuse.ts';
import { relay } from './relay.ts';

interface RouteOptions extends EndpointOptions {
  readonly store: ArticleStore;
  readonly feed: ChangeFeed;
  /** Undefined where no answers are kept. */
  readonly answers: AnswerCache | undefined;
  readonly development: boolean;
  readonly clients: Clients;
  readonly limits: HttpLimits;
  readonly trustProxy: boolean;
}

/** GraphQL over HTTP: what is too large, too slow or of the wrong type is refused before it is run. */
export function createGraphQLRoute(options: RouteOptions): Hono<Guarded> {
  const { store, feed, answers, clients, limits, trustProxy } = options;
  const endpoint = new Endpoint(options);
  const yoga = createYogaServer(options);
  const route = new Hono<Guarded>();
  const resolving = (scopes: Scopes): ServerContext => ({
    store,
    feed,
    scopes,
    budget: new Budget(OPERATION_LIMITS.items),
    ...(answers && { answers }),
  });

  route.use(jsonAlone);
  route.all('/', async (context) => {
    const scopes = context.get('scopes');
    if (wantsStream(context)) return stream(context, scopes);
    if (context.req.method !== 'POST') return inTime(context, limits.milliseconds, answerByYoga(context, scopes));
    const most = hasScope(scopes, 'ingest') ? limits.ingestBytes : limits.queryBytes;
    const body = await readBody(context, most);
    if (body === undefined) return refuseLarge(context, most);
    return inTime(context, limits.milliseconds, answer(context, body, scopes));
  });
  return route;

  async function answer(context: Context, text: string, scopes: Scopes): Promise<Response> {
    const { status, body } = await endpoint.answer(text, resolving(scopes));
    return context.body(body, status as ContentfulStatusCode, JSON_HEADERS);
  }

  async function answerByYoga(context: Context, scopes: Scopes): Promise<Response> {
    return relay(context, await yoga.fetch(context.req.raw, { resolving: resolving(scopes) }));
  }

  async function stream(context: Context, scopes: Scopes): Promise<Response> {
    const { raw } = context.req;
    const posted = raw.method === 'POST';
    const body = posted ? await readStreamBody(context, limits.queryBytes) : undefined;
    if (posted && body === undefined) return refuseLarge(context, limits.queryBytes);
    const end = clients.stream(clientOf(context, trustProxy));
    if (end === undefined)
      return refuse(context, 429, 'TOO_MANY_STREAMS', `expected at most ${limits.streams} open streams`);
    raw.signal.addEventListener('abort', end);
    const request = body === undefined ? raw : new Request(raw.url, { method: 'POST', headers: raw.headers, body });
    const answer = await yoga.fetch(request, { resolving: { ...resolving(scopes), signal: raw.signal } });
    return relay(context, whenSent(answer, end));
  }
}

const refuseLarge = (context: Context, most: number): Response =>
  refuse(context, 413, 'TOO_LARGE', `expected a request of at most ${most} bytes`);

const JSON_HEADERS = { 'content-type': 'application/json; charset=utf-8' };

/** A page of another site can post forms, but not JSON, with a reader's browser. */
const jsonAlone: MiddlewareHandler = (context, next) => {
  if (context.req.method !== 'POST') return next();
  const type = context.req.header('content-type') ?? '';
  if (/^application\/(?:graphql\+)?json\b/i.test(type)) return next();
  const found = type === '' ? 'none' : type;
  const message = `expected content-type application/json, found ${found}`;
  return Promise.resolve(refuse(context, 415, 'UNSUPPORTED_MEDIA_TYPE', message));
};

const wantsStream = (context: Context): boolean => /\btext\/event-stream\b/.test(context.req.header('accept') ?? '');

/** Calls back when the last of an answer was sent. */
function whenSent(answer: Response, callback: () => void): Response {
  const body = answer.body?.pipeThrough(new TransformStream({ flush: callback })) ?? null;
  if (body === null) callback();
  return new Response(body, { status: answer.status, headers: [...answer.headers] });
}

/** Answers 503 when an operation takes too long. */
async function inTime(context: Context, milliseconds: number, answer: Response | Promise<Response>): Promise<Response> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Response>((resolve) => {
    const message = `expected an operation of at most ${milliseconds} ms`;
    timer = setTimeout(() => resolve(refuse(context, 503, 'TIMED_OUT', message)), milliseconds);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
