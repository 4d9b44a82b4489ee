import { defaultFieldResolver, type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';
import './scalars.ts';
import '../modules/article/article.ts';
import '../modules/article/articles.ts';
import '../modules/archive/archive.ts';
import '../modules/changes/changes.ts';
import '../modules/desk/desk.ts';
import '../modules/ingest/batch.ts';
import '../modules/ingest/ingest.ts';
import '../modules/node/node.ts';
import '../modules/quotation/quotations.ts';
import '../modules/records/organizations.ts';
import '../modules/records/people.ts';
import '../modules/records/places.ts';
import '../modules/records/speakers.ts';
import '../modules/records/works.ts';
import '../modules/search/search.ts';
import '../modules/story/diffs.ts';
import '../modules/story/story.ts';
import { countItems } from '../guard/budget.ts';
import { builder } from './builder.ts';
import { addKeptField } from './keeping.ts';

/** The schema of the server, made once from all modules. */
export const schema: GraphQLSchema = makeSchema();

/** The same with the field that stands for what is kept of an article's answers. */
export const keepingSchema: GraphQLSchema = addKeptField(makeSchema());

function makeSchema(): GraphQLSchema {
  const made = countItems(builder.toSchema());
  for (const type of Object.values(made.getTypeMap())) if (isObjectType(type)) leaveOutDefaults(type);
  return made;
}

/** A field that has no resolver is read where a compiled operation stands, and not called. */
function leaveOutDefaults(type: GraphQLObjectType): void {
  for (const field of Object.values(type.getFields())) if (field.resolve === defaultFieldResolver) delete field.resolve;
}
