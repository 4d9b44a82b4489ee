import { createHash } from 'node:crypto';
import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import type { ArticleStore } from '@wirecopy/store';
import { type Execute, OPERATIONS } from '@wirecopy/web';
import { type DocumentNode, graphql, print } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { ChangeFeed } from './feed/change-feed.ts';
import type { Scopes } from './guard/access.ts';
import { Budget } from './guard/budget.ts';
import { OPERATION_LIMITS, useDiscretion, useLimits } from './guard/limits.ts';
import type { ServerContext } from './schema/builder.ts';
import { schema } from './schema/schema.ts';
import type { Metrics } from './watch/metrics.ts';

export interface GraphQLOptions {
  readonly store: ArticleStore;
  readonly feed: ChangeFeed;
  /** Serves GraphiQL, answers introspection and suggests names. */
  readonly development: boolean;
  /** Runs the operations that are registered and no others. */
  readonly onlyPersisted: boolean;
  readonly metrics: Metrics;
}

/** What the HTTP side knows of a request. */
export interface RequestFacts {
  readonly scopes: Scopes;
}

/** The GraphQL endpoint. Faults of the request are told with a code; failures of the server are masked and logged. */
export async function createGraphQL({ store, feed, development, onlyPersisted, metrics }: GraphQLOptions) {
  const renderGraphiQL = development ? (await import('@graphql-yoga/render-graphiql')).renderGraphiQL : undefined;
  return createYoga<RequestFacts, ServerContext>({
    schema,
    graphqlEndpoint: '/graphql',
    landingPage: false,
    cors: false,
    batching: false,
    graphiql: development && { title: 'Wirecopy', defaultQuery: OPENING_QUERY },
    ...(renderGraphiQL && { renderGraphiQL }),
    logging: 'warn',
    context: ({ scopes, request }) => ({
      store,
      feed,
      scopes,
      budget: new Budget(OPERATION_LIMITS.items),
      signal: request.signal,
    }),
    plugins: [
      useLimits(),
      ...(development ? [] : [useDiscretion()]),
      usePersistedOperations({
        getPersistedOperation: (key) => REGISTERED.get(key) ?? null,
        allowArbitraryOperations: !onlyPersisted,
      }),
      countErrors(metrics),
    ],
  });
}

/** The viewer's operations by the SHA-256 of their text, in hexadecimal. */
const REGISTERED: ReadonlyMap<string, DocumentNode> = new Map(
  OPERATIONS.map((document) => [createHash('sha256').update(print(document)).digest('hex'), document]),
);

const countErrors = (metrics: Metrics): Plugin => ({
  onResultProcess: ({ result }) => {
    if (!('errors' in result)) return;
    for (const { extensions } of result.errors ?? []) metrics.graphqlError(String(extensions?.['code'] ?? 'UNKNOWN'));
  },
});

/** The viewer’s operations are ours. */
const UNBOUNDED = new Budget(Number.POSITIVE_INFINITY);
/** The viewer reads, and may do nothing else. */
const READER: Scopes = new Set(['read']);

/** Runs an operation in process, as the viewer does. */
export const createExecute =
  (store: ArticleStore, feed: ChangeFeed): Execute =>
  async (document, variables) => {
    const result = await graphql({
      schema,
      source: print(document),
      variableValues: variables as Record<string, unknown>,
      contextValue: { store, feed, scopes: READER, budget: UNBOUNDED } satisfies ServerContext,
    });
    // What the types of the document promise, the schema keeps.
    return result as never;
  };

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
