import type { SearchTerm } from '../query.ts';
import type { Dialect, RemarkTerms } from '../sql/database.ts';
import type { Scope } from '../sql/scope.ts';
import { cueToken } from '../words.ts';
import { tsqueryOf, type Weight } from './tsvector.ts';

/** Which weight tells which words of a quotation. */
export const REMARK_WEIGHTS = { speaker: 'A', about: 'B', cue: 'C', kind: 'D' } as const satisfies Record<
  keyof RemarkTerms,
  Weight
>;

/** Which weight tells which words of an article. */
export const ARTICLE_WEIGHTS = { headline: 'A', body: 'D' } as const satisfies Record<string, Weight>;

/** Headlines count for ten times the body; a text's length counts little. Source: PostgreSQL, ranking search results. */
const RANK = "ts_rank('{0.1, 0.1, 0.1, 1.0}', t.words, asked.query, 1) DESC, t.sequence DESC";

/** PostgreSQL's full text. Its planner finds the order of joins by itself. */
export const POSTGRES_DIALECT: Dialect = {
  join: 'JOIN',
  articlesWith: (terms) => fullText('texts t', 't', 't.sequence', [tsqueryOf(terms)]),
  quotationsWith: (terms) => fullText('quotations r', 'r', 'r.number', remarkQueries(terms)),
  namesWith: (terms) => ({
    where: 'n.number IN (SELECT w.name FROM name_words w WHERE w.words @@ CAST(? AS tsquery))',
    value: tsqueryOf(terms),
  }),
  rank: RANK,
};

/** An empty query finds nothing, as it should: it is asked for by words that are none. */
const fullText = (table: string, alias: string, key: string, queries: readonly string[]): Scope => ({
  from: `(SELECT CAST(? AS tsquery) AS query) asked JOIN ${table} ON ${alias}.words @@ asked.query`,
  where: queries.includes('') ? ['1 = 0'] : [],
  values: [queries.filter((query) => query !== '').join(' & ')],
  key,
});

function remarkQueries({ speaker, about, cue, kind }: RemarkTerms): string[] {
  const oneWord = (word: string): SearchTerm[] => [{ words: [cueToken(word)], prefix: false }];
  return [
    speaker && tsqueryOf(speaker, REMARK_WEIGHTS.speaker),
    about && tsqueryOf(about, REMARK_WEIGHTS.about),
    cue === undefined ? undefined : tsqueryOf(oneWord(cue), REMARK_WEIGHTS.cue),
    kind === undefined ? undefined : tsqueryOf(oneWord(kind), REMARK_WEIGHTS.kind),
  ].filter((query) => query !== undefined);
}
