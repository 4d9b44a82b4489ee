import type { Article } from '@wirecopy/core';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { headerFrom } from '../../header.ts';

/** The columns that are read back; the others are what the article says, for those who ask tables. */
export const OWN_COLUMNS = ['id', 'text', 'language', 'envelope'] as const;

/** What a table says of itself that Wirecopy wrote. */
export const CREATOR = { key: 'creator', value: 'wirecopy' };

type Column = readonly [
  name: string,
  type: 'STRING' | 'INT32',
  cellOf: (article: Article) => string | number | undefined,
];

const COLUMNS: readonly Column[] = [
  ['id', 'STRING', ({ id }) => id],
  ['text', 'STRING', ({ source }) => source.text],
  ['language', 'STRING', ({ language }) => language],
  ['envelope', 'STRING', (article) => JSON.stringify(headerFrom(article))],
  ['headline', 'STRING', ({ headline }) => headline?.text],
  ['filed', 'STRING', ({ dateline }) => dateline?.filed],
  ['published', 'STRING', ({ envelope }) => envelope?.published],
  ['slug', 'STRING', ({ envelope }) => envelope?.slug],
  ['provider', 'STRING', ({ envelope }) => envelope?.provider],
  ['urgency', 'INT32', ({ envelope }) => envelope?.urgency],
  ['version', 'INT32', ({ envelope }) => envelope?.version],
  ['status', 'STRING', ({ envelope }) => envelope?.status],
  ['article', 'STRING', (article) => JSON.stringify({ ...article, source: undefined, envelope: undefined })],
];

/** A table with a row for each article. The columns that are read back have a value in each row, written plainly. */
export function writeTable(articles: readonly Article[]): Uint8Array<ArrayBuffer> {
  const columnData = COLUMNS.map(([name, type, cellOf]) => {
    const isOwn = OWN_COLUMNS.some((own) => own === name);
    const data = articles.map((article) => cellOf(article) ?? null);
    return { name, type, data, nullable: !isOwn, ...(isOwn && { encoding: 'PLAIN' as const }) };
  });
  return new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata: [CREATOR] }));
}
