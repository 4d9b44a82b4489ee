import { Card } from '../components/card.tsx';
import { Layout } from '../components/layout.tsx';
import { Notice } from '../components/notice.tsx';
import { Pager } from '../components/pager.tsx';
import type { Page, Visit } from '../page.ts';
import { pageLinks, pageOf } from '../paging.ts';
import { LatestArticles } from '../queries/latest.ts';
import { toCard } from '../queries/to-views.ts';
import type { CardView } from '../view/card.ts';
import { showSearch } from './search.tsx';

const CARDS = 10;
const LONGEST_QUERY = 200;

/** The latest articles, or what was searched for. */
export const frontPage: Page = {
  path: '/',
  show: (visit) => {
    const words = (visit.query.get('q') ?? '').trim().slice(0, LONGEST_QUERY);
    return words ? showSearch(visit, words) : showLatest(visit);
  },
};

async function showLatest({ query, read }: Visit) {
  const { articles } = await read(LatestArticles, pageOf(query, CARDS));
  return <Latest cards={articles.edges.map(({ node }) => toCard(node))} {...pageLinks('/', {}, articles.pageInfo)} />;
}

interface Props {
  readonly cards: readonly CardView[];
  readonly newer?: string | undefined;
  readonly older?: string | undefined;
}

const Latest = ({ cards, newer, older }: Props) => (
  <Layout description="News wire copy, read: who said what, where and when.">
    {cards.length === 0 ? (
      <Notice title="No article has come in yet">
        <p>Send some wire copy to the archive and it appears here, newest first:</p>
        <pre>
          <code>npx wirecopy ingest story.txt</code>
        </pre>
      </Notice>
    ) : (
      <div class="front">
        <h1 class="unseen">Latest articles</h1>
        {cards.map((card) => (
          <Card card={card} />
        ))}
        <Pager newer={newer} older={older} />
      </div>
    )}
  </Layout>
);
