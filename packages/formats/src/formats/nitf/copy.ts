import type { Article } from '@wirecopy/core';
import { type Copy, splitCopy } from '../../copy.ts';
import { childAt, childrenNamed, readXmlText, wordsOf, type XmlElement } from '../../xml/tree.ts';
import { element, type Markup, paragraph, textElement } from '../../xml/write.ts';

/** The copy of an NITF document, and the parts of it that are no copy. */
export interface NitfCopy extends Copy {
  readonly located?: string | undefined;
  readonly summary?: string | undefined;
  readonly provider?: string | undefined;
  readonly notHeld: readonly string[];
}

/** Reads `<nitf>`, wherever it stands. The dateline's place and the abstract are header: they are not said in the copy again. */
export function readNitfCopy(nitf: XmlElement): NitfCopy {
  const head = childAt(nitf, 'body', 'body.head');
  const content = childAt(nitf, 'body', 'body.content');
  const end = childAt(nitf, 'body', 'body.end');
  const body = content ? readXmlText(content) : { blocks: [], hidden: [] };
  const headline = wordsOf(childAt(head, 'hedline', 'hl1'));
  const subheads = childrenNamed(childAt(head, 'hedline'), 'hl2').map(wordsOf);
  return {
    headline,
    byline: bylineOf(childAt(head, 'byline')),
    paragraphs: [...body.blocks, ...(end ? readXmlText(end).blocks : [])],
    located: wordsOf(childAt(head, 'dateline', 'location', 'city') ?? childAt(head, 'dateline', 'location')),
    summary: wordsOf(childAt(head, 'abstract')),
    provider: wordsOf(childAt(head, 'distributor')),
    notHeld: [
      ...body.hidden,
      ...(subheads.some((subhead) => subhead !== headline) ? ['hl2'] : []),
      ...(childrenNamed(head, 'byline').length > 1 ? ['byline'] : []),
      ...['note', 'rights', 'series'].filter((name) => childAt(head, name)),
    ],
  };
}

/** "By Kari Nygaard", with the title of who wrote it on the same line. */
function bylineOf(byline: XmlElement | undefined): string | undefined {
  if (!byline) return undefined;
  const { blocks } = readXmlText(byline);
  const title = wordsOf(childAt(byline, 'byttl'));
  const words = blocks.join(' ').replace(/\s+/g, ' ');
  if (title === undefined || !words.endsWith(title)) return words || undefined;
  const name = words.slice(0, -title.length).replace(/[\s,]+$/, '');
  return name === '' ? title : `${name}, ${title}`;
}

/** The body of an NITF document. */
export function writeNitfBody(article: Article, header: NitfHeader): Markup {
  const { headline, byline, paragraphs } = splitCopy(article);
  const title = headline ?? header.headline;
  return element(
    'body',
    { 'xml:lang': header.language ?? article.language },
    element(
      'body.head',
      {},
      title === undefined ? undefined : element('hedline', {}, textElement('hl1', title)),
      textElement('byline', byline ?? header.byline),
      textElement('distributor', header.provider),
      header.located === undefined && header.created === undefined ? undefined : writeDateline(header),
      header.summary === undefined ? undefined : element('abstract', {}, paragraph(header.summary)),
    ),
    element('body.content', {}, ...paragraphs.map((text) => paragraph(text))),
  );
}

export interface NitfHeader {
  readonly language?: string | undefined;
  readonly headline?: string | undefined;
  readonly byline?: string | undefined;
  readonly provider?: string | undefined;
  readonly located?: string | undefined;
  readonly summary?: string | undefined;
  readonly created?: string | undefined;
}

const writeDateline = ({ located, created }: NitfHeader): Markup =>
  element(
    'dateline',
    {},
    textElement('location', located),
    created === undefined ? undefined : element('story.date', { norm: created }),
  );
