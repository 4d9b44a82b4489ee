import type { Copy } from '../../copy.ts';
import {
  attributeOf,
  childAt,
  elementsOf,
  findElement,
  nameOf,
  readXmlText,
  walk,
  type XmlElement,
} from '../../xml/tree.ts';
import { readNitfCopy } from '../nitf/copy.ts';

/** The copy of a news item, and the names of content that is none. */
export interface Content extends Copy {
  readonly located?: string | undefined;
  readonly notHeld: readonly string[];
}

/** The first content that is text, or what there is instead. */
export function readContent(newsItem: XmlElement): Content | { readonly instead: string } {
  const parts = [...walk(newsItem)].filter((each) => nameOf(each) === 'ContentItem');
  const others = parts.flatMap((part) => attributeOf(part, 'Href') ?? []);
  for (const part of parts) {
    const copy = readData(childAt(part, 'DataContent'));
    if (copy) return { ...copy, notHeld: [...copy.notHeld, ...(others.length > 0 ? ['ContentItem'] : [])] };
  }
  const type = attributeOf(childAt(parts[0], 'MediaType'), 'FormalName');
  if (parts.length === 0) return { instead: 'an item without content' };
  return {
    instead: `an item of type ${JSON.stringify(type ?? 'unknown')}${others[0] === undefined ? '' : ` at ${others[0]}`}`,
  };
}

function readData(data: XmlElement | undefined): Content | undefined {
  if (!data) return undefined;
  const nitf = findElement(data, 'nitf');
  if (nitf) {
    const copy = readNitfCopy(nitf);
    return copy.paragraphs.length > 0 ? copy : undefined;
  }
  if (elementsOf(data).length === 0) {
    const text = data.text.trim();
    return text === '' ? undefined : { paragraphs: [text], notHeld: [] };
  }
  const { blocks, hidden } = readXmlText(findElement(data, 'body') ?? data);
  return blocks.length === 0 ? undefined : { paragraphs: blocks, notHeld: hidden };
}
