// Our own server, as `wirecopy serve` starts it in production.
import { startServer } from '@wirecopy/server';
import { openSqliteStore } from '@wirecopy/store';

const { archive, answerCache } = JSON.parse(process.argv[2]);
const server = await startServer({
  store: openSqliteStore({ path: archive }),
  port: 0,
  ...(answerCache !== undefined && { answerCache }),
  limits: { requestsPerMinute: 1e9 },
});
process.send({ url: `${server.url}/graphql` });
