import { existsSync } from 'node:fs';
import pg from 'pg';
import { expect, test } from 'vitest';
import { findPostgres, shippedPostgres, startTemporaryPostgres } from './temporary-postgres.ts';

test.each([
  ['this machine has', findPostgres()],
  ['a package ships', shippedPostgres()],
])('the server that %s starts, answers, and leaves nothing', async (_name, binaries) => {
  const server = await startTemporaryPostgres({ binaries });
  // The folder of its socket: other tests start servers in folders of theirs meanwhile.
  const folder = decodeURIComponent(new URL(server.url).host);
  expect(existsSync(folder)).toBe(true);
  const client = new pg.Client({ connectionString: await server.freshUrl() });
  await client.connect();
  expect((await client.query('SELECT current_schema() AS schema')).rows).toEqual([{ schema: 'archive_1' }]);
  await client.end();
  await server.stop();
  await server.stop();
  expect(existsSync(folder)).toBe(false);
});
