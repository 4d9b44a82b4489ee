import type { Article } from '@wirecopy/core';
import { splitCopy } from '../../copy.ts';
import { headerFrom } from '../../header.ts';
import { element, htmlParagraph, textElement } from '../../xml/write.ts';
import { newsArticleOf } from '../json-ld/write.ts';

const STYLE =
  'body{margin:2rem auto;max-width:38rem;padding:0 1rem;font:1.125rem/1.6 Georgia,serif;color:#222;background:#fff}' +
  'h1{line-height:1.2}[itemprop=author]{color:#555}' +
  '@media(prefers-color-scheme:dark){body{color:#ddd;background:#111}[itemprop=author]{color:#aaa}}';

/** A page to read, with the header of the article as JSON-LD. It has no script that runs and loads nothing. */
export function writeHtml(article: Article): string {
  const header = headerFrom(article);
  const { headline, byline, paragraphs } = splitCopy(article);
  const title = header.headline ?? headline ?? article.headline?.text ?? header.slug ?? article.id;
  const page = element(
    'html',
    { lang: header.language ?? article.language },
    element(
      'head',
      {},
      { markup: '<meta charset="utf-8">' },
      { markup: '<meta name="viewport" content="width=device-width, initial-scale=1">' },
      textElement('title', title),
      { markup: `<script type="application/ld+json">${scriptJson(newsArticleOf(article))}</script>` },
      { markup: `<style>${STYLE}</style>` },
    ),
    element(
      'body',
      {},
      element(
        'article',
        { itemscope: '', itemtype: 'https://schema.org/NewsArticle' },
        textElement('h1', headline, { itemprop: 'headline' }),
        textElement('p', byline, { itemprop: 'author' }),
        element('div', { itemprop: 'articleBody' }, ...paragraphs.map(htmlParagraph)),
      ),
    ),
  );
  return `<!DOCTYPE html>\n${page.markup}\n`;
}

/** JSON that cannot end the script that it stands in. */
const scriptJson = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c');
