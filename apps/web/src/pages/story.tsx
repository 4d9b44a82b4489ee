import type { ResultOf } from 'gql.tada';
import { Advisories } from '../components/advisories.tsx';
import { DatelineLine } from '../components/dateline-line.tsx';
import { Headline } from '../components/headline.tsx';
import { Layout } from '../components/layout.tsx';
import type { Page } from '../page.ts';
import { OneStory } from '../queries/stories.ts';
import { toHead } from '../queries/to-views.ts';
import { addressOfArticle, addressOfComparison } from '../view/addresses.ts';
import { counted, momentInWords } from '../view/dates.ts';

type Member = NonNullable<ResultOf<typeof OneStory>['story']>['members'][number];

const JOINED_BY: Readonly<Record<Member['joinedBy'], string>> = {
  FIRST: 'opened the story',
  ENVELOPE: 'joined by its envelope',
  HEADLINE: 'joined by its headline',
  SLUGLINE: 'joined by its slugline',
  TEXT: 'joined by its text',
};

/** A story: all its versions, takes and corrections as they came in. */
export const storyPage: Page = {
  path: '/story/:id',
  async show({ param, read }) {
    const { story } = await read(OneStory, { id: param('id') });
    if (!story) return undefined;
    const newest = story.members.findLast(({ article }) => article !== null)?.article;
    const readable = story.members.filter(({ article }) => article !== null);
    const [first, last] = [readable[0], readable.at(-1)];
    return (
      <Layout title={newest?.title ?? 'Story'}>
        <article class="story-page">
          <header>
            <p class="sort">Story in {counted(story.members.length, 'version')}</p>
            <h1 dir="auto">{newest ? <Headline of={toHead(newest)} /> : 'Withdrawn'}</h1>
            {first && last && first !== last && (
              <p>
                <a href={addressOfComparison(first.id, last.id)}>Compare the first with the last</a>
              </p>
            )}
          </header>
          <ol class="takes">
            {story.members.map((member, index) => (
              <Take
                member={member}
                before={story.members.slice(0, index).findLast(({ article }) => article !== null)}
              />
            ))}
          </ol>
        </article>
      </Layout>
    );
  },
};

const Take = ({ member, before }: { readonly member: Member; readonly before?: Member | undefined }) => {
  const { id, article, storedAt, joinedBy } = member;
  const head = article && toHead(article);
  return (
    <li>
      <p class="where">
        <time datetime={storedAt}>{momentInWords(storedAt)}</time> · {JOINED_BY[joinedBy]}
      </p>
      {head ? (
        <>
          <Advisories advisories={head.advisories} explained />
          <h2 dir="auto">
            <a href={addressOfArticle(id)}>
              <Headline of={head} />
            </a>
          </h2>
          <DatelineLine
            dateline={head.dateline}
            counts={[counted(article.paragraphs.length, 'paragraph'), counted(article.quotations.length, 'quotation')]}
          />
          {before && <a href={addressOfComparison(before.id, id)}>Compare with the version before</a>}
        </>
      ) : (
        <p class="also">Withdrawn; its text is gone.</p>
      )}
    </li>
  );
};
