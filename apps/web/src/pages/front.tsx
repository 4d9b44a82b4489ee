import { Card } from '../components/card.tsx';
import { Facets, FeedLinks } from '../components/facets.tsx';
import { Layout } from '../components/layout.tsx';
import { Live } from '../components/live.tsx';
import { Notice } from '../components/notice.tsx';
import { Pager } from '../components/pager.tsx';
import type { Page, Visit } from '../page.ts';
import { pageLinks, pageOf } from '../paging.ts';
import { FilteredArticles, LatestStories, OneCard } from '../queries/latest.ts';
import { toCard, toFold } from '../queries/to-views.ts';
import type { CardView } from '../view/card.ts';
import { counted } from '../view/dates.ts';
import { type ChoiceList, choicesOf, FACETS, type Filter, filterOf, isNarrowed } from '../view/filter.ts';
import type { StoryFold } from '../view/versions.ts';
import { showSearch } from './search.tsx';

const CARDS = 10;
const LONGEST_QUERY = 200;

/** The latest stories, or the articles that were searched for or narrowed to. */
export const frontPage: Page = {
  path: '/',
  show: (visit) => {
    const words = (visit.query.get('q') ?? '').trim().slice(0, LONGEST_QUERY);
    const filter = filterOf(visit.query);
    if (words) return showSearch(visit, words, filter);
    return isNarrowed(filter) ? showFiltered(visit, filter) : showLatest(visit);
  },
};

async function showLatest({ query, read }: Visit) {
  const { stories, facets } = await read(LatestStories, { ...pageOf(query, CARDS), facets: FACETS });
  const folds = stories.nodes.map(toFold);
  const entries = await Promise.all(folds.map((fold) => entryOf(fold, read)));
  return (
    <Front
      entries={entries.flatMap((entry) => entry ?? [])}
      lists={choicesOf(facets, '/', '', {})}
      filter={{}}
      {...pageLinks('/', {}, stories.pageInfo)}
    />
  );
}

/** A story with the card of its newest article; nothing when all of it was withdrawn. */
async function entryOf(story: StoryFold, read: Visit['read']): Promise<Entry | undefined> {
  const newest = story.versions.find(({ withdrawn }) => !withdrawn);
  const { article } = newest ? await read(OneCard, { id: newest.id }) : { article: null };
  return article ? { card: toCard(article), story } : undefined;
}

async function showFiltered({ query, read }: Visit, filter: Filter) {
  const { articles } = await read(FilteredArticles, { filter, ...pageOf(query, CARDS), facets: FACETS });
  return (
    <Front
      entries={articles.nodes.map((article) => ({ card: toCard(article) }))}
      lists={choicesOf(articles.facets, '/', '', filter)}
      filter={filter}
      total={articles.totalCount}
      {...pageLinks('/', filter, articles.pageInfo)}
    />
  );
}

interface Entry {
  readonly card: CardView;
  readonly story?: StoryFold;
}

interface Props {
  readonly entries: readonly Entry[];
  readonly lists: readonly ChoiceList[];
  readonly filter: Filter;
  /** How many articles the filter lets through. */
  readonly total?: number;
  readonly newer?: string | undefined;
  readonly older?: string | undefined;
}

const Front = ({ entries, lists, filter, total, newer, older }: Props) => (
  <Layout
    description="News wire copy, read: who said what, where and when."
    head={<FeedLinks words="" filter={filter} />}
  >
    {entries.length === 0 && !isNarrowed(filter) ? (
      <NothingYet />
    ) : (
      <div class="desk">
        <div class="front">
          {total === undefined ? (
            <h1 class="unseen">Latest stories</h1>
          ) : (
            <h1 class="found">
              <strong>{counted(total, 'article')}</strong> · <a href="/">show all</a>
            </h1>
          )}
          {entries.map(({ card, story }) => (
            <Card card={card} story={story} />
          ))}
          <Pager newer={newer} older={older} />
        </div>
        <Facets lists={lists} filter={filter} words="" />
      </div>
    )}
    {total === undefined && <Live />}
  </Layout>
);

const NothingYet = () => (
  <Notice title="No article has come in yet">
    <p>Send some wire copy to the archive and it appears here, newest first:</p>
    <pre>
      <code>npx wirecopy ingest story.txt</code>
    </pre>
    <p>
      Or <a href="/parse">paste a story</a> and see it read.
    </p>
  </Notice>
);
