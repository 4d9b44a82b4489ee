import { headFields, speechFields, storyFields } from './fields.ts';
import { graphql } from './graphql.ts';

/** Reads copy without keeping it. */
export const ParseCopy = graphql(
  `
    query ParseCopy($text: String!) {
      parse(text: $text) { ...HeadFields ...SpeechFields ...StoryFields }
    }
  `,
  [headFields, speechFields, storyFields],
);
