import { type ExecutionResult, GraphQLError, OperationTypeNode } from 'graphql';
import { measureFaults } from '../guard/limits.ts';
import type { ServerContext } from '../schema/builder.ts';
import type { Metrics } from '../watch/metrics.ts';
import { encodeAnswer, joinAnswer } from './encode.ts';
import { type Answered, type Operations, Prepared } from './operations.ts';
import { PERSISTED_QUERY_NOT_FOUND, PERSISTED_QUERY_ONLY, REGISTERED } from './persisted.ts';
import { type GraphQLRequest, readRequest } from './request.ts';

export interface EndpointOptions {
  readonly operations: Operations;
  /** Runs the operations that are registered and no others. */
  readonly onlyPersisted: boolean;
  readonly metrics: Metrics;
  readonly onError: (error: Error) => void;
}

export interface Answer {
  readonly status: number;
  /** JSON in UTF-8. */
  readonly body: Uint8Array<ArrayBuffer>;
}

/** Answers queries and mutations that come as JSON: the way that nearly all take. */
export class Endpoint {
  readonly #options: EndpointOptions;

  constructor(options: EndpointOptions) {
    this.#options = options;
  }

  async answer(body: string, context: ServerContext): Promise<Answer> {
    try {
      const { result, shape } = await this.#run(readRequest(body), context);
      if (result.errors !== undefined) return this.#tell(result);
      return { status: 200, body: shape ? joinAnswer(result, shape) : encodeAnswer(result) };
    } catch (cause) {
      const error = cause instanceof GraphQLError ? cause : maskOf(cause, this.#options.onError);
      return this.#tell({ errors: [error] });
    }
  }

  #run(request: GraphQLRequest, context: ServerContext): Answered | Promise<Answered> {
    const { operations } = this.#options;
    const { operationName, variables } = request;
    const prepared = this.#registered(request) ?? operations.prepare(request.query ?? '');
    if (!(prepared instanceof Prepared)) return { result: { errors: prepared } };
    const operation = prepared.operation(operationName);
    if (operation === undefined) throw refusal('expected "operationName" to name an operation of the document');
    if (operation.operation === OperationTypeNode.SUBSCRIPTION)
      throw refusal('expected accept: text/event-stream for a subscription', 406);
    const faults = measureFaults(prepared.document, operation, variables);
    if (faults.length > 0) return { result: { errors: faults } };
    return prepared.run(operationName, variables, context);
  }

  /** Undefined for a request that brings its own document, where that is allowed. */
  #registered({ query, hash }: GraphQLRequest): Prepared | undefined {
    const registered = hash === undefined ? undefined : REGISTERED.get(hash);
    if (registered !== undefined) return this.#options.operations.trust(registered);
    if (this.#options.onlyPersisted) throw errorOf(PERSISTED_QUERY_ONLY);
    if (query === undefined) throw errorOf(PERSISTED_QUERY_NOT_FOUND);
    return undefined;
  }

  #tell({ data, errors = [] }: ExecutionResult): Answer {
    const { metrics, onError } = this.#options;
    const told = errors.map((error) => (isOurs(error) ? error : maskOf(error.originalError, onError, error.path)));
    for (const { extensions } of told) metrics.graphqlError(String(extensions['code'] ?? 'UNKNOWN'));
    const status = told.map(({ extensions }) => statusOf(extensions)).find((found) => found !== undefined) ?? 200;
    const body = { errors: told.map(withoutHttp), ...(data !== undefined && { data }) };
    return { status, body: encodeAnswer(body) };
  }
}

/** Whether an error was made to be told: a fault of the request, and none of the server. */
const isOurs = ({ originalError }: GraphQLError): boolean =>
  originalError == null || originalError instanceof GraphQLError;

/** What is told in the place of a failure of the server, which is logged. */
function maskOf(cause: unknown, onError: (error: Error) => void, path?: GraphQLError['path']): GraphQLError {
  onError(cause instanceof Error ? cause : new Error(String(cause)));
  return new GraphQLError('Unexpected error.', {
    path: path ?? null,
    extensions: { code: 'INTERNAL_SERVER_ERROR', ...(path === undefined && { http: { status: 500 } }) },
  });
}

const refusal = (message: string, status = 400): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status } } });

const errorOf = ({ message, extensions }: typeof PERSISTED_QUERY_ONLY): GraphQLError =>
  new GraphQLError(message, { extensions });

const statusOf = ({ http }: GraphQLError['extensions']): number | undefined =>
  (http as { readonly status?: number } | undefined)?.status;

/** How an error is answered is no matter of whoever reads it. */
function withoutHttp(error: GraphQLError) {
  const { http: _http, ...extensions } = error.extensions;
  return { ...error.toJSON(), extensions: Object.keys(extensions).length > 0 ? extensions : undefined };
}
