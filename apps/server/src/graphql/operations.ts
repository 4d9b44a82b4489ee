import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  getOperationAST,
  type OperationDefinitionNode,
  OperationTypeNode,
  validate,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { parseDocument, validationRules, withoutSuggestion } from '../guard/limits.ts';
import type { ServerContext } from '../schema/builder.ts';
import { schema } from '../schema/schema.ts';

export type Variables = Readonly<Record<string, unknown>>;

/** An operation that was asked for this often is compiled: to compile takes as long as to run it dozens of times. */
const COMPILED_FROM = 3;
/** So many documents are remembered, the ones asked for last, and none that is longer than anybody writes by hand. */
const MOST_DOCUMENTS = 500;
const LONGEST_REMEMBERED = 16_384;

/** A document that is sound, and its operations ready to run. */
export class Prepared {
  #asked = 0;
  readonly #compiled = new Map<string, CompiledQuery | undefined>();

  constructor(readonly document: DocumentNode) {}

  operation(name: string | undefined): OperationDefinitionNode | undefined {
    return getOperationAST(this.document, name) ?? undefined;
  }

  run(
    name: string | undefined,
    variables: Variables,
    context: ServerContext,
  ): ExecutionResult | Promise<ExecutionResult> {
    this.#asked++;
    const compiled = this.#asked < COMPILED_FROM ? undefined : this.#compile(name);
    if (compiled !== undefined) return compiled.query({}, context, variables);
    return execute({
      schema,
      document: this.document,
      contextValue: context,
      variableValues: variables,
      operationName: name,
    });
  }

  /** Undefined for what the compiler cannot do. */
  #compile(name: string | undefined): CompiledQuery | undefined {
    const key = name ?? '';
    if (this.#compiled.has(key)) return this.#compiled.get(key);
    // What changes the archive waits for the disk: nothing is gained, and its fields must run in order.
    const isQuery = this.operation(name)?.operation === OperationTypeNode.QUERY;
    const compiled = isQuery ? compileQuery(schema, this.document, name) : undefined;
    const usable = compiled && isCompiledQuery(compiled) ? compiled : undefined;
    this.#compiled.set(key, usable);
    return usable;
  }
}

/** Reads, checks and runs operations; what it has read and checked it remembers. */
export class Operations {
  readonly #development: boolean;
  readonly #remembered = new Map<string, Prepared | readonly GraphQLError[]>();
  readonly #registered = new WeakMap<DocumentNode, Prepared>();

  constructor(development: boolean) {
    this.#development = development;
  }

  /** The document of a text; its faults where it is not sound. */
  prepare(text: string): Prepared | readonly GraphQLError[] {
    const known = this.#remembered.get(text);
    const prepared = known ?? this.#read(text);
    if (known !== undefined) this.#remembered.delete(text);
    if (text.length <= LONGEST_REMEMBERED) this.#remembered.set(text, prepared);
    const [oldest = ''] = this.#remembered.keys();
    if (this.#remembered.size > MOST_DOCUMENTS) this.#remembered.delete(oldest);
    return prepared;
  }

  /** One of our own, which needs no checks. */
  trust(document: DocumentNode): Prepared {
    const known = this.#registered.get(document) ?? new Prepared(document);
    this.#registered.set(document, known);
    return known;
  }

  #read(text: string): Prepared | readonly GraphQLError[] {
    try {
      const document = parseDocument(text);
      const faults = validate(schema, document, validationRules(this.#development));
      if (faults.length === 0) return new Prepared(document);
      return this.#development ? faults : faults.map(withoutSuggestion);
    } catch (cause) {
      if (cause instanceof GraphQLError) return [cause];
      throw cause;
    }
  }
}
