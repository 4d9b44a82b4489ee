import { headFields, speechFields, storyFields } from './fields.ts';
import { graphql } from './graphql.ts';

/** All of one article, in its newest version unless told. */
export const OneArticle = graphql(
  `
    query OneArticle($id: ID!, $version: Int) {
      article(id: $id, version: $version) {
        ...HeadFields
        ...SpeechFields
        ...StoryFields
        version
        versions { version }
        story { id members { id withdrawn } }
      }
    }
  `,
  [headFields, speechFields, storyFields],
);
