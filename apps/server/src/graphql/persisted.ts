import { createHash } from 'node:crypto';
import { OPERATIONS } from '@wirecopy/web';
import { type DocumentNode, print } from 'graphql';

/** The viewer's operations by the SHA-256 of their text, in hexadecimal: those that every server knows. */
export const REGISTERED: ReadonlyMap<string, DocumentNode> = new Map(
  OPERATIONS.map((document) => [createHash('sha256').update(print(document)).digest('hex'), document]),
);
