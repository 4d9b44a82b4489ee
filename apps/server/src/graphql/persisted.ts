import { createHash } from 'node:crypto';
import { OPERATIONS } from '@wirecopy/web';
import { type DocumentNode, print } from 'graphql';

/** The viewer's operations by the SHA-256 of their text, in hexadecimal: those that every server knows. */
export const REGISTERED: ReadonlyMap<string, DocumentNode> = new Map(
  OPERATIONS.map((document) => [createHash('sha256').update(print(document)).digest('hex'), document]),
);

const faultOf = (message: string, code: string, status: number) => ({
  message,
  extensions: { code, http: { status } },
});

/** What is told where registered operations alone are run. */
export const PERSISTED_QUERY_ONLY = faultOf('PersistedQueryOnly', 'PERSISTED_QUERY_ONLY', 400);
export const PERSISTED_QUERY_NOT_FOUND = faultOf('PersistedQueryNotFound', 'PERSISTED_QUERY_NOT_FOUND', 404);
