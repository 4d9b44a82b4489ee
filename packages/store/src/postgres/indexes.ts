import type { Entry, Mention } from '../entry.ts';
import { QUOTATION_BITS, quotationNumber } from '../quotation-number.ts';
import { foldText } from '../words.ts';
import { ARTICLE_WEIGHTS } from './dialect.ts';
import { recordset, type Session } from './session.ts';
import { tsvectorOf } from './tsvector.ts';

/** A version that becomes the one that readers find. */
export interface Indexed {
  readonly sequence: number;
  readonly entry: Entry;
}

/** The full text of an article. */
export const articleWords = ({ headline, body }: Entry): string =>
  tsvectorOf([
    { text: headline, weight: ARTICLE_WEIGHTS.headline },
    { text: body, weight: ARTICLE_WEIGHTS.body },
  ]);

/** Puts versions into the facets, the quotations and the titles; their full text stands beside their text. */
export async function indexArticles(session: Session, indexed: readonly Indexed[]): Promise<void> {
  if (indexed.length === 0) return;
  const names = await nameNumbers(session, indexed);
  const mentions = indexed.flatMap(({ sequence, entry }) =>
    entry.mentions.map((mention) => ({ name: names.get(nameKey(mention)), sequence })),
  );
  await session.insert('mentions', { name: 'bigint', sequence: 'bigint' }, mentions, 'ON CONFLICT DO NOTHING');
  await countArticles(
    session,
    mentions.map(({ name }) => name as number),
    1,
  );
  const quotations = indexed.flatMap(({ sequence, entry }) =>
    entry.quotations.map((row) => ({
      ...row,
      number: quotationNumber(sequence, row.position),
      speaker: names.get(nameKey({ facet: 'speaker', value: row.speaker })) ?? null,
    })),
  );
  await session.insert('quotations', QUOTATION_COLUMNS, quotations);
  const titles = indexed.flatMap(({ sequence, entry }) => entry.titles.map((title) => ({ ...title, sequence })));
  await session.insert('titles', { person: 'text', sequence: 'bigint', title: 'text', label: 'text' }, titles);
}

const QUOTATION_COLUMNS = { number: 'bigint', speaker: 'bigint', kind: 'text', cue: 'text', about: 'text' } as const;

const nameKey = ({ facet, value }: Pick<Mention, 'facet' | 'value'>): string => `${facet}\n${value}`;

/** The numbers of all names that articles mention; new ones are given theirs. */
async function nameNumbers(session: Session, indexed: readonly Indexed[]): Promise<Map<string, number>> {
  const mentions = new Map(
    indexed.flatMap(({ entry }) => entry.mentions).map((mention) => [nameKey(mention), mention]),
  );
  const columns = { facet: 'text', value: 'text', label: 'text' } as const;
  const told = JSON.stringify([...mentions.values()]);
  const added = await session.all<{ number: number; value: string }>(
    `INSERT INTO names (facet, value, label) SELECT facet, value, label FROM ${recordset(columns)}
     WHERE NOT EXISTS (SELECT 1 FROM names WHERE names.facet = told.facet AND names.value = told.value)
     RETURNING number, value`,
    told,
  );
  await session.insert(
    'name_words',
    { name: 'bigint', words: 'tsvector' },
    added.map(({ number, value }) => ({ name: number, words: tsvectorOf([{ text: foldText(value), weight: 'A' }]) })),
  );
  const known = await session.all<Pick<Mention, 'facet' | 'value'> & { number: number }>(
    `SELECT names.number, names.facet, names.value FROM ${recordset(columns)}
     JOIN names ON names.facet = told.facet AND names.value = told.value`,
    told,
  );
  return new Map(known.map((row) => [nameKey(row), row.number]));
}

/** Adds to how many articles have each name: once for every time that it is told. */
async function countArticles(session: Session, names: readonly number[], by: 1 | -1): Promise<void> {
  const counts = new Map<number, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + by);
  await session.all(
    `UPDATE names SET articles = names.articles + told.articles FROM ${recordset({ number: 'bigint', articles: 'bigint' })}
     WHERE names.number = told.number`,
    JSON.stringify(Array.from(counts, ([number, articles]) => ({ number, articles }))),
  );
}

/** Takes versions out of all that `indexArticles` wrote, and out of the full text. */
export async function unindexArticles(session: Session, sequences: readonly number[]): Promise<void> {
  if (sequences.length === 0) return;
  await session.all(
    `UPDATE texts SET words = NULL FROM articles
     WHERE articles.sequence = ANY (?) AND texts.sequence = articles.sequence AND texts.shelf = articles.shelf`,
    sequences,
  );
  await session.all(
    `DELETE FROM quotations USING unnest(CAST(? AS bigint[])) AS gone (sequence)
     WHERE number BETWEEN gone.sequence << ${QUOTATION_BITS} AND (gone.sequence + 1 << ${QUOTATION_BITS}) - 1`,
    sequences,
  );
  const mentions = await session.all<{ name: number }>(
    'DELETE FROM mentions WHERE sequence = ANY (?) RETURNING name',
    sequences,
  );
  await countArticles(
    session,
    mentions.map(({ name }) => name),
    -1,
  );
  await session.all('DELETE FROM titles WHERE sequence = ANY (?)', sequences);
}

/** Names that no article mentions any more say what a withdrawn text said. */
export async function forgetUnmentionedNames(session: Session): Promise<void> {
  await session.all('DELETE FROM names WHERE articles = 0');
}
