import type { Context } from 'hono';

interface NodeBindings {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } };
}

/** The address that a request came from; behind a proxy that is trusted, the one that the proxy tells. */
export function clientOf(context: Context, trustProxy: boolean): string {
  const told = trustProxy ? context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  return told || (context.env as NodeBindings | undefined)?.incoming?.socket?.remoteAddress || 'unknown';
}
