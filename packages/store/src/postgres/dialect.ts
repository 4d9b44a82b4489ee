import type { SearchTerm } from '../query.ts';
import type { Dialect } from '../sql/database.ts';
import type { Scope } from '../sql/scope.ts';
import { tsqueryOf, type Weight } from './tsvector.ts';

/** Which weight tells which words of an article. */
export const ARTICLE_WEIGHTS = { headline: 'A', body: 'D' } as const satisfies Record<string, Weight>;

/** Headlines count for ten times the body; a text's length counts little. Source: PostgreSQL, ranking search results. */
const RANK = "ts_rank('{0.1, 0.1, 0.1, 1.0}', t.words, asked.query, 1) DESC, t.sequence DESC";

const articlesWith = (terms: readonly SearchTerm[]): Scope => ({
  from: '(SELECT CAST(? AS tsquery) AS query) asked JOIN texts t ON t.words @@ asked.query',
  where: [],
  values: [tsqueryOf(terms)],
  key: 't.sequence',
});

/** PostgreSQL's full text. Its planner finds the order of joins by itself. */
export const POSTGRES_DIALECT: Dialect = {
  join: 'JOIN',
  articlesWith,
  // What a quotation is about is in the full text of its article.
  articlesSaying: articlesWith,
  namesWith: (terms) => ({
    where: 'n.number IN (SELECT w.name FROM name_words w WHERE w.words @@ CAST(? AS tsquery))',
    values: [tsqueryOf(terms)],
  }),
  rank: RANK,
  find: 'strpos',
};
