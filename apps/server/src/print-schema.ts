import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './schema/schema.ts';

/** The schema as text, in an order that does not change when modules do. */
export const schemaText = (): string => `${printSchema(lexicographicSortSchema(schema))}\n`;
