import type { Copy } from '../../copy.ts';
import {
  attributeOf,
  childAt,
  childrenNamed,
  elementsOf,
  findElement,
  nameOf,
  readXmlText,
  walk,
  wordsOf,
  XmlElement,
} from '../../xml/tree.ts';
import { readNitfCopy } from '../nitf/copy.ts';

/** The copy of a news item, and the names of content that is none. */
export interface Content extends Copy {
  readonly notHeld: readonly string[];
}

/** The first content that is text, or what there is instead. */
export function readContent(newsItem: XmlElement): Content | { readonly instead: string } {
  const set = nameOf(newsItem) === 'contentSet' ? newsItem : childAt(newsItem, 'contentSet');
  const parts = elementsOf(set);
  const notHeld = parts.filter((part) => nameOf(part) === 'remoteContent').map(() => 'remoteContent');
  for (const part of parts) {
    const copy = nameOf(part) === 'inlineXML' ? readInlineXml(part) : readInlineData(part);
    if (copy) return { ...copy, notHeld: [...notHeld, ...copy.notHeld] };
  }
  return { instead: `${classOf(newsItem)} ${whatInstead(parts)}` };
}

const classOf = (newsItem: XmlElement): string => {
  const itemClass = attributeOf(childAt(newsItem, 'itemMeta', 'itemClass'), 'qcode');
  return itemClass === undefined ? 'an item' : `an item of class "${itemClass}"`;
};

function whatInstead(parts: readonly XmlElement[]): string {
  const [first] = parts;
  if (!first) return 'without content';
  const type = attributeOf(first, 'contenttype');
  const href = attributeOf(first, 'href');
  if (href !== undefined) return `with its content elsewhere, at ${href}`;
  return `with <${first.name}>${type === undefined ? '' : ` of type ${type}`} without text`;
}

function readInlineData(data: XmlElement): Content | undefined {
  const type = attributeOf(data, 'contenttype') ?? 'text/plain';
  if (nameOf(data) !== 'inlineData' || !type.startsWith('text/') || attributeOf(data, 'encoding')) return undefined;
  const text = data.text.trim();
  return text === '' ? undefined : { paragraphs: [text], notHeld: [] };
}

const XHTML = ['html', 'body', 'div', 'section', 'article', 'p', 'main'];

function readInlineXml(inline: XmlElement): Content | undefined {
  const nitf = findElement(inline, 'nitf');
  if (nitf) {
    const copy = readNitfCopy(nitf);
    return copy.paragraphs.length > 0 || copy.headline !== undefined ? copy : undefined;
  }
  const [root] = elementsOf(inline);
  return root && XHTML.includes(nameOf(root)) ? readXhtml(nameOf(root) === 'html' ? root : inline) : undefined;
}

/** A page's header and footer repeat the item's own metadata; the copy is what stands between them. */
function readXhtml(root: XmlElement): Content | undefined {
  const body = childAt(root, 'body') ?? root;
  const byline = [...walk(body)].find((each) => attributeOf(each, 'class')?.split(' ').includes('byline'));
  const blocks: string[] = [];
  const hidden: string[] = [];
  for (const child of body.children) {
    if (!(child instanceof XmlElement) || ['header', 'footer', 'nav'].includes(nameOf(child))) continue;
    const text = readXmlText(child);
    blocks.push(...text.blocks);
    hidden.push(...text.hidden);
  }
  const headline = childrenNamed(body, 'header').flatMap((header) => wordsOf(findElement(header, 'h1')) ?? [])[0];
  if (blocks.length === 0) return undefined;
  return { headline, byline: wordsOf(byline), paragraphs: blocks, notHeld: hidden };
}
