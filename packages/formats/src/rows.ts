import { joinCopy } from './copy.ts';
import { readDate } from './dates.ts';
import { FormatError } from './errors.ts';
import type { Item } from './format.ts';
import { headerOf, readStatus, readUrgency, readVersion } from './header.ts';
import { notHeld } from './issues.ts';

/** A row of a table: its cells by the names of their columns. */
export type Row = Readonly<Record<string, unknown>>;

/** What a column is for, and the names that people give it, the likeliest first. */
const COLUMNS = {
  text: ['text', 'body', 'content', 'copy', 'article', 'story', 'full_text', 'articlebody'],
  id: ['id', 'uri', 'guid', 'doc_id', 'docid', 'article_id'],
  headline: ['headline', 'title'],
  byline: ['byline', 'author', 'authors'],
  published: ['published', 'date', 'datetime', 'timestamp', 'published_at', 'publish_date', 'versioncreated'],
  reference: ['reference'],
  language: ['language', 'lang'],
  slug: ['slug', 'slugline'],
  provider: ['provider', 'source', 'agency', 'publisher'],
  url: ['url', 'link'],
  summary: ['summary', 'description', 'abstract'],
  rights: ['rights', 'copyright'],
  urgency: ['urgency', 'priority'],
  version: ['version'],
  status: ['status', 'pubstatus'],
  embargoedUntil: ['embargoed_until', 'embargoeduntil', 'embargoed'],
  supersedes: ['supersedes'],
} as const;
type Column = keyof typeof COLUMNS;

const KNOWN: ReadonlySet<string> = new Set(Object.values(COLUMNS).flat());

/** Whether a column of this name is read. */
export const isKnownColumn = (name: string): boolean => KNOWN.has(name.trim().toLowerCase());

/** Whether one of these names is known for the column with the copy. */
export const hasTextColumn = (names: readonly string[]): boolean =>
  names.some((name) => COLUMNS.text.some((known) => known === name.trim().toLowerCase()));

/** Why a row of these columns is none with copy. */
export const expectedCopy = (names: readonly string[]): string =>
  `expected copy under one of ${COLUMNS.text.join(', ')}; found ${names.join(', ')}`;

/** Reads a row as an item. Errors: `FormatError` for a row without copy. */
export function readRow(row: Row, format: string): Item {
  const names = Object.keys(row);
  const nameOf = (column: Column): string | undefined =>
    COLUMNS[column].flatMap((known) => names.filter((name) => name.trim().toLowerCase() === known))[0];
  const cell = (column: Column): string | undefined => cellText(row[nameOf(column) ?? '']);
  const text = cell('text');
  if (text === undefined) {
    const column = nameOf('text');
    throw new FormatError(
      format,
      column === undefined ? expectedCopy(names) : `expected copy under ${column}, found none`,
    );
  }
  const published = readDate(cell('published'), nameOf('published') ?? 'published');
  const embargoed = readDate(cell('embargoedUntil'), nameOf('embargoedUntil') ?? 'embargoed');
  const headline = cell('headline');
  const held = new Set(Object.keys(COLUMNS).map((column) => nameOf(column as Column)));
  return {
    id: cell('id'),
    source: {
      text: headline === undefined ? text : joinCopy({ headline, paragraphs: [text] }),
      mediaType: 'text/plain',
    },
    envelope: headerOf({
      headline,
      byline: cell('byline'),
      slug: cell('slug'),
      provider: cell('provider'),
      url: cell('url'),
      summary: cell('summary'),
      rights: cell('rights'),
      urgency: readUrgency(cell('urgency')),
      version: readVersion(cell('version')),
      status: readStatus(cell('status')),
      supersedes: cell('supersedes'),
      published: published.instant,
      embargoedUntil: embargoed.instant,
      language: cell('language'),
    }),
    language: cell('language'),
    reference: cell('reference') ?? published.day,
    issues: [
      ...published.issues,
      ...embargoed.issues,
      ...notHeld(names.filter((name) => !held.has(name) && cellText(row[name]) !== undefined)),
    ],
  };
}

/** The words of a cell; undefined where it is empty or no words. */
function cellText(value: unknown): string | undefined {
  if (Array.isArray(value)) return cellText(value.filter((each) => typeof each === 'string').join(', '));
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
