import type { Reading } from '@wirecopy/store';
import {
  type FieldNode,
  GraphQLInt,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { ServerContext } from './builder.ts';
import type { Copy } from './held.ts';

/** What an operation knows of the groups that stand in it: fields that an article alone answers, and whose answers are kept. */
export interface Keeping {
  fieldsOf(group: number): SelectionSetNode;
  /** From now on the answer is there for as long as the operation runs. */
  has(group: number, reading: Reading): boolean;
  answer(group: number, copy: Copy): unknown;
}

/** The type whose answers are kept. */
export const KEPT_TYPE = 'Article';
/** The field that stands for a group. */
export const KEPT_FIELD = '_kept';
export const GROUP_ARGUMENT = 'group';

/** The number of the group that such a field stands for. */
export function groupOf({ arguments: told = [] }: FieldNode): number {
  const value = told.find(({ name }) => name.value === GROUP_ARGUMENT)?.value;
  return value?.kind === Kind.INT ? Number(value.value) : Number.NaN;
}

const Kept = new GraphQLScalarType({ name: 'Kept', description: 'Members of a JSON object as they are sent' });

/** Adds the field to a schema that nobody sees: operations that were checked against the other are rewritten for this one. */
export function addKeptField(schema: GraphQLSchema): GraphQLSchema {
  const type = schema.getType(KEPT_TYPE);
  if (!isObjectType(type)) throw new Error(`expected a type ${KEPT_TYPE}`);
  const fields = type.getFields();
  const args = { [GROUP_ARGUMENT]: { type: new GraphQLNonNull(GraphQLInt) } };
  const [made] = Object.values(
    new GraphQLObjectType<Copy, ServerContext>({
      name: KEPT_TYPE,
      fields: {
        [KEPT_FIELD]: {
          type: Kept,
          args,
          resolve: (copy, { group }, { keeping }) => keeping?.answer(group, copy) ?? null,
        },
      },
    }).getFields(),
  );
  if (made !== undefined) fields[KEPT_FIELD] = made;
  return schema;
}
