import type { SearchTerm } from '../query.ts';
import { type Database, type Rank, readOne } from '../sql/database.ts';
import type { Value } from '../sql/scope.ts';
import { tsqueryOf } from './tsvector.ts';

/** Each term beyond is one more look at every article that was found. */
const MOST_WEIGHED = 8;

/** Headlines count for ten times the body; a text's length counts little. Source: PostgreSQL, ranking search results. */
const likeness = (query: string): string => `ts_rank('{0.1, 0.1, 0.1, 1.0}', t.words, ${query}, 1)`;

/** Of several terms each counts for more the rarer it is, which PostgreSQL by itself does not look at. */
export async function rank(terms: readonly SearchTerm[], database: Database): Promise<Rank> {
  if (terms.length === 1 || terms.length > MOST_WEIGHED) return rankedBy([likeness('asked.query')], []);
  const queries = terms.map((term) => tsqueryOf([term]));
  const [all, ...found] = await Promise.all([
    expectedRows(database, 'words IS NOT NULL'),
    ...queries.map((query) => expectedRows(database, 'words @@ CAST(? AS tsquery)', query)),
  ]);
  const summands = queries.map(() => `CAST(? AS float8) * ${likeness('CAST(? AS tsquery)')}`);
  const values = queries.flatMap((query, at) => [rarity(found[at] as number, all), query]);
  return rankedBy(summands, values);
}

const rankedBy = (summands: readonly string[], values: readonly Value[]): Rank => ({
  order: `${summands.join(' + ')} DESC, t.sequence DESC`,
  values,
});

/** In whole steps: what is expected changes a little with every article, and the pages of a list must join. */
const rarity = (found: number, all: number): number => 1 + Math.max(0, Math.round(Math.log2(all / Math.max(found, 1))));

/** How many texts PostgreSQL expects to find, from what it last noted of their words: as good for weighing as counting them. */
async function expectedRows(database: Database, where: string, ...values: Value[]): Promise<number> {
  const row = await readOne<{ readonly 'QUERY PLAN': readonly { readonly Plan: { readonly 'Plan Rows': number } }[] }>(
    database,
    `EXPLAIN (FORMAT JSON) SELECT 1 FROM texts WHERE ${where}`,
    ...values,
  );
  return row?.['QUERY PLAN'][0]?.Plan['Plan Rows'] ?? 1;
}
