import type { StoryKeys } from './keys.ts';
import type { Candidate } from './link.ts';
import { bandsOf } from './minhash.ts';
import { readSignature, writeSignature } from './signature.ts';

/** No more than these are looked at for one reason to join: boilerplate has many likes. */
export const MOST_CANDIDATES = 64;

/** What is kept of an article to find its story again. */
export interface MemberKeys {
  readonly time: number;
  readonly role: string | null;
  readonly ordinal: number | null;
  readonly supersedes: string | null;
  readonly slugline: string | null;
  readonly headline: string | null;
  readonly signature: Uint8Array | null;
}

export interface MemberRow extends MemberKeys {
  readonly number: number;
  readonly id: string;
  readonly story: string;
}

export const memberKeys = (keys: StoryKeys): MemberKeys => ({
  time: keys.time,
  role: keys.role ?? null,
  ordinal: keys.ordinal ?? null,
  supersedes: keys.supersedes ?? null,
  slugline: keys.slugline ?? null,
  headline: keys.headline ?? null,
  signature: keys.signature === undefined ? null : writeSignature(keys.signature),
});

export const candidateOf = (row: Omit<MemberRow, 'number'>): Candidate => ({
  id: row.id,
  story: row.story,
  time: row.time,
  supersedes: row.supersedes ?? undefined,
  slugline: row.slugline ?? undefined,
  headline: row.headline ?? undefined,
  signature: row.signature === null ? undefined : readSignature(row.signature),
});

/** The bands that a row was found by. */
export const bandsOfRow = ({ signature }: Pick<MemberRow, 'signature'>): number[] =>
  signature === null ? [] : bandsOf(readSignature(signature));
