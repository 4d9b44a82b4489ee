import { joinCopy } from '../../copy.ts';
import { readDate } from '../../dates.ts';
import { NotTextError } from '../../errors.ts';
import type { Item } from '../../format.ts';
import { type Header, headerOf } from '../../header.ts';
import { type FormatIssue, notHeld } from '../../issues.ts';
import { readNewsArticle } from '../json-ld/read.ts';
import { readBlocks } from './blocks.ts';
import { decodeHtml } from './decode.ts';
import { findMatter } from './document.ts';
import { type PageHead, readPageHead } from './page.ts';

/** Reads the story of a page. Errors: `FormatError` for elements without end; a page without a story is a `NotTextError`. */
export async function readHtml(bytes: Uint8Array, format: string): Promise<Item> {
  const html = decodeHtml(bytes);
  const page = readPageHead(html, format);
  const matter = page.hasWords ? await findMatter(html, page) : undefined;
  const { blocks, notices, hidden } = readBlocks(matter?.roots ?? []);
  const described = readNewsArticle(page.nodes[0] ?? {});
  // A page wants a title, and has its article's id for one where the copy has no headline.
  const said = headerOfPage(page.title === described.id ? { ...page, title: undefined } : page);
  const headline = matter?.headline ?? described.header.headline ?? said.header.headline;
  const text = joinCopy({ headline, byline: matter?.byline, paragraphs: blocks });
  if (blocks.length === 0) throw new NotTextError(format, 'a page without a story');
  const header = headerOf({ headline, byline: matter?.byline, ...said.header, ...described.header });
  return {
    id: described.isGlobal ? described.id : header.url,
    source: { text, mediaType: 'text/plain' },
    envelope: header,
    language: header.language,
    reference: described.day ?? said.day,
    issues: [...described.issues, ...said.issues, ...notHeld(hidden), ...notices.map(leftOut), ...damagedScripts(page)],
  };
}

const leftOut = (notice: string): FormatIssue => ({
  code: 'not-held',
  message: `taken for a notice of the page and left out of the copy: ${JSON.stringify(notice)}`,
  place: 'notice',
});

const damagedScripts = ({ damaged }: PageHead): FormatIssue[] =>
  damaged === 0
    ? []
    : [{ code: 'damaged', message: `expected JSON-LD, found ${damaged} scripts without`, place: 'script' }];

/** What the head of a page says: Open Graph, Dublin Core, and the plain names before them. */
function headerOfPage({ meta, title, canonical, language }: PageHead): {
  readonly header: Header;
  readonly day: string | undefined;
  readonly issues: readonly FormatIssue[];
} {
  const first = (...names: readonly string[]): string | undefined => names.flatMap((name) => meta.get(name) ?? [])[0];
  const published = readDate(
    first('article:published_time', 'dc.date.issued', 'dcterms.date', 'date'),
    'published_time',
  );
  return {
    header: headerOf({
      headline: first('og:title', 'twitter:title', 'dc.title') ?? title,
      byline: first('author', 'article:author', 'dc.creator'),
      summary: first('og:description', 'description', 'twitter:description'),
      provider: first('og:site_name', 'application-name', 'dc.publisher'),
      keywords: (first('news_keywords', 'keywords') ?? '').split(/\s*,\s*/).filter(Boolean),
      rights: first('copyright', 'dc.rights'),
      url: canonical ?? first('og:url'),
      language: language ?? first('og:locale')?.replace('_', '-'),
      published: published.instant,
    }),
    day: published.day,
    issues: published.issues,
  };
}
