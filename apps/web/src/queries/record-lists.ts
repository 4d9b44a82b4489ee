import { graphql } from './graphql.ts';

export const Speakers = graphql(`
  query Speakers($name: String, $first: Int, $after: String, $last: Int, $before: String) {
    list: speakers(name: $name, first: $first, after: $after, last: $last, before: $before) {
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      nodes { name value articleCount }
    }
  }
`);

export const Places = graphql(`
  query Places($name: String, $first: Int, $after: String, $last: Int, $before: String) {
    list: places(name: $name, first: $first, after: $after, last: $last, before: $before) {
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      nodes { name value articleCount country }
    }
  }
`);

export const Works = graphql(`
  query Works($name: String, $first: Int, $after: String, $last: Int, $before: String) {
    list: works(name: $name, first: $first, after: $after, last: $last, before: $before) {
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      nodes { name value articleCount }
    }
  }
`);

export const Organizations = graphql(`
  query Organizations($name: String, $first: Int, $after: String, $last: Int, $before: String) {
    list: organizations(name: $name, first: $first, after: $after, last: $last, before: $before) {
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      nodes { name value articleCount }
    }
  }
`);
