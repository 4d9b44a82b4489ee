/** Variables of a connection: so many after a cursor, or so many before one. */
export interface PageVariables {
  readonly first?: number;
  readonly after?: string;
  readonly last?: number;
  readonly before?: string;
}

/** Reads `?after=` or `?before=` of a page's address. */
export function pageOf(query: URLSearchParams, size: number): PageVariables {
  const [after, before] = [query.get('after'), query.get('before')];
  if (before) return { last: size, before };
  return after ? { first: size, after } : { first: size };
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** Addresses of the pages before and after, which keep the rest of the query. */
export function pageLinks(
  path: string,
  query: Readonly<Record<string, string>>,
  { hasNextPage, hasPreviousPage, startCursor, endCursor }: PageInfo,
): { readonly newer?: string; readonly older?: string } {
  const linkTo = (cursor: Readonly<Record<string, string>>) =>
    `${path}?${new URLSearchParams({ ...query, ...cursor })}`;
  return {
    ...(hasPreviousPage && startCursor && { newer: linkTo({ before: startCursor }) }),
    ...(hasNextPage && endCursor && { older: linkTo({ after: endCursor }) }),
  };
}
