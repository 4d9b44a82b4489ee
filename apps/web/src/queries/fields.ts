import { graphql } from './graphql.ts';

/** What stands over an article wherever it is shown. */
export const headFields = graphql(`
  fragment HeadFields on Article {
    id
    language
    title
    headline { text }
    advisories { kind family meaning raw ordinal }
    dateline { places { name } agencies { text } filed precision }
  }
`);

/** Who says what in an article, and where. */
export const speechFields = graphql(`
  fragment SpeechFields on Article {
    paragraphs { spans { start end } }
    quotations {
      id
      kind
      text
      spans { start end }
      attribution { speaker { text person { id } people { id } organization { id } } setting { text } }
    }
    people { id name titles { text } mentions { span { start end } pronoun } }
    organizations { id name spans { start end } }
  }
`);

/** What the page of an article shows besides. */
export const storyFields = graphql(`
  fragment StoryFields on Article {
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
`);
