import { createHash } from 'node:crypto';
import { type DocumentNode, print } from 'graphql';
import { graphql } from './graphql.ts';

/** Articles as they come in; the front page listens to it. */
export const Arrivals = graphql(`
  subscription Arrivals {
    articleIngested { article { id title } }
  }
`);

/** Where a browser listens to a registered subscription, by the SHA-256 of its text. */
export function streamAddressOf(document: DocumentNode): string {
  const sha256Hash = createHash('sha256').update(print(document)).digest('hex');
  const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash } });
  return `/graphql?${new URLSearchParams({ extensions })}`;
}
