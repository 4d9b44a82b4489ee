import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** An answer in the shape of GraphQL's errors, for what is refused before GraphQL sees it. */
export const refuse = (
  context: Context,
  status: ContentfulStatusCode,
  code: string,
  message: string,
  headers: Record<string, string> = {},
): Response => context.json({ errors: [{ message, extensions: { code } }] }, status, headers);
