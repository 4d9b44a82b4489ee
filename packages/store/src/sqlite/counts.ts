import type { ArchiveStats, Name, Period, TimelineUnit, TitleUse } from '../counts.ts';
import { checkLimit, writeCursor } from '../cursor.ts';
import { facetValue } from '../entry.ts';
import type { Facet, FacetName, FacetRequest, FacetValue } from '../filter.ts';
import { readQuery } from '../query.ts';
import type { Page, PageRequest } from '../store.ts';
import { fold } from '../words.ts';
import { articleScope, narrow, type Scope, searchScope, whereOf } from './conditions.ts';
import { pageRows } from './page.ts';
import type { Statements } from './statements.ts';

export function countFacets(
  statements: Statements,
  names: readonly FacetName[],
  request: FacetRequest = {},
): readonly Facet[] {
  const scope = requestScope(statements, request);
  if (scope === undefined) return names.map((name) => ({ name, values: [] }));
  const { query, filter, limit = 20 } = request;
  const narrowed = query !== undefined || Object.values(filter ?? {}).some((wanted) => wanted !== undefined);
  const among = narrowed ? ` AND m.sequence IN (SELECT a.sequence FROM ${scope.from}${whereOf(scope)})` : '';
  return names.map((name) => ({
    name,
    values: statements
      .all<FacetValue>(
        `SELECT n.value, n.label, count(*) AS count FROM names n CROSS JOIN mentions m ON m.name = n.number
         WHERE n.facet = ?${among} GROUP BY n.number ORDER BY count DESC, n.value LIMIT ?`,
        name,
        ...(narrowed ? scope.values : []),
        checkLimit(limit),
      )
      .map(({ value, label, count }) => ({ value, label, count })),
  }));
}

/** The articles that a request counts; undefined for a query without words, which finds nothing. */
function requestScope(statements: Statements, { query, filter }: FacetRequest): Scope | undefined {
  if (query === undefined) return articleScope(statements, filter);
  const terms = readQuery(query);
  return terms.length === 0 ? undefined : searchScope(statements, terms, filter);
}

const NAMES = `(SELECT n.number, n.facet, n.value, n.label, count(*) AS count
  FROM names n CROSS JOIN mentions m ON m.name = n.number WHERE n.facet = ? GROUP BY n.number) x`;

export function listNames(statements: Statements, facet: FacetName, page: PageRequest, part = ''): Page<Name> {
  const all: Scope = { from: NAMES, where: [], values: [facet], key: 'x.count' };
  const wanted = fold(part).trim();
  const scope = wanted === '' ? all : narrow(all, 'instr(x.value, ?) > 0', wanted);
  const rows = pageRows<FacetValue & { number: number }>(
    statements,
    'x.number, x.value, x.label, x.count',
    scope,
    'name',
    page,
    { key: 'x.count', second: { key: 'x.number', from: 'least' } },
  );
  return {
    ...rows,
    items: rows.items.map(({ number, value, label, count }) => ({
      value,
      label,
      count,
      cursor: writeCursor('name', count, number),
    })),
  };
}

export function findName(statements: Statements, facet: FacetName, value: string): FacetValue | undefined {
  const row = statements.one<FacetValue>(
    `SELECT n.value, n.label, count(*) AS count FROM names n CROSS JOIN mentions m ON m.name = n.number
     WHERE n.facet = ? AND n.value = ? GROUP BY n.number`,
    facet,
    facetValue(value),
  );
  return row && { value: row.value, label: row.label, count: row.count };
}

export function listTitles(statements: Statements, person: string): TitleUse[] {
  return statements
    .all(
      `SELECT t.label, min(a.time) AS first, max(a.time) AS last, count(*) AS articles
       FROM titles t CROSS JOIN articles a ON a.sequence = t.sequence
       WHERE t.person = ? GROUP BY t.title ORDER BY first, t.title`,
      facetValue(person),
    )
    .map((row) => ({
      text: String(row['label']),
      first: instant(row['first']),
      last: instant(row['last']),
      articles: Number(row['articles']),
    }));
}

const FIRST_DAY: Readonly<Record<TimelineUnit, string>> = { day: '%Y-%m-%d', month: '%Y-%m-01', year: '%Y-01-01' };

export function countPeriods(statements: Statements, unit: TimelineUnit, request: FacetRequest = {}): Period[] {
  const scope = requestScope(statements, request);
  if (scope === undefined) return [];
  return statements
    .all<Period>(
      `SELECT strftime('${FIRST_DAY[unit]}', a.time / 1000, 'unixepoch') AS start, count(*) AS count
       FROM ${scope.from}${whereOf(scope)} GROUP BY start ORDER BY start DESC LIMIT ?`,
      ...scope.values,
      checkLimit(request.limit ?? USUAL_PERIODS),
    )
    .map(({ start, count }) => ({ start, count }))
    .reverse();
}

/** A year of days. */
const USUAL_PERIODS = 366;

export function readStats(statements: Statements): ArchiveStats {
  const row =
    statements.one(
      `SELECT count(*) AS articles, min(a.time) AS oldest, max(a.time) AS newest, count(DISTINCT m.story) AS stories
       FROM articles a JOIN members m ON m.id = a.id WHERE a.current = 1`,
    ) ?? {};
  const names = (facet: FacetName): number =>
    statements.count(
      `SELECT count(*) AS n FROM names n WHERE n.facet = ? AND EXISTS (SELECT 1 FROM mentions m WHERE m.name = n.number)`,
      facet,
    );
  return {
    articles: Number(row['articles']),
    versions: statements.count('SELECT count(*) AS n FROM articles WHERE withdrawn = 0 AND embargoed_until IS NULL'),
    stories: Number(row['stories']),
    quotations: statements.count('SELECT count(*) AS n FROM quotations'),
    people: names('person'),
    organizations: names('organization'),
    places: names('place'),
    works: names('work'),
    ...(row['oldest'] != null && { oldest: instant(row['oldest']), newest: instant(row['newest']) }),
  };
}

const instant = (milliseconds: unknown): string => new Date(Number(milliseconds)).toISOString();
