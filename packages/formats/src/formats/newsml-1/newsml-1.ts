import { joinCopy } from '../../copy.ts';
import { type HeaderDate, readDate } from '../../dates.ts';
import { defineFormat, type ItemOrError } from '../../define-format.ts';
import { FormatError, NotTextError } from '../../errors.ts';
import { headerOf } from '../../header.ts';
import { notHeld } from '../../issues.ts';
import { rootName } from '../../xml/root.ts';
import { childAt, elementsOf, nameOf, readXml, walk, wordsOf, type XmlElement } from '../../xml/tree.ts';
import { readContent } from './content.ts';
import { headerFields, identifierOf, partsNotHeld } from './header.ts';

/**
 * NewsML 1.0 to 1.2: the XML package that came before NewsML-G2, still sent by agencies.
 *
 * Reads the first text of each news item, in NITF, XHTML or plain. Errors: an item that carries none is a `NotTextError`.
 * Source: iptc.org/std/NewsML/1.2.
 */
export const newsMl1 = defineFormat({
  name: 'newsml-1',
  title: 'IPTC NewsML 1.x',
  mediaTypes: ['text/vnd.iptc.newsml'],
  extensions: ['newsml', 'newsml.xml'],
  sniff: (head) => rootName(head) === 'NewsML',
  *read(bytes) {
    const root = readXml(bytes, 'newsml-1');
    if (nameOf(root) !== 'NewsML') throw new FormatError('newsml-1', `expected <NewsML>, found <${root.name}>`);
    const items = elementsOf(root).filter((each) => nameOf(each) === 'NewsItem');
    if (items.length === 0) throw new NotTextError('newsml-1', 'a <NewsML> without a news item');
    const sent = readDate(wordsOf(childAt(root, 'NewsEnvelope', 'DateAndTime')), 'NewsEnvelope');
    for (const item of items) yield readNewsItem(item, sent);
  },
});

function readNewsItem(item: XmlElement, sent: HeaderDate): ItemOrError {
  const id = identifierOf(item);
  const management = childAt(item, 'NewsManagement');
  const content = readContent(item);
  if ('instead' in content) return new NotTextError('newsml-1', content.instead, { place: id });
  const fields = headerFields(item);
  const headline = content.headline ?? fields.headline;
  const text = joinCopy({ ...content, headline, byline: content.byline ?? fields.byline });
  const revised = readDate(wordsOf(childAt(management, 'ThisRevisionCreated')), 'ThisRevisionCreated');
  const published = revised.day === undefined ? sent : revised;
  const created = readDate(wordsOf(childAt(management, 'FirstCreated')), 'FirstCreated');
  const change =
    childAt(management, 'StatusWillChange') ?? [...walk(item)].find((each) => nameOf(each) === 'StatusWillChange');
  const released = readDate(wordsOf(childAt(change, 'DateAndTime')), 'StatusWillChange');
  return {
    id,
    source: { text, mediaType: 'text/plain' },
    envelope: headerOf({
      ...fields,
      headline,
      byline: fields.byline ?? content.byline,
      located: content.located,
      published: published.instant,
      created: created.instant,
      embargoedUntil: released.instant,
    }),
    language: fields.language,
    reference: published.day,
    issues: [
      ...[published, created, released].flatMap(({ issues }) => issues),
      ...notHeld([...content.notHeld, ...partsNotHeld(item)]),
    ],
  };
}
