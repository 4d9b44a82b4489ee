import { joinCopy } from '../../copy.ts';
import { readDate } from '../../dates.ts';
import { FormatError, NotTextError } from '../../errors.ts';
import type { Item } from '../../format.ts';
import { headerOf } from '../../header.ts';
import { idOf } from '../../ids.ts';
import { type FormatIssue, notHeld } from '../../issues.ts';
import { attributeOf, childAt, nameOf, readXml, walk, wordsOf, type XmlElement } from '../../xml/tree.ts';
import { readContent } from './content.ts';
import { fieldsNotHeld, headerFields, UNKNOWN_TIME } from './header.ts';

const ROOTS = [
  'newsItem',
  'newsMessage',
  'packageItem',
  'conceptItem',
  'knowledgeItem',
  'planningItem',
  'catalogItem',
  'contentSet',
  'contentMeta',
  'groupSet',
];

/** Reads every text item; those of other kinds are issues of the first, and an error where no other is left. */
export function readNewsMlG2(bytes: Uint8Array, format: string): Item[] {
  const root = readXml(bytes, format);
  const name = nameOf(root);
  if (!ROOTS.includes(name)) {
    throw new FormatError(format, `expected <newsItem> or <newsMessage>, found <${root.name}>`);
  }
  const elements = name === 'contentSet' ? [root] : [...walk(root)].filter((each) => nameOf(each) === 'newsItem');
  if (elements.length === 0) throw new NotTextError(format, `a <${name}> without a news item`);
  const items: Item[] = [];
  const refused: FormatIssue[] = [];
  for (const element of elements) {
    const item = readOrReport(element, format);
    if ('source' in item) items.push(item);
    else refused.push(item);
  }
  const [first, ...others] = items;
  if (!first) throw new NotTextError(format, refused.map(({ message }) => message).join('; '));
  return [{ ...first, issues: [...(first.issues ?? []), ...refused] }, ...others];
}

function readOrReport(newsItem: XmlElement, format: string): Item | FormatIssue {
  try {
    return readNewsItem(newsItem, format);
  } catch (error) {
    if (!(error instanceof NotTextError)) throw error;
    const place = attributeOf(newsItem, 'guid') ?? 'newsItem';
    return { code: 'not-text', message: error.message.replace(/^.*?not a text item: /, ''), place };
  }
}

function readNewsItem(newsItem: XmlElement, format: string): Item {
  const itemMeta = childAt(newsItem, 'itemMeta');
  const contentMeta = childAt(newsItem, 'contentMeta');
  const content = readContent(newsItem, format);
  const fields = headerFields(newsItem);
  const headline = content.headline ?? fields.headline;
  const text = joinCopy({ ...content, headline, byline: content.byline ?? fields.byline });
  if (text === '') throw new NotTextError(format, 'an item without headline and copy');
  const published = readDate(wordsOf(childAt(itemMeta, 'versionCreated')), 'versionCreated');
  const embargoed = readDate(wordsOf(childAt(itemMeta, 'embargoed')), 'embargoed');
  const created = readDate(
    wordsOf(childAt(contentMeta, 'contentCreated') ?? childAt(itemMeta, 'firstCreated')),
    'contentCreated',
  );
  const expires = readDate(wordsOf(childAt(itemMeta, 'expires')), 'expires');
  const guid = attributeOf(newsItem, 'guid');
  return {
    id: guid === undefined ? undefined : idOf(guid),
    source: { text, mediaType: 'text/plain' },
    envelope: headerOf({
      ...fields,
      headline: fields.headline ?? headline,
      byline: fields.byline ?? content.byline,
      published: published.instant === UNKNOWN_TIME ? undefined : published.instant,
      embargoedUntil: embargoed.instant,
      created: created.instant,
      expires: expires.instant,
    }),
    language: fields.language,
    reference: published.instant === UNKNOWN_TIME ? undefined : published.day,
    issues: [
      ...[published, embargoed, created, expires].flatMap(({ issues }) => issues),
      ...notHeld([...fieldsNotHeld(newsItem), ...content.notHeld]),
    ],
  };
}
