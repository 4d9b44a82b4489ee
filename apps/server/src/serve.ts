import type { Server } from 'node:http';
import { Server as NetServer } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { SCOPES, type Scope } from '@wirecopy/store';
import { type AppOptions, createApp } from './app.ts';
import { ServerError } from './errors.ts';
import { ChangeFeed } from './feed/change-feed.ts';
import { tokenAccess } from './guard/access.ts';

export interface ServeOptions extends AppOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** The address to listen at; this machine alone unless told. */
  readonly host?: string;
  /** How long a client may take to send a request, in milliseconds. */
  readonly slowestBody?: number;
}

export interface RunningServer {
  readonly url: string;
  /** Stops accepting, ends the streams, lets open requests end, then resolves. Closing the store is left to its owner. */
  close(): Promise<void>;
}

/** Starts the server. Errors: `ServerError` for a port that is taken or not allowed. */
export async function startServer({ port, host = 'localhost', ...options }: ServeOptions): Promise<RunningServer> {
  const feed = options.feed ?? new ChangeFeed(options.store);
  const access = options.access ?? tokenAccess(options.store, anonymousScopes(host, options));
  const tracing = options.tracing ?? process.env['WIRECOPY_TRACING'] === '1';
  const stopping = new AbortController();
  const app = await createApp({ ...options, feed, access, tracing, stopping: stopping.signal });
  const { slowestBody = SLOWEST_BODY } = options;
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: {
      headersTimeout: Math.min(SLOWEST_HEAD, slowestBody),
      requestTimeout: slowestBody,
      connectionsCheckingInterval: Math.min(CHECK_MILLISECONDS, slowestBody),
    },
  }) as Server;
  await listen(server, port, host);
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return {
    url: `http://${shown.includes(':') ? `[${shown}]` : shown}:${bound}`,
    close: () => {
      stopping.abort();
      return close(server, feed);
    },
  };
}

/** At one's own machine, while developing and with no other site let in, nobody needs a token; else who has none may read alone. */
const anonymousScopes = (host: string, { development, allowOrigin }: Partial<AppOptions>): readonly Scope[] =>
  development && !allowOrigin?.length && LOOPBACK.test(host) ? SCOPES : ['read'];

const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|::1)$/;

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(startError(cause, port, host)));
    server.listen(port, host, resolve);
  });

function startError(cause: NodeJS.ErrnoException, port: number, host: string): Error {
  if (cause.code === 'EADDRINUSE')
    return new ServerError(
      `port ${port} is taken; stop what uses it, or choose another with PORT=${port + 1} or --port ${port + 1}`,
      { cause },
    );
  if (cause.code === 'EACCES')
    return new ServerError(`port ${port} needs more rights than this process has; choose one above 1023`, { cause });
  if (cause.code === 'ENOTFOUND' || cause.code === 'EADDRNOTAVAIL')
    return new ServerError(`${host} is no address of this machine; choose another with --host`, { cause });
  return cause;
}

/**
 * Stops accepting first, so that nobody comes in while those who are there are seen out.
 *
 * HTTP's own `close` breaks off at once what looks idle, though a request may be on its way: whoever sent it could not tell
 * whether it was heard.
 */
const close = (server: Server, feed: ChangeFeed): Promise<void> =>
  new Promise((resolve, reject) => {
    // A connection that is kept alive becomes idle when its last answer was sent.
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MILLISECONDS);
    const cut = setTimeout(() => server.closeAllConnections(), GRACE_MILLISECONDS);
    NetServer.prototype.close.call(server, (cause) => {
      clearInterval(sweep);
      clearTimeout(cut);
      if (cause) reject(cause);
      else resolve();
    });
    feed.close();
  });

/** How long a client may take to send the head of a request, and all of it, in milliseconds. */
const SLOWEST_HEAD = 10_000;
const SLOWEST_BODY = 60_000;
/** How often slow clients are looked for. */
const CHECK_MILLISECONDS = 1000;
/** How long open requests may take to end. */
const GRACE_MILLISECONDS = 5000;
const SWEEP_MILLISECONDS = 50;
