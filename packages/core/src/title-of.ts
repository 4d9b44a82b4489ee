import type { Article } from './model/article.ts';
import { extentOf, lineOf } from './text/spans.ts';

type Titled = Pick<Article, 'source' | 'headline' | 'slugline' | 'byline' | 'dateline'>;

/**
 * What an article goes by in a list: its headline, without one its slugline, and else the words that its story opens with.
 *
 * The opening words go no further than the first paragraph; they are cut between two words, at 80 characters (code points) at
 * most, and end in `…` when more follow. Copy without any text goes by an empty string.
 */
export function titleOf({ source, headline, slugline, byline, dateline }: Titled): string {
  const label = headline ?? slugline;
  if (label !== undefined) return label.text;
  const start = Math.max(...[byline, dateline].map((part) => (part === undefined ? 0 : extentOf(part).end)));
  const [paragraph = ''] = source.text
    .slice(start, start + READ)
    .replace(BEFORE_STORY, '')
    .split(/\n\s*\n/, 1);
  const opening = lineOf(paragraph, 0, paragraph.length).trim();
  const [title = ''] = TITLE.exec(opening) ?? [];
  return title.length < opening.length ? `${title}…` : title;
}

/** Enough for a title, white space and the marks that close a dateline. */
const READ = 400;
/** What closes a dateline. */
const BEFORE_STORY = /^[\s\-–—_:./]+/;
const TITLE = /^.{1,80}(?= |$)|^.{80}/u;
