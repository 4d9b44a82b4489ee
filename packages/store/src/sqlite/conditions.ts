import { facetValue } from '../entry.ts';
import { type ArticleFilter, FACETS, readInstant } from '../filter.ts';
import { readQuery, type SearchTerm } from '../query.ts';
import type { QuotationFilter } from '../store.ts';
import { fold, foldText } from '../words.ts';
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

/** Quotations that a filter lets through, with their articles. */
export function quotationScope(statements: Statements, filter: QuotationFilter): Scope {
  const { speaker, by, about, cue, kind } = filter;
  const articles = by === undefined ? filter.articles : { ...filter.articles, quoted: by };
  const terms = about === undefined ? undefined : readQuery(about);
  const { from, ...rest } =
    terms === undefined || terms.length === 0
      ? articleScope(statements, articles)
      : searchScope(statements, wordsAlone(terms), articles);
  let scope: Scope = { ...rest, from: `${from} CROSS JOIN quotations q ON q.sequence = a.sequence` };
  if (terms?.length === 0) scope = narrow(scope, 'false');
  for (const { words, prefix } of terms ?? [])
    scope = narrow(scope, 'instr(q.words, ?) > 0', ` ${words.join(' ')}${prefix ? '' : ' '}`);
  const part = speakerPart(speaker);
  if (part !== undefined) scope = narrow(scope, 'instr(q.speaker, ?) > 0', part);
  if (by !== undefined) scope = narrow(scope, 'q.name = ?', facetValue(by));
  if (cue !== undefined) scope = narrow(scope, 'q.cue = ?', foldText(cue));
  return kind === undefined ? scope : narrow(scope, 'q.kind = ?', kind);
}

/** A quotation that its attribution interrupts holds phrases that its article does not. */
const wordsAlone = (terms: readonly SearchTerm[]): SearchTerm[] =>
  terms.flatMap(({ words, prefix }) =>
    words.map((word, at) => ({ words: [word], prefix: prefix && at === words.length - 1 })),
  );

export const countScope = (statements: Statements, scope: Scope): number =>
  statements.count(`SELECT count(*) AS n FROM ${scope.from}${whereOf(scope)}`, ...scope.values);

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
    const wanted = facet === 'speaker' ? filter.quoted : filter[facet];
    if (wanted === undefined) return [];
    const row = statements.one('SELECT number FROM names WHERE facet = ? AND value = ?', facet, facetValue(wanted));
    return [Number(row?.['number'] ?? -1)];
  });
}
