import { graphql } from './graphql.ts';

/** One quotation with who said it, and where it stands. */
export const quotationFields = graphql(`
  fragment QuotationFields on Quotation {
    id
    kind
    text
    spans { start end }
    attribution {
      speaker { text person { name titles { text } } people { name titles { text } } organization { name } }
      setting { text }
    }
    article {
      id
      language
      title
      dateline { places { name } agencies { text } filed precision }
    }
  }
`);

/** What every record of the archive has. */
export const recordFields = graphql(`
  fragment RecordFields on ArchiveRecord {
    name
    value
    articleCount
    timeline(unit: MONTH, periods: 120) { start count }
    facets(first: 8, names: [SPEAKER, PLACE, WORK, ORGANIZATION]) { name values { value label count } }
    articles(first: 6) {
      nodes { id title dateline { places { name } agencies { text } filed precision } }
    }
  }
`);

/** Somebody who is quoted or named, with a page of what they said, and what their newest words were about. */
export const OneSpeaker = graphql(
  `
    query OneSpeaker($name: ID!, $first: Int, $after: String, $last: Int, $before: String) {
      speaker(id: $name) {
        ...RecordFields
        quotations(first: $first, after: $after, last: $last, before: $before) {
          totalCount
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          nodes { ...QuotationFields }
        }
        spoken: quotations(first: 100) {
          nodes {
            spans { start end }
            article {
              dateline { filed }
              works { name spans { start end } }
              places { name spans { start end } }
            }
          }
        }
      }
      person(id: $name) {
        name
        articleCount
        titles { text first last articles }
        coSpeakers(first: 12) { value label count }
      }
    }
  `,
  [recordFields, quotationFields],
);

export const OnePlace = graphql(
  `
    query OnePlace($name: ID!, $first: Int, $after: String, $last: Int, $before: String) {
      place(id: $name) {
        ...RecordFields
        country
        quotations(first: $first, after: $after, last: $last, before: $before) {
          totalCount
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          nodes { ...QuotationFields }
        }
      }
    }
  `,
  [recordFields, quotationFields],
);

export const OneWork = graphql(
  `
    query OneWork($name: ID!, $first: Int, $after: String, $last: Int, $before: String) {
      work(id: $name) {
        ...RecordFields
        kind
        aliases
        quotations(first: $first, after: $after, last: $last, before: $before) {
          totalCount
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          nodes { ...QuotationFields }
        }
      }
    }
  `,
  [recordFields, quotationFields],
);

export const OneOrganization = graphql(
  `
    query OneOrganization($name: ID!, $first: Int, $after: String, $last: Int, $before: String) {
      organization(id: $name) {
        ...RecordFields
        quotations(first: $first, after: $after, last: $last, before: $before) {
          totalCount
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          nodes { ...QuotationFields }
        }
      }
    }
  `,
  [recordFields, quotationFields],
);
