import { facetValue } from '../entry.ts';
import { type ArticleFilter, FACETS, readInstant } from '../filter.ts';
import type { SearchTerm } from '../query.ts';
import { fold } from '../words.ts';
import type { Statements, Value } from './statements.ts';

/** Which rows a statement looks at: tables, conditions and their values, and the column that orders them. */
export interface Scope {
  readonly from: string;
  readonly where: readonly string[];
  readonly values: readonly Value[];
  readonly key: string;
}

export const whereOf = ({ where }: Scope): string => (where.length === 0 ? '' : ` WHERE ${where.join(' AND ')}`);

export const narrow = (scope: Scope, where: string, ...values: Value[]): Scope => ({
  ...scope,
  where: [...scope.where, where],
  values: [...scope.values, ...values],
});

const CURRENT: Scope = { from: 'articles a', where: ['a.current = 1'], values: [], key: 'a.sequence' };

/** Current articles that a filter lets through. The first facet drives, for its rows are few and in order. */
export function articleScope(statements: Statements, filter: ArticleFilter = {}): Scope {
  const [driver, ...rest] = nameNumbers(statements, filter);
  if (driver === undefined) return filterScope(CURRENT, filter, []);
  const scope: Scope = {
    from: 'mentions d CROSS JOIN articles a ON a.sequence = d.sequence',
    where: ['d.name = ?'],
    values: [driver],
    key: 'd.sequence',
  };
  return filterScope(scope, filter, rest);
}

/** Articles that a search finds and a filter lets through. */
export function searchScope(statements: Statements, terms: readonly SearchTerm[], filter: ArticleFilter = {}): Scope {
  const scope: Scope = {
    from: 'passages CROSS JOIN articles a ON a.sequence = passages.rowid',
    where: ['passages MATCH ?'],
    values: [matchExpression(terms)],
    key: 'passages.rowid',
  };
  return filterScope(scope, filter, nameNumbers(statements, filter));
}

/** Every term is quoted, so that nothing a user types is syntax. Source: SQLite FTS5, full-text query syntax. */
const matchExpression = (terms: readonly SearchTerm[]): string =>
  terms.map(({ words, prefix }) => `"${words.join(' ')}"${prefix ? ' *' : ''}`).join(' AND ');

function filterScope(scope: Scope, filter: ArticleFilter, names: readonly number[]): Scope {
  let narrowed = scope;
  for (const name of names) {
    narrowed = narrow(narrowed, 'EXISTS (SELECT 1 FROM mentions m WHERE m.name = ? AND m.sequence = a.sequence)', name);
  }
  if (filter.since !== undefined) narrowed = narrow(narrowed, 'a.time >= ?', readInstant(filter.since));
  if (filter.until !== undefined) narrowed = narrow(narrowed, 'a.time < ?', readInstant(filter.until));
  if (filter.story !== undefined) {
    narrowed = narrow(narrowed, 'a.id IN (SELECT id FROM members WHERE story = ?)', filter.story);
  }
  const speaker = speakerPart(filter.speaker);
  if (speaker === undefined) return narrowed;
  return narrow(
    narrowed,
    'EXISTS (SELECT 1 FROM quotations s WHERE s.sequence = a.sequence AND instr(s.speaker, ?) > 0)',
    speaker,
  );
}

/** The part of a speaker's name that is looked for; nothing but blanks asks for no speaker. */
export const speakerPart = (speaker: string | undefined): string | undefined =>
  speaker === undefined ? undefined : fold(speaker).trim() || undefined;

/** The numbers of the names that a filter asks for. A name that no article mentions has a number that none has. */
function nameNumbers(statements: Statements, filter: ArticleFilter): number[] {
  return FACETS.flatMap((facet) => {
    const wanted = filter[facet];
    if (wanted === undefined || facet === 'speaker') return [];
    const row = statements.one('SELECT number FROM names WHERE facet = ? AND value = ?', facet, facetValue(wanted));
    return [Number(row?.['number'] ?? -1)];
  });
}
