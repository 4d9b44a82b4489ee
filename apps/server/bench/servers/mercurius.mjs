// Mercurius on Fastify, which resolves with our resolvers from the same archive under the same protections: requests a client,
// tokens, body, document, depth, cost, items, no introspection.
import { createRequire } from 'node:module';
import {
  Budget,
  ChangeFeed,
  measureOperation,
  OPEN_ACCESS,
  OPERATION_LIMITS,
  readScopes,
  schema,
} from '@wirecopy/server/bench-kit';
import { openSqliteStore } from '@wirecopy/store';
import { peerSchema } from './peer-schema.mjs';

const { archive, jit, peers } = JSON.parse(process.argv[2]);
const load = createRequire(peers);
const { default: Fastify } = await import(load.resolve('fastify'));
const { default: mercurius } = await import(load.resolve('mercurius'));
const { default: rateLimit } = await import(load.resolve('@fastify/rate-limit'));
const graphql = load('graphql');

const store = openSqliteStore({ path: archive });
const feed = new ChangeFeed(store);
const app = Fastify({ bodyLimit: 100 * 1024, requestTimeout: 60_000 });
await app.register(rateLimit, { max: 1e9, timeWindow: '1 minute' });
await app.register(mercurius, {
  schema: peerSchema(graphql, schema),
  jit: jit ? 1 : 0,
  queryDepth: OPERATION_LIMITS.depth,
  validationRules: [graphql.NoSchemaIntrospectionCustomRule],
  context: async ({ headers }) => ({
    store,
    feed,
    scopes: await readScopes(OPEN_ACCESS, headers.authorization),
    budget: new Budget(OPERATION_LIMITS.items),
  }),
});
app.graphql.addHook('preExecution', async (_schema, document, _context, variables) => {
  const operation = document.definitions.find(({ kind }) => kind === 'OperationDefinition');
  const measure = measureOperation(document, operation, variables ?? {});
  for (const [what, found] of Object.entries(measure))
    if (found > OPERATION_LIMITS[what]) throw new graphql.GraphQLError(`too much ${what}`);
});
await app.listen({ port: 0 });
process.send({ url: `http://localhost:${app.server.address().port}/graphql` });
