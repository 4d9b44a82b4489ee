import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  getOperationAST,
  NoSchemaIntrospectionCustomRule,
  type OperationDefinitionNode,
  parse,
  type Source,
  specifiedRules,
  type ValidationRule,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { type Measure, measureOperation } from './measure.ts';

/** How much one operation may ask for; `items` of lists are counted while it runs, the rest before. */
export const OPERATION_LIMITS = {
  tokens: 2000,
  depth: 12,
  aliases: 50,
  directives: 50,
  cost: 25_000,
  items: 100_000,
} as const;

const NAMES: Readonly<Record<keyof Measure, string>> = {
  depth: 'levels of fields',
  aliases: 'aliases',
  directives: 'directives',
  cost: 'fields to resolve, lists counted at their length',
};

/** Errors: `GraphQLError` for what is no document, or is too long to be read to its end. */
export function parseDocument(source: string | Source): DocumentNode {
  try {
    return parse(source, { maxTokens: OPERATION_LIMITS.tokens });
  } catch (cause) {
    if (!(cause instanceof GraphQLError)) throw cause;
    if (TOO_LONG.test(cause.message))
      throw tooLarge('tokens', `expected at most ${OPERATION_LIMITS.tokens} tokens, found more`);
    throw withCode(cause, 'GRAPHQL_PARSE_FAILED');
  }
}

/** Source: graphql-js, the lexer's `maxTokens`. */
const TOO_LONG = /Document contains more than \d+ tokens/;

const tooLarge = (limit: keyof typeof OPERATION_LIMITS, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'OPERATION_TOO_LARGE', limit, http: { status: 400 } } });

/** Tells what kind of fault it is, unless it says so itself. */
export const withCode = (error: GraphQLError, code: string): GraphQLError =>
  new GraphQLError(error.message, { ...error, nodes: error.nodes, extensions: { code, ...error.extensions } });

/** What the schema holds is told while developing alone. */
export const validationRules = (development: boolean): readonly ValidationRule[] =>
  development ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];

/** Why an operation asks for too much; nothing when it does not. */
export const measureFaults = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): readonly GraphQLError[] => errorsOf(measureOperation(document, operation, variables));

/** The limits for what goes through Yoga: streams, and what is asked by GET. */
export function useLimits(development: boolean): Plugin {
  const faultsOf = ({ document, operationName, variableValues }: ExecutionArgs): readonly GraphQLError[] => {
    const operation = getOperationAST(document, operationName);
    return operation == null ? [] : measureFaults(document, operation, variableValues ?? {});
  };
  return {
    onParse: ({ setParseFn }) => setParseFn(parseDocument),
    onValidate: ({ addValidationRule }) => {
      if (development) return undefined;
      addValidationRule(NoSchemaIntrospectionCustomRule);
      return ({ result, setResult }) => {
        if (result.length > 0) setResult((result as GraphQLError[]).map(withoutSuggestion));
      };
    },
    onExecute: ({ args, setResultAndStopExecution }) => {
      const errors = faultsOf(args);
      if (errors.length > 0) setResultAndStopExecution({ errors });
    },
    onSubscribe: ({ args, setResultAndStopExecution }) => {
      const errors = faultsOf(args);
      if (errors.length > 0) setResultAndStopExecution({ errors });
    },
  };
}

function errorsOf(measure: Measure): GraphQLError[] {
  return (Object.keys(NAMES) as (keyof Measure)[])
    .filter((key) => measure[key] > OPERATION_LIMITS[key])
    .map((key) => tooLarge(key, `expected at most ${OPERATION_LIMITS[key]} ${NAMES[key]}, found ${measure[key]}`));
}

/** Names in suggestions tell of the schema too. */
export const withoutSuggestion = (error: GraphQLError): GraphQLError =>
  new GraphQLError(error.message.replace(/ Did you mean .*\?$/s, ''), { ...error, nodes: error.nodes });
