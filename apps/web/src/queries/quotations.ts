import { graphql } from './graphql.ts';
import { quotationFields } from './records.ts';

/** A page of who said what, over the whole archive. */
export const SearchQuotations = graphql(
  `
    query SearchQuotations($filter: QuotationFilter, $first: Int, $after: String, $last: Int, $before: String) {
      quotations(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        nodes { ...QuotationFields }
      }
    }
  `,
  [quotationFields],
);
