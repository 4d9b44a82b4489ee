import type { ArticleStore } from '@wirecopy/store';
import { createViewer } from '@wirecopy/web';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createExecute, createGraphQL } from './graphql.ts';

export interface AppOptions {
  readonly store: ArticleStore;
  /** Serves GraphiQL and tells more of failures. */
  readonly development?: boolean;
}

const logFailure = (error: Error): void => {
  process.stderr.write(`${error.stack}\n`);
};

/** The largest request, in bytes: a source of five million characters, escaped. */
const LARGEST_BODY = 32 * 1024 * 1024;

/** Everything that is served: GraphQL at `/graphql`, the viewer at `/`. */
export async function createApp({ store, development = false }: AppOptions): Promise<Hono> {
  const app = new Hono();
  const yoga = await createGraphQL({ store, development });

  app.get('/healthz', (context) => context.json({ status: 'ok' }));
  app.use(
    '/graphql',
    bodyLimit({
      maxSize: LARGEST_BODY,
      onError: (context) => refuse(context, 413, 'TOO_LARGE', `expected a request of at most ${LARGEST_BODY} bytes`),
    }),
  );
  app.use('/graphql', async (context, next) => {
    // A page of another site can post forms, but not JSON, with a reader's browser.
    const type = context.req.header('content-type') ?? '';
    if (context.req.method !== 'POST' || /^application\/(?:graphql\+)?json\b/i.test(type)) return next();
    return refuse(
      context,
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      `expected content-type application/json, found ${type === '' ? 'none' : type}`,
    );
  });
  app.all('/graphql', async (context) => yoga.fetch(context.req.raw));

  // Called and not routed to, so that its own pages answer what is not found.
  const viewer = createViewer({ execute: createExecute(store), onError: logFailure });
  app.all('*', (context) => viewer.fetch(context.req.raw));
  return app;
}

interface Answering {
  json(body: unknown, status: 413 | 415): Response;
}

const refuse = (context: Answering, status: 413 | 415, code: string, message: string): Response =>
  context.json({ errors: [{ message, extensions: { code } }] }, status);
