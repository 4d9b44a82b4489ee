import { SCOPES } from '@wirecopy/store';
import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { type Access, hasScope, readScopes, type Scopes } from '../guard/access.ts';
import type { Clients } from '../guard/clients.ts';
import { clientOf } from './client.ts';
import { refuse } from './refuse.ts';

/** What is known of a request once it has passed the guards. */
export type Guarded = { Variables: { scopes: Scopes } };

/** Lets pages of other sites ask from a browser and read the answers; a browser asks first, without a token. */
export const letIn = (origins: readonly string[]): MiddlewareHandler =>
  cors({
    origin: origins.includes('*') ? '*' : [...origins],
    allowMethods: ['GET', 'HEAD', 'POST'],
    allowHeaders: ['authorization', 'content-type', 'last-event-id'],
    exposeHeaders: ['etag', 'retry-after', 'x-request-id'],
    maxAge: PREFLIGHT_SECONDS,
  });

const PREFLIGHT_SECONDS = 600;

/** Refuses requests of a client that makes too many. */
export const limitClients =
  (clients: Clients, trustProxy: boolean): MiddlewareHandler =>
  (context, next) => {
    const wait = clients.request(clientOf(context, trustProxy));
    if (wait === undefined) return next();
    const message = `expected at most ${clients.limits.requestsPerMinute} requests a minute; wait ${wait} s`;
    return Promise.resolve(refuse(context, 429, 'TOO_MANY_REQUESTS', message, { 'retry-after': String(wait) }));
  };

/** Finds out what whoever asks may do, and refuses those who may not read. */
export const authenticate =
  (access: Access): MiddlewareHandler<Guarded> =>
  async (context, next) => {
    const scopes = await readScopes(access, context.req.header('authorization'));
    if (scopes !== undefined && SCOPES.some((scope) => hasScope(scopes, scope))) {
      context.set('scopes', scopes);
      return next();
    }
    const message = 'expected a bearer token that is known and has not expired';
    const challenge = `Bearer realm="wirecopy"${scopes === undefined ? ', error="invalid_token"' : ''}`;
    return refuse(context, 401, 'UNAUTHENTICATED', message, { 'www-authenticate': challenge });
  };
