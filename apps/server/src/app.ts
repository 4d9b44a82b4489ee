import type { ArticleStore } from '@wirecopy/store';
import { createViewer, overHttp } from '@wirecopy/web';
import { Hono } from 'hono';
import { ChangeFeed } from './feed/change-feed.ts';
import { createExecute } from './graphql/execute.ts';
import { Operations } from './graphql/operations.ts';
import { type Access, OPEN_ACCESS } from './guard/access.ts';
import { type ClientLimits, Clients } from './guard/clients.ts';
import { createArticleFiles } from './http/articles.ts';
import { createFeeds } from './http/feeds.ts';
import { createGraphQLRoute } from './http/graphql-route.ts';
import { authenticate, letIn, limitClients } from './http/guards.ts';
import { createHealth, tellMetrics } from './http/health.ts';
import { observe } from './http/observe.ts';
import { relay } from './http/relay.ts';
import { AnswerCache, USUAL_ANSWER_CACHE } from './kept/answer-cache.ts';
import type { AccessLog } from './watch/log.ts';
import { createMetrics } from './watch/metrics.ts';
import { createTracing } from './watch/tracing.ts';

export interface AppOptions {
  readonly store: ArticleStore;
  /** Serves GraphiQL, answers introspection and suggests names. */
  readonly development?: boolean;
  /** Who may do what; everybody everything unless told. */
  readonly access?: Access;
  /** Runs the operations that are registered and no others. */
  readonly onlyPersisted?: boolean;
  readonly limits?: Partial<HttpLimits>;
  /** The sites whose pages may ask from a browser, as origins (`https://desk.example`), or `*` for all; none unless told. */
  readonly allowOrigin?: readonly string[] | undefined;
  /** The server stands behind a proxy whose `x-forwarded-for` tells who asks. */
  readonly trustProxy?: boolean;
  /** The GraphQL endpoint that the viewer reads, where it is not this server's own. */
  readonly archive?: URL;
  /** How many bytes are kept of what articles answered, for those who ask the same; 0 keeps nothing. */
  readonly answerCache?: number;
  readonly log?: AccessLog;
  /** Makes an OpenTelemetry span of each request. */
  readonly tracing?: boolean;
  /** Aborted when the server stops: answers then tell clients to send nothing more on their connections. */
  readonly stopping?: AbortSignal;
  /** Tells those who listen what happens; made unless given. */
  readonly feed?: ChangeFeed;
}

/** How much one request, and one client, may ask of the server. */
export interface HttpLimits extends ClientLimits {
  /** The largest body of a query, in bytes. */
  readonly queryBytes: number;
  /** The largest body of somebody who may keep copy, in bytes: five million of copy, escaped or in base64. */
  readonly ingestBytes: number;
  /** The longest that an operation may take, in milliseconds. */
  readonly milliseconds: number;
}

export const USUAL_LIMITS: HttpLimits = {
  queryBytes: 100 * 1024,
  ingestBytes: 8 * 1024 * 1024,
  milliseconds: 15_000,
  requestsPerMinute: 1200,
  streams: 50,
};

const logFailure = (error: Error): void => {
  process.stderr.write(`${error.stack}\n`);
};

/** Everything that is served: GraphQL at `/graphql`, articles as files, feeds, the viewer at `/`. */
export async function createApp(options: AppOptions): Promise<Hono> {
  const { store, development = false, access = OPEN_ACCESS, onlyPersisted = false, trustProxy = false } = options;
  const { feed = new ChangeFeed(store), answerCache = USUAL_ANSWER_CACHE } = options;
  const limits = { ...USUAL_LIMITS, ...options.limits };
  const clients = new Clients(limits);
  const metrics = createMetrics();
  const operations = new Operations(development);
  const answers = answerCache > 0 ? new AnswerCache(answerCache) : undefined;
  const app = new Hono();

  if (options.tracing) app.use(await createTracing());
  app.use(observe({ log: options.log, metrics, trustProxy, stopping: options.stopping }));
  app.route('/', createHealth(store));
  if (options.allowOrigin?.length) app.use(letIn(options.allowOrigin));
  app.use(limitClients(clients, trustProxy));
  app.use(authenticate(access));
  app.get('/metrics', tellMetrics(metrics));
  app.route('/articles', createArticleFiles(store));
  app.route('/', createFeeds(store));
  app.route(
    '/graphql',
    createGraphQLRoute({
      store,
      feed,
      operations,
      answers,
      development,
      onlyPersisted,
      metrics,
      clients,
      limits,
      trustProxy,
      onError: logFailure,
    }),
  );

  // Called and not routed to, so that its own pages answer what is not found.
  const { archive } = options;
  const execute = archive === undefined ? createExecute(store, feed, operations, answers) : overHttp(archive);
  const viewer = createViewer({ execute, onError: logFailure });
  app.all('*', async (context) => relay(context, await viewer.fetch(context.req.raw)));
  return app;
}
