import { joinCopy } from '../../copy.ts';
import { readDate } from '../../dates.ts';
import type { ItemOrError } from '../../define-format.ts';
import { FormatError, NotTextError } from '../../errors.ts';
import { headerOf } from '../../header.ts';
import { idOf } from '../../ids.ts';
import { notHeld } from '../../issues.ts';
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

/** Reads each item; those that carry no text are errors in their place. */
export function* readNewsMlG2(bytes: Uint8Array, format: string): Generator<ItemOrError> {
  const root = readXml(bytes, format);
  const name = nameOf(root);
  if (!ROOTS.includes(name)) {
    throw new FormatError(format, `expected <newsItem> or <newsMessage>, found <${root.name}>`);
  }
  const elements = name === 'contentSet' ? [root] : [...walk(root)].filter((each) => nameOf(each) === 'newsItem');
  if (elements.length === 0) throw new NotTextError(format, `a <${name}> without a news item`);
  for (const element of elements) yield readNewsItem(element, format);
}

function readNewsItem(newsItem: XmlElement, format: string): ItemOrError {
  const guid = attributeOf(newsItem, 'guid');
  const itemMeta = childAt(newsItem, 'itemMeta');
  const contentMeta = childAt(newsItem, 'contentMeta');
  const content = readContent(newsItem);
  if ('instead' in content) return new NotTextError(format, content.instead, { place: guid });
  const fields = headerFields(newsItem);
  const headline = content.headline ?? fields.headline;
  const text = joinCopy({ ...content, headline, byline: content.byline ?? fields.byline });
  if (text === '') return new NotTextError(format, 'an item without headline and copy', { place: guid });
  const published = readDate(wordsOf(childAt(itemMeta, 'versionCreated')), 'versionCreated');
  const embargoed = readDate(wordsOf(childAt(itemMeta, 'embargoed')), 'embargoed');
  const created = readDate(
    wordsOf(childAt(contentMeta, 'contentCreated') ?? childAt(itemMeta, 'firstCreated')),
    'contentCreated',
  );
  const expires = readDate(wordsOf(childAt(itemMeta, 'expires')), 'expires');
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
