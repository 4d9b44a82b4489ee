import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import { createYoga, type Plugin } from 'graphql-yoga';
import { useLimits } from '../guard/limits.ts';
import type { ServerContext } from '../schema/builder.ts';
import { schema } from '../schema/schema.ts';
import type { Metrics } from '../watch/metrics.ts';
import { PERSISTED_QUERY_NOT_FOUND, PERSISTED_QUERY_ONLY, REGISTERED } from './persisted.ts';

export interface YogaOptions {
  /** Serves GraphiQL, answers introspection and suggests names. */
  readonly development: boolean;
  /** Runs the operations that are registered and no others. */
  readonly onlyPersisted: boolean;
  readonly metrics: Metrics;
}

/** What the HTTP side hands on. */
export interface RequestFacts {
  readonly resolving: ServerContext;
}

/** Answers what comes another way than as posted JSON: GraphiQL, streams, and queries by GET. */
export function createYogaServer({ development, onlyPersisted, metrics }: YogaOptions) {
  return createYoga<RequestFacts, ServerContext>({
    schema,
    graphqlEndpoint: '/graphql',
    landingPage: false,
    cors: false,
    batching: false,
    graphiql: development && { title: 'Wirecopy', defaultQuery: OPENING_QUERY },
    // A page of some megabytes: loaded when somebody opens it.
    renderGraphiQL: async (options) => (await import('@graphql-yoga/render-graphiql')).renderGraphiQL(options),
    logging: 'warn',
    context: ({ resolving }) => resolving,
    plugins: [
      useLimits(development),
      usePersistedOperations({
        getPersistedOperation: (key) => REGISTERED.get(key) ?? null,
        allowArbitraryOperations: !onlyPersisted,
        customErrors: { persistedQueryOnly: PERSISTED_QUERY_ONLY, notFound: PERSISTED_QUERY_NOT_FOUND },
      }),
      countErrors(metrics),
    ],
  });
}

const countErrors = (metrics: Metrics): Plugin => ({
  onResultProcess: ({ result }) => {
    if (!('errors' in result)) return;
    for (const { extensions } of result.errors ?? []) metrics.graphqlError(String(extensions?.['code'] ?? 'UNKNOWN'));
  },
});

/** What GraphiQL opens with. */
export const OPENING_QUERY = `{
  articles(first: 5) {
    nodes {
      id
      headline { text }
      dateline { raw filed }
      quotations { kind text attribution { cue { text } speaker { text person { name } } } }
    }
  }
}
`;
