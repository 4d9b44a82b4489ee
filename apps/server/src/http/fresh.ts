import { createHash } from 'node:crypto';
import type { Context } from 'hono';

/** Something to hand out, and what tells its present state from another. */
export interface Resource {
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** Only where it tells the present state from every other: a reader is told by this time alone that theirs is the present one. */
  readonly modified?: Date;
}

/** Answers with a resource, or 304 when the reader has it. Source: RFC 9110, section 13.2.2. */
export function answerFresh(context: Context, { body, type, modified }: Resource, more: Record<string, string> = {}) {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = {
    'content-type': /^text\/|json$|xml$/.test(type) ? `${type}; charset=utf-8` : type,
    etag,
    ...(modified && { 'last-modified': modified.toUTCString() }),
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    ...more,
  };
  return isFresh(context, etag, modified) ? context.body(null, 304, headers) : context.body(body, 200, headers);
}

function isFresh(context: Context, etag: string, modified: Date | undefined): boolean {
  const noneMatch = context.req.header('if-none-match');
  if (noneMatch !== undefined)
    return noneMatch === '*' || noneMatch.split(/\s*,\s*/).some((told) => told.replace(/^W\//, '') === etag);
  const since = context.req.header('if-modified-since');
  // Not what is older either: under an embargo of the newest version the one before it is the present one again.
  return modified !== undefined && since === modified.toUTCString();
}
