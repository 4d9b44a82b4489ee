import type { ArticleStore } from '@wirecopy/store';
import type { Execute } from '@wirecopy/web';
import { graphql, print } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { schema } from './schema/schema.ts';

export interface GraphQLOptions {
  readonly store: ArticleStore;
  /** Serves GraphiQL and tells more of failures. */
  readonly development: boolean;
}

/** The GraphQL endpoint. Faults of the request are told with a code; failures of the server are masked and logged. */
export async function createGraphQL({ store, development }: GraphQLOptions) {
  const renderGraphiQL = development ? (await import('@graphql-yoga/render-graphiql')).renderGraphiQL : undefined;
  return createYoga<{ store: ArticleStore }>({
    schema,
    graphqlEndpoint: '/graphql',
    landingPage: false,
    cors: false,
    graphiql: development && { title: 'Wirecopy', defaultQuery: OPENING_QUERY },
    ...(renderGraphiQL && { renderGraphiQL }),
    logging: 'warn',
    context: () => ({ store }),
  });
}

/** Runs an operation in process, as the viewer does. */
export const createExecute =
  (store: ArticleStore): Execute =>
  async (document, variables) => {
    const result = await graphql({
      schema,
      source: print(document),
      variableValues: variables as Record<string, unknown>,
      contextValue: { store },
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
