import type { Entry } from '../entry.ts';
import type { Mention } from '../mention.ts';
import { QUOTATION_BITS, quotationNumber } from '../quotation-number.ts';
import { foldText } from '../words.ts';
import type { Batch } from './batch.ts';
import { ARTICLE_WEIGHTS } from './dialect.ts';
import { recordset, type Session } from './session.ts';
import { tsvectorOf } from './tsvector.ts';

/** A version that becomes the one that readers find. */
export interface Indexed {
  readonly sequence: number;
  readonly entry: Entry;
}

/** The full text of an article. */
export const articleWords = ({ headline, body }: Entry): Buffer =>
  tsvectorOf([
    { text: headline, weight: ARTICLE_WEIGHTS.headline },
    { text: body, weight: ARTICLE_WEIGHTS.body },
  ]);

/** Puts versions into the facets, the quotations and the titles; their full text stands beside their text. */
export async function indexArticles(batch: Batch, indexed: readonly Indexed[]): Promise<void> {
  if (indexed.length === 0) return;
  await nameAll(batch, indexed);
  const { session, names } = batch;
  const mentions = indexed.flatMap(({ sequence, entry }) =>
    entry.mentions.map((mention) => ({ name: names.get(nameKey(mention)) as number, sequence })),
  );
  // In the order of the index.
  mentions.sort((one, other) => one.name - other.name || one.sequence - other.sequence);
  const quotations = indexed.flatMap(({ sequence, entry }) =>
    entry.quotations.map((row) => ({
      ...row,
      number: quotationNumber(sequence, row.position),
      speaker: (row.speaker && names.get(nameKey(row.speaker))) ?? null,
    })),
  );
  const titles = indexed.flatMap(({ sequence, entry }) => entry.titles.map((title) => ({ ...title, sequence })));
  batch.send(
    session.insert('mentions', { name: 'bigint', sequence: 'bigint' }, mentions),
    session.insert('quotations', QUOTATION_COLUMNS, quotations),
    session.insert('titles', { person: 'text', sequence: 'bigint', title: 'text', label: 'text' }, titles),
  );
}

const QUOTATION_COLUMNS = { number: 'bigint', speaker: 'bigint', kind: 'text', cue: 'text', about: 'text' } as const;

const nameKey = ({ facet, value }: Pick<Mention, 'facet' | 'value'>): string => `${facet}\n${value}`;

interface MentionedName extends Mention {
  /** How many articles mention it. */
  articles: number;
}

/** Gives the numbers of all names that articles mention to the batch, and counts them; new names are given theirs. */
async function nameAll(batch: Batch, indexed: readonly Indexed[]): Promise<void> {
  const mentioned = new Map<string, MentionedName>();
  for (const { entry } of indexed) {
    for (const mention of entry.mentions) {
      const key = nameKey(mention);
      const name = mentioned.get(key);
      if (name === undefined) mentioned.set(key, { ...mention, articles: 1 });
      else name.articles++;
    }
  }
  const unknown = Array.from(mentioned).flatMap(([key, name]) => (batch.names.has(key) ? [] : [name]));
  const added = new Set(await addNames(batch, unknown));
  for (const [key, { articles }] of mentioned)
    if (!added.has(key)) batch.count(batch.names.get(key) as number, articles);
}

/** Finds or adds names; gives the keys of those that were added, and whose articles are counted with it. */
async function addNames(batch: Batch, unknown: readonly MentionedName[]): Promise<string[]> {
  if (unknown.length === 0) return [];
  const { session, names } = batch;
  const told = JSON.stringify(unknown);
  const columns = { facet: 'text', value: 'text', label: 'text', articles: 'bigint' } as const;
  const [added, known] = await Promise.all([
    session.all<NameRow>(
      `INSERT INTO names (facet, value, label, articles) SELECT facet, value, label, articles FROM ${recordset(columns)}
       WHERE NOT EXISTS (SELECT 1 FROM names WHERE names.facet = told.facet AND names.value = told.value)
       RETURNING number, facet, value`,
      told,
    ),
    session.all<NameRow>(
      `SELECT names.number, names.facet, names.value FROM ${recordset(columns)}
       JOIN names ON names.facet = told.facet AND names.value = told.value`,
      told,
    ),
  ]);
  for (const row of known) names.set(nameKey(row), row.number);
  if (added.length > 0) batch.send(addNameWords(session, added));
  return added.map(nameKey);
}

interface NameRow extends Pick<Mention, 'facet' | 'value'> {
  readonly number: number;
}

/** Notes the words of names. */
const addNameWords = (session: Session, added: readonly NameRow[]): Promise<unknown> =>
  session.all(
    `INSERT INTO name_words (name, words)
     SELECT name, array_to_tsvector(string_to_array(words, ' ')) FROM unnest(CAST(? AS bigint[]), CAST(? AS text[])) AS told (name, words)`,
    added.map(({ number }) => number),
    added.map(({ value }) => foldText(value)),
  );

/** Writes how many articles have each name, as far as that was not written. */
export async function writeCounts({ session, counts }: Batch): Promise<void> {
  const told = Array.from(counts, ([number, articles]) => ({ number, articles })).filter(
    ({ articles }) => articles !== 0,
  );
  counts.clear();
  if (told.length === 0) return;
  await session.all(
    `UPDATE names SET articles = names.articles + told.articles FROM ${recordset({ number: 'bigint', articles: 'bigint' })}
     WHERE names.number = told.number`,
    JSON.stringify(told),
  );
}

/** Takes versions out of all that `indexArticles` wrote, and out of the full text. */
export async function unindexArticles(batch: Batch, sequences: readonly number[]): Promise<void> {
  if (sequences.length === 0) return;
  const { session } = batch;
  batch.send(
    session.all(
      `UPDATE texts SET words = NULL FROM articles
       WHERE articles.sequence = ANY (?) AND texts.sequence = articles.sequence AND texts.shelf = articles.shelf`,
      sequences,
    ),
    session.all(
      `DELETE FROM quotations USING unnest(CAST(? AS bigint[])) AS gone (sequence)
       WHERE number BETWEEN gone.sequence << ${QUOTATION_BITS} AND (gone.sequence + 1 << ${QUOTATION_BITS}) - 1`,
      sequences,
    ),
    session.all('DELETE FROM titles WHERE sequence = ANY (?)', sequences),
  );
  const mentions = await session.all<{ name: number }>(
    'DELETE FROM mentions WHERE sequence = ANY (?) RETURNING name',
    sequences,
  );
  for (const { name } of mentions) batch.count(name, -1);
}

/** Names that no article mentions any more say what a withdrawn text said. */
export async function forgetUnmentionedNames(batch: Batch): Promise<void> {
  await writeCounts(batch);
  await batch.session.all('DELETE FROM names WHERE articles = 0');
  batch.names.clear();
}
