import { type ArticleFilter, FACETS, readInstant } from '../filter.ts';
import { readQuery, type SearchTerm } from '../query.ts';
import { QUOTATION_BITS } from '../quotation-number.ts';
import type { QuotationFilter } from '../store.ts';
import { foldText, foldWords, nameValue } from '../words.ts';
import { type Database, readCount, readOne } from './database.ts';
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
  return foundScope(database, database.dialect.articlesWith(terms), filter);
}

/** Those of the articles that a full text finds which a filter lets through. */
async function foundScope(database: Database, found: Scope, filter: ArticleFilter): Promise<Scope> {
  const from = `${found.from} ${database.dialect.join} articles a ON a.sequence = ${found.key}`;
  return filterScope(database, { ...found, from }, filter, await nameNumbers(database, filter));
}

/** Quotations, with their articles: `number` is the column that tells the quotation. */
export type QuotationScope = Scope & {
  readonly number: string;
  /** The articles that a full text found and whose quotations these are. */
  readonly found?: Scope;
};

/** Quotations that a filter lets through. */
export async function quotationScope(
  database: Database,
  { about, ...filter }: QuotationFilter,
): Promise<QuotationScope> {
  if (about === undefined) return candidateScope(database, filter);
  const terms = readQuery(about);
  if (terms.length === 0) return narrow(everyQuotation(database), '1 = 0');
  let scope = await candidateScope(database, filter, terms);
  for (const { words, prefix } of terms) {
    scope = narrow(scope, `${database.dialect.find}(q.about, ?) > 0`, ` ${words.join(' ')}${prefix ? '' : ' '}`);
  }
  return scope;
}

/** What may be about something: whoever speaks has said few things, and of everybody the full text tells the articles. */
async function candidateScope(
  database: Database,
  { articles = {}, ...filter }: QuotationFilter,
  about: readonly SearchTerm[] = [],
): Promise<QuotationScope> {
  const names = await nameNumbers(database, articles);
  const ofNobody = filter.by === undefined && nameTerms(filter.speaker) === undefined;
  if (ofNobody && about.length > 0) {
    const found = await foundScope(database, database.dialect.articlesSaying(wordsAlone(about)), articles);
    return narrowQuotations(database, { ...quotationsOf(database, found), found }, filter);
  }
  if (ofNobody && filter.cue === undefined && names.length > 0) {
    return narrowQuotations(database, quotationsOf(database, await articleScope(database, articles)), filter);
  }
  const narrowed = await narrowQuotations(database, everyQuotation(database), filter);
  return filterScope(database, narrowed, articles, names);
}

const everyQuotation = ({ dialect }: Database): QuotationScope => ({
  from: `quotations q ${dialect.join} articles a ON a.sequence = q.number >> ${QUOTATION_BITS}`,
  where: [],
  values: [],
  key: 'q.number',
  number: 'q.number',
});

const quotationsOf = ({ dialect }: Database, articles: Scope): QuotationScope => ({
  ...articles,
  from: `${articles.from} ${dialect.join} quotations q
    ON q.number BETWEEN a.sequence << ${QUOTATION_BITS} AND (a.sequence + 1 << ${QUOTATION_BITS}) - 1`,
  number: 'q.number',
});

async function narrowQuotations(
  database: Database,
  scope: QuotationScope,
  { by, speaker, cue, kind }: QuotationFilter,
): Promise<QuotationScope> {
  let narrowed = scope;
  if (by !== undefined) narrowed = narrow(narrowed, 'q.speaker = ?', await nameNumber(database, 'speaker', by));
  const speakers = speakersNamed(database, speaker);
  if (speakers !== undefined) narrowed = narrow(narrowed, `q.speaker IN (${speakers.sql})`, ...speakers.values);
  if (cue !== undefined) narrowed = narrow(narrowed, 'q.cue = ?', foldText(cue));
  if (kind !== undefined) narrowed = narrow(narrowed, 'q.kind = ?', kind);
  return narrowed;
}

/** A quotation that its attribution interrupts holds phrases that its article does not. */
const wordsAlone = (terms: readonly SearchTerm[]): SearchTerm[] =>
  terms.flatMap(({ words, prefix }) =>
    words.map((word, at) => ({ words: [word], prefix: prefix && at === words.length - 1 })),
  );

export const countScope = (database: Database, scope: Scope): Promise<number> =>
  readCount(database, `SELECT count(*) AS n FROM ${scope.from}${whereOf(scope)}`, ...scope.values);

function filterScope<Narrowed extends Scope>(
  database: Database,
  scope: Narrowed,
  filter: ArticleFilter,
  names: readonly number[],
): Narrowed {
  let narrowed = scope;
  const add = (where: string, ...values: readonly Value[]): void => {
    narrowed = narrow(narrowed, where, ...values);
  };
  for (const name of names) add('EXISTS (SELECT 1 FROM mentions m WHERE m.name = ? AND m.sequence = a.sequence)', name);
  if (filter.since !== undefined) add('a.time >= ?', readInstant(filter.since));
  if (filter.until !== undefined) add('a.time < ?', readInstant(filter.until));
  if (filter.id !== undefined) add('a.id = ?', filter.id);
  if (filter.story !== undefined) add('a.id IN (SELECT id FROM members WHERE story = ?)', filter.story);
  const speakers = speakersNamed(database, filter.speaker);
  if (speakers !== undefined) {
    const told = 'SELECT 1 FROM mentions m WHERE m.sequence = a.sequence AND m.name IN';
    add(`EXISTS (${told} (${speakers.sql}))`, ...speakers.values);
  }
  return narrowed;
}

/** The numbers of the speakers whose names have these words. */
function speakersNamed(
  database: Database,
  speaker: string | undefined,
): { readonly sql: string; readonly values: readonly Value[] } | undefined {
  const terms = nameTerms(speaker);
  if (terms === undefined) return undefined;
  const { where, values } = database.dialect.namesWith(terms);
  return { sql: `SELECT n.number FROM names n WHERE n.facet IN ('speaker', 'unnamed') AND ${where}`, values };
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
