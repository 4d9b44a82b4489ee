import { createHash, randomBytes } from 'node:crypto';

/** What the bearer of a token may do. */
export const SCOPES = ['read', 'ingest', 'admin'] as const;
export type Scope = (typeof SCOPES)[number];

/** A bearer token as it is kept: the secret itself is nowhere. */
export interface Token {
  /** Names the token in lists; no secret. */
  readonly id: string;
  /** Who holds it, for people. */
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** ISO 8601 in UTC. */
  readonly madeAt: string;
  readonly expiresAt?: string;
  readonly revokedAt?: string;
}

export interface TokenRequest {
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** A day or instant, ISO 8601; without it the token does not expire. */
  readonly expiresAt?: string | undefined;
}

/** The tokens that a store's users bear. */
export interface TokenStore {
  /** Makes a token. `secret` is told this once. Errors: `StoreError` for no scope, one that there is not, or a past expiry. */
  make(request: TokenRequest): Promise<{ readonly secret: string; readonly token: Token }>;
  /** All, the oldest first, those that are revoked or have expired included. */
  list(): Promise<readonly Token[]>;
  /** Ends a token. False if there is none by that id; revoking twice does no harm. */
  revoke(id: string): Promise<boolean>;
  /** The token of a secret, if it is good now. */
  check(secret: string): Promise<Token | undefined>;
}

/** 32 random bytes; the prefix lets scanners for leaked secrets find it. */
export const makeSecret = (): string => `wirecopy_${randomBytes(32).toString('base64url')}`;

/** What is kept of a secret. Its 256 random bits need no salt and no slow hash. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');
