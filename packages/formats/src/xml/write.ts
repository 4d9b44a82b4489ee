/** Markup that is already escaped. */
export interface Markup {
  readonly markup: string;
}

type Child = Markup | string | undefined | readonly (Markup | string | undefined)[];

/** Characters that XML 1.0 has no way to write. */
const UNWRITABLE = /(?![\t\n\r\u{80}-\u{9F}])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text as XML and HTML write it; what they cannot write becomes U+FFFD. */
export const escapeText = (text: string): string =>
  text.replace(UNWRITABLE, '\uFFFD').replace(/[&<>\r]/g, (character) => ESCAPES[character] ?? character);

const escapeAttribute = (text: string): string =>
  text.replace(UNWRITABLE, '\uFFFD').replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] ?? character);

/** An element. An attribute or a child that is undefined is left out; elements alone inside one stand on lines of their own. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly Child[]
): Markup {
  const opening = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`)
    .join('');
  const inside = children.flat().filter((child) => child !== undefined);
  if (inside.length === 0) return { markup: `<${name}${opening}/>` };
  const parts = inside.map((child) => (typeof child === 'string' ? escapeText(child) : child.markup));
  const isMixed = inside.some((child) => typeof child === 'string' || child.markup === '<br/>');
  const content = isMixed ? parts.join('') : `${`\n${parts.join('\n')}`.replace(/\n(?= *<)/g, '\n  ')}\n`;
  return { markup: `<${name}${opening}>${content}</${name}>` };
}

/** An element with text; undefined where there is none to write. */
export const textElement = (
  name: string,
  text: string | undefined,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
): Markup | undefined => (text === undefined ? undefined : element(name, attributes, text));

/** A paragraph; its line breaks become `<br/>`. */
export const paragraph = (text: string, name = 'p', attributes = {}): Markup =>
  element(
    name,
    attributes,
    text.split('\n').flatMap((line, at) => (at === 0 ? [line] : [{ markup: '<br/>' }, line])),
  );

/** A paragraph as HTML writes it. */
export const htmlParagraph = (text: string): Markup => ({
  markup: `<p>${text.split('\n').map(escapeText).join('<br>')}</p>`,
});

export const xmlFile = (root: Markup): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root.markup}\n`;
