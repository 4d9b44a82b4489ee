import type { ServerResponse } from 'node:http';
import type { Context, MiddlewareHandler } from 'hono';
import type { AccessLog } from '../watch/log.ts';
import type { Metrics } from '../watch/metrics.ts';
import { clientOf } from './client.ts';

interface Observers {
  readonly log?: AccessLog | undefined;
  readonly metrics: Metrics;
  readonly trustProxy: boolean;
  readonly stopping?: AbortSignal | undefined;
}

const REQUEST_ID = /^[\w.-]{1,100}$/;

/** Names each request, and tells the log and the metrics how it was answered. */
export function observe({ log, metrics, trustProxy, stopping }: Observers): MiddlewareHandler {
  return async (context, next) => {
    const started = performance.now();
    const told = context.req.header('x-request-id');
    const id = told !== undefined && REQUEST_ID.test(told) ? told : crypto.randomUUID();
    tell(context, 'x-request-id', id);
    await next();
    if (stopping?.aborted) tell(context, 'connection', 'close');
    const milliseconds = performance.now() - started;
    const { method, path } = context.req;
    const { status } = context.res;
    metrics.request(method, routeOf(path), status, milliseconds / 1000);
    log?.({
      time: new Date().toISOString(),
      id,
      method,
      path,
      status,
      milliseconds: Math.round(milliseconds * 100) / 100,
      client: clientOf(context, trustProxy),
    });
  };
}

interface NodeBindings {
  readonly outgoing?: ServerResponse;
}

/** Told to Node where there is one: headers of the web are made anew for every answer, which costs more than a small query. */
function tell(context: Context, header: string, value: string): void {
  const { outgoing } = (context.env as NodeBindings | undefined) ?? {};
  if (outgoing) outgoing.setHeader(header, value);
  else context.header(header, value);
}

/** Paths with an id are one route, so that the number of time series stays bounded. */
function routeOf(path: string): string {
  const [, first = ''] = path.split('/');
  return KNOWN.has(first) ? (path.split('/').length > 2 ? `/${first}/*` : `/${first}`) : 'other';
}

const KNOWN = new Set([
  '',
  'graphql',
  'a',
  'articles',
  'assets',
  'healthz',
  'readyz',
  'metrics',
  'feed.atom',
  'feed.json',
  's',
  'speakers',
  'places',
  'works',
  'organizations',
  'quotations',
  'story',
  'compare',
  'parse',
  'reading',
  'about',
  'keys',
]);
