import { GraphQLError } from 'graphql';
import type { Variables } from './operations.ts';

/** What a request asks for. Source: GraphQL over HTTP, request parameters; automatic persisted queries, version 1. */
export interface GraphQLRequest {
  readonly query: string | undefined;
  /** The SHA-256 of a registered operation. */
  readonly hash: string | undefined;
  readonly operationName: string | undefined;
  readonly variables: Variables;
}

/** Reads the body of a request. Errors: `BAD_REQUEST` that says what was expected and what was found. */
export function readRequest(body: string): GraphQLRequest {
  const told = parseJson(body);
  if (Array.isArray(told)) throw badRequest('batching is not supported: expected one operation, found a list of them');
  if (!isRecord(told)) throw badRequest('expected a JSON object with "query"');
  const { query, operationName, variables, extensions } = told;
  const persisted = isRecord(extensions) ? extensions['persistedQuery'] : undefined;
  const hash = isRecord(persisted) ? persisted['sha256Hash'] : undefined;
  if (query != null && typeof query !== 'string') throw badRequest('expected "query" to be a string');
  if (query == null && typeof hash !== 'string') throw badRequest('expected "query", found none');
  if (operationName != null && typeof operationName !== 'string')
    throw badRequest('expected "operationName" to be a string');
  if (variables != null && !isRecord(variables)) throw badRequest('expected "variables" to be an object');
  return {
    query: query ?? undefined,
    hash: typeof hash === 'string' ? hash : undefined,
    operationName: operationName ?? undefined,
    variables: variables ?? {},
  };
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw badRequest(`expected JSON: ${(cause as Error).message}`);
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const badRequest = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } });
