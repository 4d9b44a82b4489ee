// PostGraphile 5 with its usual preset, on tables made of the same articles.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';

const { database, peers } = JSON.parse(process.argv[2]);
const load = createRequire(peers);
const { postgraphile } = load('postgraphile');
const { PostGraphileAmberPreset } = load('postgraphile/presets/amber');
const { makePgService } = load('postgraphile/adaptors/pg');
const { grafserv } = load('postgraphile/grafserv/node');

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString: database, schemas: ['public'] })],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false, maxRequestLength: 100 * 1024 },
});
const server = createServer();
await instance.createServ(grafserv).addTo(server);
server.listen(0, () => process.send({ url: `http://localhost:${server.address().port}/graphql` }));
