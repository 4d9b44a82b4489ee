import type { SearchTerm } from '../query.ts';
import type { Dialect } from '../sql/database.ts';
import type { Scope } from '../sql/scope.ts';
import { rank } from './rank.ts';
import { tsqueryOf, type Weight } from './tsvector.ts';

/** Which weight tells which words of an article. */
export const ARTICLE_WEIGHTS = { headline: 'A', body: 'D' } as const satisfies Record<string, Weight>;

const articlesWith = (terms: readonly SearchTerm[]): Scope => ({
  from: '(SELECT CAST(? AS tsquery) AS query) asked JOIN texts t ON t.words @@ asked.query',
  where: [],
  values: [tsqueryOf(terms)],
  key: 't.sequence',
});

/** PostgreSQL's full text. Its planner finds the order of joins by itself. */
export const POSTGRES_DIALECT: Dialect = {
  join: 'JOIN',
  withoutIndex: '',
  articlesWith,
  // What a quotation is about is in the full text of its article.
  articlesSaying: articlesWith,
  namesWith: (terms) => ({
    where: 'n.number IN (SELECT w.name FROM name_words w WHERE w.words @@ CAST(? AS tsquery))',
    values: [tsqueryOf(terms)],
  }),
  rank,
  find: 'strpos',
};
