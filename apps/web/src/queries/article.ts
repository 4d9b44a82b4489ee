import { headFields, speechFields, storyFields } from './fields.ts';
import { graphql } from './graphql.ts';

/** All of one article. */
export const OneArticle = graphql(
  `
    query OneArticle($id: ID!) {
      article(id: $id) { ...HeadFields ...SpeechFields ...StoryFields }
    }
  `,
  [headFields, speechFields, storyFields],
);
