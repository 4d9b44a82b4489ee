import type { GraphQLSchema } from 'graphql';
import './scalars.ts';
import '../modules/article/article.ts';
import '../modules/search/search.ts';
import '../modules/ingest/ingest.ts';
import { builder } from './builder.ts';

/** The schema of the server, made once from all modules. */
export const schema: GraphQLSchema = builder.toSchema();
