import type { ResultOf } from 'gql.tada';
import { CiteBar } from '../components/cite-bar.tsx';
import { Exports } from '../components/exports.tsx';
import { Layout } from '../components/layout.tsx';
import { QueryView } from '../components/query-view.tsx';
import { StoryView } from '../components/story-view.tsx';
import type { Page } from '../page.ts';
import { OneArticle } from '../queries/article.ts';
import { toStory } from '../queries/to-views.ts';
import { addressOfArticle, addressOfComparison, addressOfStory } from '../view/addresses.ts';
import { extentOf, type Span } from '../view/anchored.ts';
import { counted } from '../view/dates.ts';
import { clipped } from '../view/words.ts';

const LONGEST_DESCRIPTION = 200;

/** One article, `?version=2` of it. `?cite=120-164` marks those characters of its source. */
export const articlePage: Page = {
  path: '/a/:id',
  async show({ param, query, read }) {
    const variables = { id: param('id'), ...versionIn(query) };
    const { article } = await read(OneArticle, variables);
    if (!article) return undefined;
    const story = toStory(article);
    const lede = extentOf(story.paragraphs[0] ?? { anchors: [] });
    const description = clipped(story.text.slice(lede.start, lede.end), LONGEST_DESCRIPTION);
    return (
      <Layout title={story.title} description={description}>
        <StoryView story={story} cited={spanOf(query.get('cite'))} links={<StoryLinks article={article} />} isKept>
          <Exports id={story.id} />
        </StoryView>
        <CiteBar story={story} />
        <QueryView document={OneArticle} variables={variables} />
      </Layout>
    );
  },
};

type Kept = NonNullable<ResultOf<typeof OneArticle>['article']>;

/** The way to the story that the article is one version of, and to the version before it. */
const StoryLinks = ({ article: { id, story } }: { readonly article: Kept }) => {
  const members = story?.members.filter(({ withdrawn }) => !withdrawn) ?? [];
  if (!story || members.length < 2) return null;
  const at = members.findIndex((member) => member.id === id);
  const [before, newest] = [members[at - 1], members.at(-1)];
  return (
    <p class="story-links">
      <a href={addressOfStory(story.id)}>One of {counted(members.length, 'version')}</a>
      {before && <a href={addressOfComparison(before.id, id)}>Compare with the version before</a>}
      {newest && newest.id !== id && <a href={addressOfArticle(newest.id)}>Read the newest</a>}
    </p>
  );
};

/** Reads a version of the address; the newest is shown for what is none. */
function versionIn(query: URLSearchParams): { readonly version?: number } {
  const told = query.get('version') ?? '';
  return /^\d{1,9}$/.test(told) ? { version: Number(told) } : {};
}

/** Reads `120-164`; anything else cites nothing. */
function spanOf(told: string | null): Span | undefined {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(told ?? '') ?? [];
  const span = { start: Number(start), end: Number(end) };
  return span.start < span.end ? span : undefined;
}
