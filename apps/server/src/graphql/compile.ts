import type { DocumentNode, GraphQLSchema } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';

/** Compiles an operation of a document; undefined for what the compiler cannot do. */
export function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  name?: string | undefined,
): CompiledQuery | undefined {
  const compiled = compileQuery(schema, document, name);
  return isCompiledQuery(compiled) ? compiled : undefined;
}
