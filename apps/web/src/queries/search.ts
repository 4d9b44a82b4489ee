import { headFields } from './fields.ts';
import { graphql } from './graphql.ts';

/** A page of the articles that match, each with its matching passages. */
export const SearchArticles = graphql(
  `
    query SearchArticles($query: String!, $first: Int, $after: String, $last: Int, $before: String) {
      search(query: $query, first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        edges {
          node {
            article { ...HeadFields }
            passages { paragraph text span { start end } matches { start end } }
          }
        }
      }
    }
  `,
  [headFields],
);
