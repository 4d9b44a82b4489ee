import { headFields, speechFields } from './fields.ts';
import { graphql } from './graphql.ts';

/** A page of stories, the one that got an article last first. Their newest articles are asked for one by one. */
export const LatestStories = graphql(`
  query LatestStories($first: Int, $after: String, $last: Int, $before: String, $facets: [FacetName!]) {
    stories(first: $first, after: $after, last: $last, before: $before) {
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      nodes {
        id
        members { id role ordinal storedAt withdrawn article { title } }
      }
    }
    facets(first: 6, names: $facets) { name values { value label count } }
  }
`);

/** What a card shows of one article. */
export const OneCard = graphql(
  `
    query OneCard($id: ID!) {
      article(id: $id) { ...HeadFields ...SpeechFields paragraphs { text } }
    }
  `,
  [headFields, speechFields],
);

/** A page of the articles that a filter lets through, the newest first. */
export const FilteredArticles = graphql(
  `
    query FilteredArticles(
      $filter: ArticleFilter
      $first: Int
      $after: String
      $last: Int
      $before: String
      $facets: [FacetName!]
    ) {
      articles(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
        totalCount
        facets(first: 6, names: $facets) { name values { value label count } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        nodes { ...HeadFields ...SpeechFields paragraphs { text } }
      }
    }
  `,
  [headFields, speechFields],
);
