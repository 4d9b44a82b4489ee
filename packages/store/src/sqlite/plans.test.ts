import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from '@wirecopy/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FacetRequest } from '../filter.ts';
import { countFacets } from '../sql/counts.ts';
import type { Row } from '../sql/database.ts';
import type { Value } from '../sql/scope.ts';
import { openDatabase } from './open.ts';
import { SqliteDatabase } from './sqlite-database.ts';
import { openSqliteStore } from './sqlite-store.ts';
import { Statements } from './statements.ts';

/** Tells how SQLite goes about what it is asked. */
class Explained extends SqliteDatabase {
  plan: readonly string[] = [];

  override all<Found = Row>(sql: string, ...values: Value[]): Found[] {
    const steps = this.statements.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, ...values);
    this.plan = steps.map(({ detail }) => detail);
    return super.all<Found>(sql, ...values);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'wirecopy-plans-'));
let database: Explained;
beforeAll(async () => {
  const path = join(folder, 'archive.sqlite');
  const store = openSqliteStore({ path });
  const towns = ['OSLO', 'BERGEN', 'TROMSO'];
  const copy = Array.from({ length: 60 }, (_, at) =>
    parse(`${towns[at % 3]} (Nordlys) - "Ferry ${at} stops," Harbour Minister Ana Pop said.`, { id: `ferry-${at}` }),
  );
  await store.putAll(copy, { bulk: true });
  await store.close();
  database = new Explained(new Statements(openDatabase(path)));
});
afterAll(() => {
  database.statements.close();
  rmSync(folder, { recursive: true, force: true });
});

// However many articles there are: each name of the facet once, its articles from one stretch of one index, and which articles
// count is found out once for all.
test.each<[string, FacetRequest]>([
  ['a filter', { filter: { place: 'oslo' } }],
  ['a time', { filter: { since: '2021-01-01' } }],
  ['a search', { query: 'ferry' }],
  ['a search and a filter', { query: 'ferry', filter: { agency: 'nordlys' } }],
])('names of the articles of %s are counted name by name', async (_what, request) => {
  const [speakers] = await countFacets(database, ['speaker'], request);
  expect(speakers?.name).toBe('speaker');
  expect(database.plan).toMatchObject([
    'SEARCH n USING INDEX names_articles (facet=?)',
    'SEARCH m USING PRIMARY KEY (name=?)',
    expect.stringMatching(/^LIST SUBQUERY/),
    ...database.plan.slice(3),
  ]);
  expect(database.plan.filter((step) => /CORRELATED|^SCAN (?!passages VIRTUAL)/.test(step))).toEqual([]);
});
