// PostGraphile 5 with its usual preset, on tables made of the same articles, under the same protections: requests a client,
// tokens, body, document, depth, cost, no introspection. The items of its lists are bounded by what an operation may cost.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { measureOperation, OPEN_ACCESS, OPERATION_LIMITS, readScopes } from '@wirecopy/server/bench-kit';

const { database, peers } = JSON.parse(process.argv[2]);
const load = createRequire(peers);
const { postgraphile } = load('postgraphile');
const { PostGraphileAmberPreset } = load('postgraphile/presets/amber');
const { makePgService } = load('postgraphile/adaptors/pg');
const { grafserv } = load('postgraphile/grafserv/node');
const { GraphQLError, NoSchemaIntrospectionCustomRule } = load('graphql');

const protections = {
  name: 'Protections',
  version: '0.0.0',
  grafserv: {
    middleware: {
      setPreset(next, event) {
        event.validationRules.push(NoSchemaIntrospectionCustomRule);
        return next();
      },
    },
  },
  grafast: {
    middleware: {
      execute(next, { args: { document, variableValues } }) {
        const operation = document.definitions.find(({ kind }) => kind === 'OperationDefinition');
        const measure = measureOperation(document, operation, variableValues ?? {});
        const what = Object.keys(measure).find((key) => measure[key] > OPERATION_LIMITS[key]);
        return what === undefined ? next() : { errors: [new GraphQLError(`too much ${what}`)] };
      },
    },
  },
};

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [protections],
  pgServices: [makePgService({ connectionString: database, schemas: ['public'] })],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false, maxRequestLength: 100 * 1024 },
});
const server = createServer();
await instance.createServ(grafserv).addTo(server);

/** Requests of each client within the minute. */
const asked = new Map();
setInterval(() => asked.clear(), 60_000).unref();
const [answer] = server.listeners('request');
server.removeListener('request', answer);
server.on('request', async (request, response) => {
  const client = request.socket.remoteAddress;
  const count = (asked.get(client) ?? 0) + 1;
  asked.set(client, count);
  const scopes = await readScopes(OPEN_ACCESS, request.headers.authorization);
  if (count > 1e9 || scopes === undefined) response.writeHead(count > 1e9 ? 429 : 401).end();
  else answer(request, response);
});
server.listen(0, () => process.send({ url: `http://localhost:${server.address().port}/graphql` }));
