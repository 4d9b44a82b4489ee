import { headFields } from './fields.ts';
import { graphql } from './graphql.ts';

/** A page of the articles that match, each with its matching passages. */
export const SearchArticles = graphql(
  `
    query SearchArticles(
      $query: String!
      $filter: ArticleFilter
      $order: SearchOrder!
      $first: Int
      $after: String
      $last: Int
      $before: String
      $facets: [FacetName!]
    ) {
      search(
        query: $query
        filter: $filter
        orderBy: $order
        first: $first
        after: $after
        last: $last
        before: $before
      ) {
        totalCount
        facets(first: 6, names: $facets) { name values { value label count } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        nodes {
          article { ...HeadFields }
          passages(first: 12) { paragraph text span { start end } matches { start end } }
        }
      }
    }
  `,
  [headFields],
);
