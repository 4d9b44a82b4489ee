import { parseXml, XmlCdata, XmlElement, XmlError, XmlText } from '@rgrove/parse-xml';
import { FormatError } from '../errors.ts';
import { collectBlocks } from '../markup/blocks.ts';
import { decodeHtmlName } from '../markup/html.ts';
import { decodeXml } from './decode.ts';
import { guardXml } from './guard.ts';

export { XmlElement };

/**
 * The root element of XML bytes.
 *
 * Named references of HTML (`&nbsp;`) are read, as NITF's own DTD has them; no other file is ever fetched.
 * Errors: `FormatError` with the reason, the line and the column.
 */
export function readXml(bytes: Uint8Array, format: string): XmlElement {
  const text = decodeXml(bytes, format);
  guardXml(text, format);
  try {
    const { root } = parseXml(text, { resolveUndefinedEntity: decodeHtmlName });
    if (root) return root;
  } catch (cause) {
    if (!(cause instanceof XmlError)) throw cause;
    const [reason = ''] = cause.message.split('\n');
    throw new FormatError(format, `expected sound XML: ${reason}`, { cause });
  }
  throw new FormatError(format, 'expected an element, found none');
}

/** Names without their prefixes: the formats here never have two elements of one name in different namespaces. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

export const nameOf = (element: XmlElement): string => localName(element.name);

export const elementsOf = (element: XmlElement | undefined): XmlElement[] =>
  (element?.children ?? []).filter((child): child is XmlElement => child instanceof XmlElement);

export const childrenNamed = (element: XmlElement | undefined, name: string): XmlElement[] =>
  elementsOf(element).filter((child) => nameOf(child) === name);

/** The first element at the end of a path of names. */
export function childAt(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce((parent, name) => elementsOf(parent).find((child) => nameOf(child) === name), element);
}

export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  return Object.entries(element?.attributes ?? {}).find(([key]) => key === name || localName(key) === name)?.[1];
}

/** Every element below one, itself first, in the order of the file. */
export function* walk(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of elementsOf(element)) yield* walk(child);
}

export function findElement(element: XmlElement, name: string): XmlElement | undefined {
  for (const each of walk(element)) if (nameOf(each) === name) return each;
  return undefined;
}

/** All words of an element on one line; undefined where there are none. */
export function wordsOf(element: XmlElement | undefined): string | undefined {
  const words = element?.text.replace(/[ \t\r\n]+/g, ' ').trim();
  return words === '' ? undefined : words;
}

/** The paragraphs of an element with mixed content. */
export function readXmlText(element: XmlElement): { readonly blocks: string[]; readonly hidden: string[] } {
  const collector = collectBlocks();
  const visit = (parent: XmlElement): void => {
    const name = nameOf(parent).toLowerCase();
    collector.open(name);
    for (const child of parent.children) {
      if (child instanceof XmlElement) visit(child);
      else if (child instanceof XmlText || child instanceof XmlCdata) collector.text(child.text);
    }
    collector.close(name);
  };
  visit(element);
  return { blocks: collector.blocks(), hidden: [...collector.hidden] };
}
