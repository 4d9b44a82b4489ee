import type { Context } from 'hono';

/** What tells one state of a resource from another. */
export interface Validators {
  readonly etag: string;
  readonly 'last-modified': string;
}

/** Answers 304 when the reader's copy is the present one. Source: RFC 9110, section 13.2.2. */
export function answerFresh(
  context: Context,
  headers: Validators & Record<string, string>,
  write: () => string | Uint8Array<ArrayBuffer>,
): Response {
  const noneMatch = context.req.header('if-none-match');
  const modifiedSince = context.req.header('if-modified-since');
  return isFresh(noneMatch, modifiedSince, headers)
    ? context.body(null, 304, headers)
    : context.body(write(), 200, headers);
}

function isFresh(noneMatch: string | undefined, modifiedSince: string | undefined, validators: Validators): boolean {
  if (noneMatch === undefined)
    return modifiedSince !== undefined && Date.parse(modifiedSince) >= Date.parse(validators['last-modified']);
  const opaque = validators.etag.replace(/^W\//, '');
  return noneMatch === '*' || noneMatch.split(/\s*,\s*/).some((told) => told.replace(/^W\//, '') === opaque);
}
