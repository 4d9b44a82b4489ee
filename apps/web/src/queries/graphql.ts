import { initGraphQLTada, type TadaDocumentNode } from 'gql.tada';
import type { introspection } from './schema.generated.d.ts';

/** Reads a query; its result and variables are typed by the server's schema. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  scalars: { Date: string; DateTime: string };
}>();

/** Runs a query on the archive's GraphQL schema, wherever that is. */
export type Execute = <Data, Variables>(
  document: TadaDocumentNode<Data, Variables>,
  variables: Variables,
) => Promise<{ readonly data?: Data | null; readonly errors?: readonly { readonly message: string }[] }>;

/** The archive gave no data. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
}

/**
 * Runs a query and gives its data.
 *
 * Errors: `ArchiveError` with the server's messages when there are any.
 */
export async function read<Data, Variables>(
  execute: Execute,
  document: TadaDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const { data, errors } = await execute(document, variables);
  if (errors?.length || !data) {
    throw new ArchiveError(errors?.map(({ message }) => message).join('; ') || 'the archive answered without data');
  }
  return data;
}
