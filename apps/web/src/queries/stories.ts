import { headFields } from './fields.ts';
import { graphql } from './graphql.ts';

/** A story with all its articles. */
export const OneStory = graphql(
  `
    query OneStory($id: ID!) {
      story(id: $id) {
        id
        members {
          id
          role
          ordinal
          storedAt
          withdrawn
          joinedBy
          article { ...HeadFields paragraphs { index } quotations { id } }
        }
      }
    }
  `,
  [headFields],
);

const comparedFields = graphql(
  `
    fragment ComparedFields on Article {
      ...HeadFields
      version
      storedAt
      source { text }
      quotations { attribution { speaker { text person { name } organization { name } } } }
    }
  `,
  [headFields],
);

/** What one version says and another does not. */
export const OneComparison = graphql(
  `
    query OneComparison($a: VersionInput!, $b: VersionInput!) {
      diff(a: $a, b: $b) {
        a { ...ComparedFields }
        b { ...ComparedFields }
        headline {
          a { span { start end } }
          b { span { start end } }
          deletions { start end }
          insertions { start end }
        }
        paragraphs {
          change
          a { index span { start end } }
          b { index span { start end } }
          deletions { start end }
          insertions { start end }
        }
        quotationsDeleted { id text kind attribution { speaker { text person { name } organization { name } } } }
        quotationsInserted { id text kind attribution { speaker { text person { name } organization { name } } } }
      }
    }
  `,
  [comparedFields],
);
