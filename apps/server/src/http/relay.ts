import type { Context } from 'hono';
import type { StatusCode } from 'hono/utils/http-status';

/** Hands on what another handler answered, with the headers that were set on the way. */
export function relay(context: Context, { status, headers, body }: Response): Response {
  for (const [name, value] of headers) context.header(name, value, { append: name === 'set-cookie' });
  context.status(status as StatusCode);
  return body === null ? context.body(null) : context.body(body);
}
