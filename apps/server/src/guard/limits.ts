import { type ExecutionArgs, GraphQLError, getOperationAST, NoSchemaIntrospectionCustomRule, parse } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { type Measure, measureOperation } from './measure.ts';

/** How much one operation may ask for; `items` of lists are counted while it runs, the rest before. */
export const OPERATION_LIMITS = {
  tokens: 4000,
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

/** Refuses documents that are too long and operations that ask for too much, before anything is resolved. */
export function useLimits(): Plugin {
  return {
    onParse: ({ setParseFn }) =>
      setParseFn((source, options) => parse(source, { ...options, maxTokens: OPERATION_LIMITS.tokens })),
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

function faultsOf({ document, operationName, variableValues }: ExecutionArgs): GraphQLError[] {
  const operation = getOperationAST(document, operationName);
  return operation == null ? [] : errorsOf(measureOperation(document, operation, variableValues ?? {}));
}

function errorsOf(measure: Measure): GraphQLError[] {
  return (Object.keys(NAMES) as (keyof Measure)[])
    .filter((key) => measure[key] > OPERATION_LIMITS[key])
    .map(
      (key) =>
        new GraphQLError(`expected at most ${OPERATION_LIMITS[key]} ${NAMES[key]}, found ${measure[key]}`, {
          extensions: { code: 'OPERATION_TOO_LARGE', limit: key, http: { status: 400 } },
        }),
    );
}

/** Keeps what the schema holds to those who have its file: no introspection, and no names in suggestions. */
export function useDiscretion(): Plugin {
  return {
    onValidate: ({ addValidationRule }) => {
      addValidationRule(NoSchemaIntrospectionCustomRule);
      return ({ result, setResult }) => {
        if (result.length > 0) setResult((result as GraphQLError[]).map(withoutSuggestion));
      };
    },
  };
}

const withoutSuggestion = (error: GraphQLError): GraphQLError =>
  new GraphQLError(error.message.replace(/ Did you mean .*\?$/s, ''), { ...error, nodes: error.nodes });
