import { type ArticleStore, SCOPES, type Scope } from '@wirecopy/store';
import { GraphQLError } from 'graphql';

/** What somebody may do: ask, keep copy, or look after the archive. `admin` includes the others. */
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

/** By the tokens that the archive knows. */
export const tokenAccess = ({ tokens }: ArticleStore, anonymous: readonly Scope[]): Access => ({
  scopesOf: async (secret) => (await tokens.check(secret))?.scopes,
  anonymous,
});

const BEARER = /^Bearer +([\w.~+/-]{1,512}=*) *$/i;

/** The scopes of a request; undefined when it carries a token that is none. Source: RFC 6750, section 2.1. */
export async function readScopes(access: Access, authorization: string | undefined): Promise<Scopes | undefined> {
  if (authorization === undefined) return new Set(access.anonymous);
  const token = BEARER.exec(authorization)?.[1];
  const scopes = token === undefined ? undefined : await access.scopesOf(token);
  return scopes && new Set(scopes);
}

export const hasScope = (scopes: Scopes, scope: Scope): boolean => scopes.has(scope) || scopes.has('admin');

/** What is told to a request that has not the scope. */
export const scopeFault = (scopes: Scopes, scope: Scope): string | undefined =>
  hasScope(scopes, scope)
    ? undefined
    : `expected a bearer token with the scope "${scope}"; \`wirecopy token make --name NAME --scope ${scope}\` makes one`;

/** Errors: `FORBIDDEN` when the request has not the scope. */
export function requireScope(scopes: Scopes, scope: Scope): void {
  const fault = scopeFault(scopes, scope);
  if (fault !== undefined) throw new GraphQLError(fault, { extensions: { code: 'FORBIDDEN' } });
}
