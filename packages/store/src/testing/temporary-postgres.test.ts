import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import pg from 'pg';
import { expect, test } from 'vitest';
import { findPostgres, shippedPostgres, startTemporaryPostgres } from './temporary-postgres.ts';

const folders = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('wirecopy-postgres-'));

test.each([
  ['this machine has', findPostgres()],
  ['a package ships', shippedPostgres()],
])('the server that %s starts, answers, and leaves nothing', async (_name, binaries) => {
  const before = folders();
  const server = await startTemporaryPostgres({ binaries });
  const own = folders().find((name) => !before.includes(name)) as string;
  const client = new pg.Client({ connectionString: await server.freshUrl() });
  await client.connect();
  expect((await client.query('SELECT current_schema() AS schema')).rows).toEqual([{ schema: 'archive_1' }]);
  await client.end();
  await server.stop();
  await server.stop();
  expect(existsSync(`${tmpdir()}/${own}`)).toBe(false);
});
