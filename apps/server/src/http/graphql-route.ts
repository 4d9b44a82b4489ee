import type { Context, MiddlewareHandler } from 'hono';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { HttpLimits } from '../app.ts';
import { createGraphQL, type GraphQLOptions } from '../graphql.ts';
import { hasScope } from '../guard/access.ts';
import type { Clients } from '../guard/clients.ts';
import { clientOf } from './client.ts';
import type { Guarded } from './guards.ts';
import { refuse } from './refuse.ts';

interface RouteOptions extends GraphQLOptions {
  readonly clients: Clients;
  readonly limits: HttpLimits;
  readonly trustProxy: boolean;
}

/** GraphQL over HTTP: what is too much, too fast, of the wrong type or without leave is refused before it is read. */
export async function createGraphQLRoute(options: RouteOptions): Promise<Hono<Guarded>> {
  const { clients, limits, trustProxy } = options;
  const yoga = await createGraphQL(options);
  const route = new Hono<Guarded>();

  route.use(jsonAlone);
  const small = sized(limits.queryBytes);
  const large = sized(limits.ingestBytes);
  route.use((context, next) => (hasScope(context.get('scopes'), 'ingest') ? large : small)(context, next));
  route.all('/', async (context) => {
    const facts = { scopes: context.get('scopes') };
    if (!wantsStream(context)) return inTime(context, limits.milliseconds, yoga.fetch(context.req.raw, facts));
    const end = clients.stream(clientOf(context, trustProxy));
    if (end === undefined)
      return refuse(context, 429, 'TOO_MANY_STREAMS', `expected at most ${limits.streams} open streams`);
    context.req.raw.signal.addEventListener('abort', end);
    return whenSent(await yoga.fetch(context.req.raw, facts), end);
  });
  return route;
}

/** A page of another site can post forms, but not JSON, with a reader's browser. */
const jsonAlone: MiddlewareHandler = async (context, next) => {
  const type = context.req.header('content-type') ?? '';
  if (context.req.method !== 'POST' || /^application\/(?:graphql\+)?json\b/i.test(type)) return next();
  const found = type === '' ? 'none' : type;
  return refuse(context, 415, 'UNSUPPORTED_MEDIA_TYPE', `expected content-type application/json, found ${found}`);
};

const sized = (maxSize: number): MiddlewareHandler =>
  bodyLimit({
    maxSize,
    onError: (context) => refuse(context, 413, 'TOO_LARGE', `expected a request of at most ${maxSize} bytes`),
  });

const wantsStream = (context: Context): boolean => /\btext\/event-stream\b/.test(context.req.header('accept') ?? '');

/** Calls back when the last of an answer was sent. */
function whenSent(answer: Response, callback: () => void): Response {
  const body = answer.body?.pipeThrough(new TransformStream({ flush: callback })) ?? null;
  if (body === null) callback();
  return new Response(body, answer);
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
