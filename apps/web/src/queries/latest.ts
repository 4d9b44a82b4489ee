import { headFields, speechFields } from './fields.ts';
import { graphql } from './graphql.ts';

/** A page of articles, the newest first, with what a card shows. */
export const LatestArticles = graphql(
  `
    query LatestArticles($first: Int, $after: String, $last: Int, $before: String) {
      articles(first: $first, after: $after, last: $last, before: $before) {
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        edges { node { ...HeadFields ...SpeechFields } }
      }
    }
  `,
  [headFields, speechFields],
);
