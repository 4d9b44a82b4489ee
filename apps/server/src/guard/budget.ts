import {
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNullableType,
  isListType,
  isObjectType,
} from 'graphql';

/** How many items of lists an operation may resolve. */
export class Budget {
  #spent = 0;

  constructor(readonly most: number) {}

  /** How many it has resolved. */
  get spent(): number {
    return this.#spent;
  }

  /** Errors: `OPERATION_TOO_LARGE` when it is spent. */
  spend(items: number): void {
    this.#spent += items;
    if (this.#spent <= this.most) return;
    throw new GraphQLError('expected an operation that resolves fewer items; ask for fewer lists or shorter pages', {
      extensions: { code: 'OPERATION_TOO_LARGE', limit: 'items' },
    });
  }
}

interface Spender {
  readonly budget: Budget;
}

/**
 * Makes every list of a schema count its items.
 *
 * What an operation costs is measured before it runs, as far as pages tell their length; how many quotations an article has,
 * and how many they lead to when they lead back to the article, is known only then.
 */
export function countItems(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (isListType(getNullableType(field.type)) && field.resolve) field.resolve = counting(field.resolve);
    }
  }
  return schema;
}

type Resolver = GraphQLFieldResolver<unknown, Spender>;

const counting =
  (resolve: Resolver): Resolver =>
  (source, args, context, info) => {
    const items = resolve(source, args, context, info);
    if (Array.isArray(items)) context.budget.spend(items.length);
    return items;
  };
