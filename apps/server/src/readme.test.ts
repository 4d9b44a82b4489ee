import { readFileSync } from 'node:fs';
import { parse } from '@wirecopy/core';
import { readSample } from '@wirecopy/fixtures';
import { openSqliteStore } from '@wirecopy/store';
import { expect, test } from 'vitest';
import { createApp } from './app.ts';

test('the query of the README gives the answer that it prints', async () => {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
  const query = /```graphql\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const answer = /```json\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const store = openSqliteStore({ path: ':memory:' });
  await store.put(parse(readSample().text));
  const app = await createApp({ store });
  const response = await app.request(`/graphql?query=${encodeURIComponent(query)}`);
  expect(await response.json()).toEqual(JSON.parse(answer));
  await store.close();
});
