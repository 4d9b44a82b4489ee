import type { Article } from '@wirecopy/core';
import { splitCopy } from '../../copy.ts';
import { headerFrom } from '../../header.ts';

/** Characters that mean something wherever they stand. */
const ANYWHERE = /[\\`*_[\]<>&~|]/g;

/** What means something at the beginning of a line. */
const LINE_START = /^(\s*)([-+#=]|\d{1,9}(?=[.)]))/gm;

/** A page of Markdown: the header as front matter, the headline as a heading, a paragraph for each of the copy. */
export function writeMarkdown(article: Article): string {
  const { headline, byline, paragraphs } = splitCopy(article);
  const matter = Object.entries({ id: article.id, language: article.language, ...headerFrom(article) })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`);
  const blocks = [
    ...(headline === undefined ? [] : [`# ${escapeMarkup(headline)}`]),
    ...(byline === undefined ? [] : [escapeMarkup(byline)]),
  ];
  return `---\n${matter.join('')}---\n\n${[...blocks, ...paragraphs.map(escapeMarkup)].join('\n\n')}\n`;
}

/** Text in which nothing is markup; a line break ends with the backslash that keeps it. */
const escapeMarkup = (text: string): string =>
  text
    .replace(ANYWHERE, '\\$&')
    .replace(LINE_START, (_, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    )
    .replaceAll('\n', '\\\n');
