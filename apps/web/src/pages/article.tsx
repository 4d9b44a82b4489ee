import { CiteBar } from '../components/cite-bar.tsx';
import { Exports } from '../components/exports.tsx';
import { Layout } from '../components/layout.tsx';
import { QueryView } from '../components/query-view.tsx';
import { StoryView } from '../components/story-view.tsx';
import type { Page } from '../page.ts';
import { OneArticle } from '../queries/article.ts';
import { toStory } from '../queries/to-views.ts';
import type { Span } from '../view/anchored.ts';
import { clipped } from '../view/words.ts';

const LONGEST_DESCRIPTION = 200;

/** One article. `?cite=120-164` marks those characters of its source. */
export const articlePage: Page = {
  path: '/a/:id',
  async show({ param, query, read }) {
    const variables = { id: param('id') };
    const { article } = await read(OneArticle, variables);
    if (!article) return undefined;
    const story = toStory(article);
    const lede = clipped(article.paragraphs[0]?.text ?? '', LONGEST_DESCRIPTION);
    return (
      <Layout title={story.headline} description={lede}>
        <StoryView story={story} cited={spanOf(query.get('cite'))}>
          <Exports id={story.id} />
        </StoryView>
        <CiteBar story={story} />
        <QueryView document={OneArticle} variables={variables} />
      </Layout>
    );
  },
};

/** Reads `120-164`; anything else cites nothing. */
function spanOf(told: string | null): Span | undefined {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(told ?? '') ?? [];
  const span = { start: Number(start), end: Number(end) };
  return span.start < span.end ? span : undefined;
}
