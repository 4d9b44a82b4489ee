import { GraphQLError } from 'graphql';

/** What a token lets its holder do: ask, keep copy, or look after the archive. `admin` includes the others. */
export const SCOPES = ['read', 'ingest', 'admin'] as const;
export type Scope = (typeof SCOPES)[number];
export type Scopes = ReadonlySet<Scope>;

/** Tells what a bearer token allows. */
export interface Access {
  /** Undefined for a token that is unknown, expired or revoked. */
  scopesOf(token: string): Promise<readonly Scope[] | undefined>;
  /** What somebody without a token may do. */
  readonly anonymous: readonly Scope[];
}

/** Everybody may do everything: for one's own machine. */
export const OPEN_ACCESS: Access = { scopesOf: async () => SCOPES, anonymous: SCOPES };

const BEARER = /^Bearer +([\w.~+/-]{1,512}=*) *$/i;

/** The scopes of a request; undefined when it carries a token that is none. Source: RFC 6750, section 2.1. */
export async function readScopes(access: Access, authorization: string | undefined): Promise<Scopes | undefined> {
  if (authorization === undefined) return new Set(access.anonymous);
  const token = BEARER.exec(authorization)?.[1];
  const scopes = token === undefined ? undefined : await access.scopesOf(token);
  return scopes && new Set(scopes);
}

/** Errors: `FORBIDDEN` when the request has not the scope. */
export function requireScope(scopes: Scopes, scope: Scope): void {
  if (scopes.has(scope) || scopes.has('admin')) return;
  throw new GraphQLError(
    `expected a bearer token with the scope "${scope}"; \`wirecopy token create --scope ${scope}\` makes one`,
    {
      extensions: { code: 'FORBIDDEN' },
    },
  );
}
