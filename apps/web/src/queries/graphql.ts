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
) => Promise<{ readonly data?: Data | null; readonly errors?: readonly GraphQLFault[] }>;

interface GraphQLFault {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** The archive gave no data. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';

  constructor(
    message: string,
    /** The fault lies in what was asked: a cursor that no list gave, copy that is too long. */
    readonly misread = false,
  ) {
    super(message);
  }
}

const FAULTS_OF_THE_REQUEST: ReadonlySet<unknown> = new Set(['BAD_USER_INPUT', 'TEXT_TOO_LONG']);

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
    const reasons = errors?.map(({ message }) => message).join('; ');
    const misread = errors?.some(({ extensions }) => FAULTS_OF_THE_REQUEST.has(extensions?.['code']));
    throw new ArchiveError(reasons || 'the archive answered without data', misread);
  }
  return data;
}
