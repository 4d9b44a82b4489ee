import { headFields, speechFields } from './fields.ts';
import { graphql } from './graphql.ts';

/** All of one article. */
export const OneArticle = graphql(
  `
    query OneArticle($id: ID!) {
      article(id: $id) {
        ...HeadFields
        ...SpeechFields
        source { text }
        byline { text }
        slugline { text }
        dateline { span { start end } }
        places { name country spans { start end } }
        works { id name kind aliases spans { start end } }
        acronyms { short long spans { start end } }
        times { text value spans { start end } evidence { text } }
        notes { text kind spans { start end } }
        sections { topic spans { start end } }
        credits { role names text }
        issues { code message span { start end } }
      }
    }
  `,
  [headFields, speechFields],
);
