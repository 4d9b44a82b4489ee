import { CursorError, type PageRequest } from '@wirecopy/store';
import { GraphQLError } from 'graphql';

/** A page holds so many items at most, and so many unless told. */
export const LARGEST_PAGE = 100;
export const USUAL_PAGE = 20;

interface ConnectionArguments {
  readonly first?: number | null | undefined;
  readonly last?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly before?: string | null | undefined;
}

/** Relay's arguments as a page of the store. Errors: `BAD_USER_INPUT` for a size that no page has. */
export function readPage({ first, last, after, before }: ConnectionArguments): PageRequest {
  if (first != null && last != null) throw badInput('expected "first" or "last", found both');
  const limit = first ?? last ?? USUAL_PAGE;
  if (limit < 1 || limit > LARGEST_PAGE) {
    throw badInput(`expected "${first == null ? 'last' : 'first'}" between 1 and ${LARGEST_PAGE}, found ${limit}`);
  }
  return { limit, after: after ?? undefined, before: before ?? undefined, fromEnd: last != null };
}

/** A fault of the request, told to whoever made it. */
export const badInput = (message: string, code = 'BAD_USER_INPUT'): GraphQLError =>
  new GraphQLError(message, { extensions: { code } });

interface StoredPage<Item> {
  readonly items: readonly Item[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
}

/** Waits for a page. Errors: `BAD_USER_INPUT` for a cursor that no list gave. */
export async function pageOf<Item>(page: Promise<StoredPage<Item>>): Promise<StoredPage<Item>> {
  try {
    return await page;
  } catch (cause) {
    throw cause instanceof CursorError ? badInput(cause.message) : cause;
  }
}

/** A page of the store as a Relay connection. */
export function toConnection<Item extends { readonly cursor: string }, Node>(
  page: StoredPage<Item>,
  nodeOf: (item: Item) => Node,
) {
  return {
    edges: page.items.map((item) => ({ cursor: item.cursor, node: nodeOf(item) })),
    pageInfo: {
      hasNextPage: page.hasNext,
      hasPreviousPage: page.hasPrevious,
      startCursor: page.items[0]?.cursor ?? null,
      endCursor: page.items.at(-1)?.cursor ?? null,
    },
  };
}
