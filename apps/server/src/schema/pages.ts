import { CursorError, type PageRequest } from '@wirecopy/store';
import { GraphQLError } from 'graphql';
import type { ArgBuilder } from './builder.ts';

/** A page holds so many items at most, and so many unless told. */
export const LARGEST_PAGE = 100;
export const USUAL_PAGE = 20;

/** The arguments of every list. */
export const pageArgs = (arg: ArgBuilder) => ({
  first: arg.int({ description: `So many from the start, 1 to ${LARGEST_PAGE}; ${USUAL_PAGE} unless told` }),
  after: arg.string({ description: 'Only what stands after this cursor' }),
  last: arg.int({ description: `So many from the end, 1 to ${LARGEST_PAGE}` }),
  before: arg.string({ description: 'Only what stands before this cursor' }),
});

interface PageArguments {
  readonly first?: number | null | undefined;
  readonly last?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly before?: string | null | undefined;
}

/** Relay's arguments as a page of the store. Errors: `BAD_USER_INPUT` for a size that no page has. */
export function readPage({ first, last, after, before }: PageArguments): PageRequest {
  if (first != null && last != null) throw badInput('expected "first" or "last", found both');
  const limit = checkLength(first == null ? 'last' : 'first', first ?? last ?? USUAL_PAGE);
  return { limit, after: after ?? undefined, before: before ?? undefined, fromEnd: last != null };
}

/** Errors: `BAD_USER_INPUT` for a number that no list is long. */
export function checkLength(name: string, length: number): number {
  if (length >= 1 && length <= LARGEST_PAGE) return length;
  throw badInput(`expected "${name}" between 1 and ${LARGEST_PAGE}, found ${length}`);
}

/** The first so many items, or all. Errors: `BAD_USER_INPUT` for fewer than none. */
export function firstOf<Item>(items: readonly Item[], first: number | null | undefined): readonly Item[] {
  if (first == null) return items;
  if (first < 0) throw badInput(`expected "first" of 0 or more, found ${first}`);
  return items.slice(0, first);
}

/** A fault of the request, told to whoever made it. */
export const badInput = (message: string, code = 'BAD_USER_INPUT'): GraphQLError =>
  new GraphQLError(message, { extensions: { code } });

/** Waits for a page. Errors: `BAD_USER_INPUT` for a cursor that no list gave. */
export async function pageOf<Found>(page: Promise<Found>): Promise<Found> {
  try {
    return await page;
  } catch (cause) {
    throw cause instanceof CursorError ? badInput(cause.message) : cause;
  }
}
