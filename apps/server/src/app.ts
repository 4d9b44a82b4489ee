import type { ArticleStore } from '@wirecopy/store';
import { createViewer } from '@wirecopy/web';
import { Hono } from 'hono';
import { createExecute } from './graphql.ts';
import { type Access, OPEN_ACCESS } from './guard/access.ts';
import type { ClientLimits } from './guard/clients.ts';
import { createArticleFiles } from './http/articles.ts';
import { createGraphQLRoute } from './http/graphql-route.ts';
import { observe } from './http/observe.ts';
import type { AccessLog } from './watch/log.ts';
import { createMetrics } from './watch/metrics.ts';

export interface AppOptions {
  readonly store: ArticleStore;
  /** Serves GraphiQL, answers introspection and suggests names. */
  readonly development?: boolean;
  /** Who may do what; everybody everything unless told. */
  readonly access?: Access;
  /** Runs the operations that are registered and no others. */
  readonly onlyPersisted?: boolean;
  readonly limits?: Partial<HttpLimits>;
  /** The server stands behind a proxy whose `x-forwarded-for` tells who asks. */
  readonly trustProxy?: boolean;
  readonly log?: AccessLog;
}

/** How much one request, and one client, may ask of the server. */
export interface HttpLimits extends ClientLimits {
  /** The largest body of a query, in bytes. */
  readonly queryBytes: number;
  /** The largest body of somebody who may keep copy, in bytes: a source of five million characters, escaped. */
  readonly ingestBytes: number;
  /** The longest that an operation may take, in milliseconds. */
  readonly milliseconds: number;
}

export const USUAL_LIMITS: HttpLimits = {
  queryBytes: 100 * 1024,
  ingestBytes: 32 * 1024 * 1024,
  milliseconds: 15_000,
  requestsPerMinute: 1200,
  streams: 50,
};

const logFailure = (error: Error): void => {
  process.stderr.write(`${error.stack}\n`);
};

/** Everything that is served: GraphQL at `/graphql`, articles as files, the viewer at `/`. */
export async function createApp(options: AppOptions): Promise<Hono> {
  const { store, development = false, access = OPEN_ACCESS, onlyPersisted = false, trustProxy = false } = options;
  const limits = { ...USUAL_LIMITS, ...options.limits };
  const metrics = createMetrics();
  const app = new Hono();

  app.use(observe({ log: options.log ?? (() => {}), metrics, trustProxy }));
  app.get('/healthz', (context) => context.json({ status: 'ok' }));
  app.get('/readyz', async (context) => {
    const ready = await store.count().then(
      () => true,
      () => false,
    );
    return context.json({ status: ready ? 'ready' : 'the archive does not answer' }, ready ? 200 : 503);
  });
  app.get('/metrics', async (context) =>
    context.body(await metrics.text(), 200, { 'content-type': metrics.contentType }),
  );
  app.route('/articles', createArticleFiles(store));
  app.route(
    '/graphql',
    await createGraphQLRoute({ store, development, onlyPersisted, metrics, access, limits, trustProxy }),
  );

  // Called and not routed to, so that its own pages answer what is not found.
  const viewer = createViewer({ execute: createExecute(store), onError: logFailure });
  app.all('*', (context) => viewer.fetch(context.req.raw));
  return app;
}
