import { type ArticleFilter, FACETS, readInstant } from '../filter.ts';
import { readQuery, type SearchTerm } from '../query.ts';
import { QUOTATION_BITS } from '../quotation-number.ts';
import type { QuotationFilter } from '../store.ts';
import { foldText, foldWords, nameValue } from '../words.ts';
import { type Database, type RemarkTerms, readCount, readOne } from './database.ts';
import { narrow, type Scope, type Value, whereOf } from './scope.ts';

const CURRENT: Scope = { from: 'articles a', where: ['a.current = 1'], values: [], key: 'a.sequence' };
const NO_NAME = -1;

/** Current articles that a filter lets through. The first facet drives, for its rows are few and in order. */
export async function articleScope(database: Database, filter: ArticleFilter = {}): Promise<Scope> {
  const [driver, ...rest] = await nameNumbers(database, filter);
  if (driver === undefined) return filterScope(database, CURRENT, filter, []);
  const scope: Scope = {
    from: `mentions d ${database.dialect.join} articles a ON a.sequence = d.sequence`,
    where: ['d.name = ?'],
    values: [driver],
    key: 'd.sequence',
  };
  return filterScope(database, scope, filter, rest);
}

/** Articles that a search finds and a filter lets through. */
export async function searchScope(
  database: Database,
  terms: readonly SearchTerm[],
  filter: ArticleFilter = {},
): Promise<Scope> {
  const found = database.dialect.articlesWith(terms);
  const from = `${found.from} ${database.dialect.join} articles a ON a.sequence = ${found.key}`;
  return filterScope(database, { ...found, from }, filter, await nameNumbers(database, filter));
}

/** Quotations that a filter lets through, with their articles: `number` is the column that tells the quotation. */
export async function quotationScope(
  database: Database,
  { articles = {}, by, ...words }: QuotationFilter,
): Promise<Scope & { readonly number: string }> {
  const { join } = database.dialect;
  const terms = remarkTerms(words);
  const speaker = by === undefined ? undefined : await nameNumber(database, 'speaker', by);
  const names = await nameNumbers(database, articles);
  if (terms === undefined && speaker === undefined && names.length > 0) {
    const scope = await articleScope(database, articles);
    const within = `q.number BETWEEN a.sequence << ${QUOTATION_BITS} AND (a.sequence + 1 << ${QUOTATION_BITS}) - 1`;
    return { ...scope, from: `${scope.from} ${join} quotations q ON ${within}`, number: 'q.number' };
  }
  let scope: Scope = { from: 'quotations q', where: [], values: [], key: 'q.number' };
  if (terms !== undefined) {
    const found = database.dialect.quotationsWith(terms);
    scope =
      speaker === undefined
        ? found
        : { ...found, from: `${found.from} ${join} quotations q ON q.number = ${found.key}` };
  }
  const { key } = scope;
  scope = { ...scope, from: `${scope.from} ${join} articles a ON a.sequence = ${key} >> ${QUOTATION_BITS}` };
  if (speaker !== undefined) scope = narrow(scope, 'q.speaker = ?', speaker);
  return { ...filterScope(database, scope, articles, names), number: key };
}

export const countScope = (database: Database, scope: Scope): Promise<number> =>
  readCount(database, `SELECT count(*) AS n FROM ${scope.from}${whereOf(scope)}`, ...scope.values);

function filterScope(database: Database, scope: Scope, filter: ArticleFilter, names: readonly number[]): Scope {
  let narrowed = scope;
  const add = (where: string, ...values: readonly Value[]): void => {
    narrowed = narrow(narrowed, where, ...values);
  };
  for (const name of names) add('EXISTS (SELECT 1 FROM mentions m WHERE m.name = ? AND m.sequence = a.sequence)', name);
  if (filter.since !== undefined) add('a.time >= ?', readInstant(filter.since));
  if (filter.until !== undefined) add('a.time < ?', readInstant(filter.until));
  if (filter.id !== undefined) add('a.id = ?', filter.id);
  if (filter.story !== undefined) add('a.id IN (SELECT id FROM members WHERE story = ?)', filter.story);
  const speaker = nameTerms(filter.speaker);
  if (speaker !== undefined) {
    const found = database.dialect.quotationsWith({ speaker });
    add(
      `a.sequence IN (SELECT ${found.key} >> ${QUOTATION_BITS} FROM ${found.from}${whereOf(found)})`,
      ...found.values,
    );
  }
  return narrowed;
}

/** Undefined where nothing is asked of the quotation's own words. */
function remarkTerms({ speaker, about, cue, kind }: QuotationFilter): RemarkTerms | undefined {
  const terms: RemarkTerms = {
    speaker: nameTerms(speaker),
    about: about === undefined ? undefined : readQuery(about),
    cue: cue === undefined ? undefined : foldText(cue),
    kind,
  };
  return Object.values(terms).some((term) => term !== undefined) ? terms : undefined;
}

/** Words of a name, the last of which may be a beginning; nothing but blanks asks for no name. */
export function nameTerms(name: string | undefined): SearchTerm[] | undefined {
  if (name === undefined || name.trim() === '') return undefined;
  return foldWords(name).map((word, at, { length }) => ({ words: [word], prefix: at === length - 1 }));
}

/** The numbers of the names that a filter asks for. */
async function nameNumbers(database: Database, filter: ArticleFilter): Promise<number[]> {
  const numbers: number[] = [];
  for (const facet of FACETS) {
    const wanted = facet === 'speaker' ? filter.quoted : filter[facet];
    if (wanted !== undefined) numbers.push(await nameNumber(database, facet, wanted));
  }
  return numbers;
}

/** A name that no article mentions has a number that none has. */
async function nameNumber(database: Database, facet: string, name: string): Promise<number> {
  const row = await readOne(database, 'SELECT number FROM names WHERE facet = ? AND value = ?', facet, nameValue(name));
  return Number(row?.['number'] ?? NO_NAME);
}
