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
import type { CompiledQuery } from 'graphql-jit';
import { Budget } from '../guard/budget.ts';
import { parseDocument, validationRules, withCode, withoutSuggestion } from '../guard/limits.ts';
import { GroupRunner, RunAnswers } from '../kept/answers.ts';
import { planOperation, type Shape } from '../kept/plan.ts';
import type { ServerContext } from '../schema/builder.ts';
import { keepingSchema, schema } from '../schema/schema.ts';
import { compile } from './compile.ts';

export type Variables = Readonly<Record<string, unknown>>;

/** An operation that was asked for this often is compiled: to compile takes as long as to run it dozens of times. */
const COMPILED_FROM = 3;
/** So many documents are remembered, the ones asked for last, and none that is longer than anybody writes by hand. */
const MOST_DOCUMENTS = 500;
const LONGEST_REMEMBERED = 16_384;

/** What an operation answered, and where what was kept stands in it. */
export interface Answered {
  readonly result: ExecutionResult;
  readonly shape?: Shape | undefined;
}

/** An operation whose groups are kept. */
interface Keeping {
  readonly runner: GroupRunner;
  readonly compiled: CompiledQuery;
}

/** A document that is sound, and its operations ready to run. */
export class Prepared {
  #asked = 0;
  readonly #compiled = new Map<string, CompiledQuery | undefined>();
  readonly #keeping = new Map<string, Keeping | undefined>();

  constructor(readonly document: DocumentNode) {}

  operation(name: string | undefined): OperationDefinitionNode | undefined {
    return getOperationAST(this.document, name) ?? undefined;
  }

  async run(name: string | undefined, variables: Variables, context: ServerContext): Promise<Answered> {
    this.#asked++;
    const compiled = this.#asked < COMPILED_FROM ? undefined : await this.#runCompiled(name, variables, context);
    if (compiled !== undefined) return compiled;
    const result = await execute({
      schema,
      document: this.document,
      contextValue: context,
      variableValues: variables,
      operationName: name,
    });
    return { result };
  }

  /** Undefined for what cannot be compiled, and for what has faults: those are told as graphql-js tells them. */
  async #runCompiled(name: string | undefined, variables: Variables, context: ServerContext) {
    const budget = new Budget(context.budget.most);
    const keeping = context.answers && this.#keep(name);
    const compiled = keeping?.compiled ?? this.#compile(name);
    if (compiled === undefined) return undefined;
    const answers = context.answers && keeping && new RunAnswers(context.answers, keeping.runner, variables, budget);
    const own = { ...context, budget, ...(answers && { keeping: answers }) };
    const result = await compiled.query({}, own, variables);
    return result.errors !== undefined || answers?.failed ? undefined : { result, shape: keeping?.runner.plan.shape };
  }

  /** Undefined for what the compiler cannot do. */
  #compile(name: string | undefined): CompiledQuery | undefined {
    const key = name ?? '';
    if (this.#compiled.has(key)) return this.#compiled.get(key);
    const compiled = this.#query(name) && compile(schema, this.document, name);
    this.#compiled.set(key, compiled);
    return compiled;
  }

  /** Undefined for an operation that asks nothing that can be kept. */
  #keep(name: string | undefined): Keeping | undefined {
    const key = name ?? '';
    if (this.#keeping.has(key)) return this.#keeping.get(key);
    const query = this.#query(name);
    const plan = query && planOperation(schema, this.document, query);
    const compiled = plan && compile(keepingSchema, plan.document, name);
    const keeping = compiled && { runner: new GroupRunner(plan), compiled };
    this.#keeping.set(key, keeping);
    return keeping;
  }

  /** What changes the archive waits for the disk: nothing is gained by compiling, and its fields must run in order. */
  #query(name: string | undefined): OperationDefinitionNode | undefined {
    const operation = this.operation(name);
    return operation?.operation === OperationTypeNode.QUERY ? operation : undefined;
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
      const told = this.#development ? faults : faults.map(withoutSuggestion);
      return told.map((fault) => withCode(fault, 'GRAPHQL_VALIDATION_FAILED'));
    } catch (cause) {
      if (cause instanceof GraphQLError) return [cause];
      throw cause;
    }
  }
}
