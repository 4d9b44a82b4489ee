import { StoreError } from './errors.ts';
import { readInstant } from './filter.ts';
import { SCOPES, type Scope, type TokenRequest } from './token.ts';
import { clean } from './words.ts';

/** Checks what a token is asked for. `expiresAt` becomes milliseconds. */
export function readTokenRequest(
  { name, scopes, expiresAt }: TokenRequest,
  now: Date,
): { readonly name: string; readonly scopes: readonly Scope[]; readonly expiresAt: number | undefined } {
  const unknown = scopes.find((scope) => !SCOPES.includes(scope));
  if (scopes.length === 0 || unknown !== undefined) {
    throw new StoreError(`expected scopes of ${SCOPES.join(', ')}, found ${JSON.stringify(unknown ?? 'none')}`);
  }
  const expires = expiresAt === undefined ? undefined : readInstant(expiresAt);
  if (expires !== undefined && expires <= now.getTime()) {
    throw new StoreError(`expected a time to come for the token's end, found ${expiresAt}`);
  }
  return { name: clean(name), scopes: SCOPES.filter((scope) => scopes.includes(scope)), expiresAt: expires };
}
