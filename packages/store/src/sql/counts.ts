import {
  type ArchiveStats,
  DAY,
  type DayCount,
  type Name,
  type Period,
  periodsOf,
  type TimelineUnit,
  type TitleSpan,
  type TitleUse,
  titlesOverTime,
} from '../counts.ts';
import { checkLimit, writeCursor } from '../cursor.ts';
import type { Facet, FacetName, FacetRequest, FacetValue } from '../filter.ts';
import { readQuery } from '../query.ts';
import type { Page, PageRequest } from '../store.ts';
import { nameValue } from '../words.ts';
import { articleScope, nameTerms, searchScope } from './conditions.ts';
import { type Database, readCount, readOne } from './database.ts';
import { pageRows } from './page.ts';
import { narrow, type Scope, whereOf } from './scope.ts';

const isNarrowed = ({ query, filter }: FacetRequest): boolean =>
  query !== undefined || Object.values(filter ?? {}).some((wanted) => wanted !== undefined);

export async function countFacets(
  database: Database,
  names: readonly FacetName[],
  request: FacetRequest = {},
): Promise<readonly Facet[]> {
  const limit = checkLimit(request.limit ?? 20);
  const scope = isNarrowed(request) ? await requestScope(database, request) : undefined;
  const facets = names.map(async (name) => {
    if (!isNarrowed(request)) return { name, values: await commonNames(database, name, limit) };
    return { name, values: scope === undefined ? [] : await namesWithin(database, name, scope, limit) };
  });
  return Promise.all(facets);
}

/** Over the whole archive, where the names themselves tell how many articles have them. */
const commonNames = async (database: Database, facet: FacetName, limit: number): Promise<FacetValue[]> =>
  database.all<FacetValue>(
    `SELECT value, label, articles AS count FROM names WHERE facet = ? AND articles > 0
     ORDER BY articles DESC, value LIMIT ?`,
    facet,
    limit,
  );

/** By an index of mentions, every article of the scope would be looked up under every name. */
const namesWithin = async (database: Database, facet: FacetName, scope: Scope, limit: number): Promise<FacetValue[]> =>
  database.all<FacetValue>(
    `SELECT n.value, n.label, count(*) AS count FROM names n ${database.dialect.join} mentions m ON m.name = n.number
     WHERE n.facet = ? AND ${database.dialect.withoutIndex}m.sequence IN (SELECT a.sequence FROM ${scope.from}${whereOf(scope)})
     GROUP BY n.number ORDER BY count DESC, n.value LIMIT ?`,
    facet,
    ...scope.values,
    limit,
  );

/** The articles that a request counts; undefined for a query without words, which finds nothing. */
async function requestScope(database: Database, { query, filter }: FacetRequest): Promise<Scope | undefined> {
  if (query === undefined) return articleScope(database, filter);
  const terms = readQuery(query);
  return terms.length === 0 ? undefined : searchScope(database, terms, filter);
}

export async function listNames(
  database: Database,
  facet: FacetName,
  page: PageRequest,
  part?: string,
): Promise<Page<Name>> {
  let scope: Scope = { from: 'names n', where: ['n.facet = ?', 'n.articles > 0'], values: [facet], key: 'n.articles' };
  const terms = nameTerms(part);
  if (terms !== undefined) {
    const { where, values } = database.dialect.namesWith(terms);
    scope = narrow(scope, where, ...values);
  }
  const key = { key: 'n.articles', second: { key: 'n.number', from: 'least' } } as const;
  const rows = await pageRows<FacetValue & { number: number }>(
    database,
    'n.number, n.value, n.label, n.articles AS count',
    scope,
    'name',
    page,
    key,
  );
  return {
    ...rows,
    items: rows.items.map(({ number, ...name }) => ({ ...name, cursor: writeCursor('name', name.count, number) })),
  };
}

export const findName = (database: Database, facet: FacetName, value: string): Promise<FacetValue | undefined> =>
  readOne<FacetValue>(
    database,
    'SELECT value, label, articles AS count FROM names WHERE facet = ? AND value = ? AND articles > 0',
    facet,
    nameValue(value),
  );

export async function listTitles(database: Database, person: string): Promise<TitleUse[]> {
  const spans = await database.all<TitleSpan>(
    `SELECT t.title, t.label, min(a.time) AS first, max(a.time) AS last, count(*) AS articles
     FROM titles t ${database.dialect.join} articles a ON a.sequence = t.sequence
     WHERE t.person = ? GROUP BY t.title, t.label ORDER BY first, t.title, t.label`,
    nameValue(person),
  );
  return titlesOverTime(spans);
}

/** A year of days. */
const USUAL_PERIODS = 366;

export async function countPeriods(
  database: Database,
  unit: TimelineUnit,
  request: FacetRequest = {},
): Promise<Period[]> {
  const scope = await requestScope(database, request);
  if (scope === undefined) return [];
  const days = await database.all<DayCount>(
    `SELECT floor(a.time / ${DAY}.0) AS day, count(*) AS count FROM ${scope.from}${whereOf(scope)} GROUP BY day ORDER BY day`,
    ...scope.values,
  );
  return periodsOf(days, unit, checkLimit(request.limit ?? USUAL_PERIODS));
}

export async function readStats(database: Database): Promise<ArchiveStats> {
  const row =
    (await readOne(
      database,
      `SELECT count(*) AS articles, min(a.time) AS oldest, max(a.time) AS newest, count(DISTINCT m.story) AS stories
       FROM articles a JOIN members m ON m.id = a.id WHERE a.current = 1`,
    )) ?? {};
  const names = (facet: FacetName): Promise<number> =>
    readCount(database, 'SELECT count(*) AS n FROM names WHERE facet = ? AND articles > 0', facet);
  const { oldest = null, newest = null } = row;
  return {
    articles: Number(row['articles']),
    versions: await readCount(
      database,
      'SELECT count(*) AS n FROM articles WHERE withdrawn = 0 AND embargoed_until IS NULL',
    ),
    stories: Number(row['stories']),
    quotations: await readCount(database, 'SELECT count(*) AS n FROM quotations'),
    people: await names('person'),
    organizations: await names('organization'),
    places: await names('place'),
    works: await names('work'),
    ...(oldest !== null && { oldest: instant(oldest), newest: instant(newest) }),
  };
}

const instant = (milliseconds: unknown): string => new Date(Number(milliseconds)).toISOString();
