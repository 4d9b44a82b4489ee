import { Advisories } from '../components/advisories.tsx';
import { DatelineLine } from '../components/dateline-line.tsx';
import { Facets, FeedLinks } from '../components/facets.tsx';
import { Headline } from '../components/headline.tsx';
import { Layout } from '../components/layout.tsx';
import { Notice } from '../components/notice.tsx';
import { Pager } from '../components/pager.tsx';
import { Passage } from '../components/passage.tsx';
import type { Visit } from '../page.ts';
import { pageLinks, pageOf } from '../paging.ts';
import { SearchArticles } from '../queries/search.ts';
import { toMatch } from '../queries/to-views.ts';
import { addressOfArticle } from '../view/addresses.ts';
import { counted } from '../view/dates.ts';
import { addressOf, type ChoiceList, choicesOf, FACETS, type Filter, isNarrowed } from '../view/filter.ts';
import type { MatchView } from '../view/passage.ts';

const MATCHES = 10;

/** The articles that have the words, each with the passages in which they stand. */
export async function showSearch({ query, read }: Visit, words: string, filter: Filter) {
  const order = query.get('order') === 'best' ? 'BEST' : 'NEWEST';
  const { search } = await read(SearchArticles, {
    query: words,
    filter,
    order,
    facets: FACETS,
    ...pageOf(query, MATCHES),
  });
  const kept = { q: words, ...filter, ...(order === 'BEST' && { order: 'best' }) };
  return (
    <SearchResults
      query={words}
      filter={filter}
      order={order}
      matches={search.nodes.map(toMatch)}
      lists={choicesOf(search.facets, '/', words, filter)}
      total={search.totalCount}
      {...pageLinks('/', kept, search.pageInfo)}
    />
  );
}

interface Props {
  readonly query: string;
  readonly filter: Filter;
  readonly order: 'BEST' | 'NEWEST';
  readonly matches: readonly MatchView[];
  readonly lists: readonly ChoiceList[];
  /** How many articles match in all. */
  readonly total: number;
  readonly older?: string | undefined;
  readonly newer?: string | undefined;
}

const SearchResults = ({ query, filter, order, matches, lists, total, newer, older }: Props) => (
  <Layout title={`Search: ${query}`} query={query} head={<FeedLinks words={query} filter={filter} />}>
    {matches.length === 0 ? (
      <NoHit query={query} filter={filter} />
    ) : (
      <div class="desk">
        <div class="results">
          <h1 class="found">
            <strong>{counted(total, 'article')}</strong> for “<bdi>{query}</bdi>”
          </h1>
          <OrderLinks query={query} filter={filter} order={order} />
          {matches.map((match) => (
            <Match match={match} />
          ))}
          <Pager newer={newer} older={older} />
        </div>
        <Facets lists={lists} filter={filter} words={query} />
      </div>
    )}
  </Layout>
);

const OrderLinks = ({ query, filter, order }: Pick<Props, 'query' | 'filter' | 'order'>) => (
  <nav class="order" aria-label="Order">
    <a href={addressOf('/', { q: query, ...filter })} aria-current={order === 'NEWEST' ? 'true' : undefined}>
      Newest first
    </a>
    <a
      href={addressOf('/', { q: query, ...filter, order: 'best' })}
      aria-current={order === 'BEST' ? 'true' : undefined}
    >
      Best match first
    </a>
  </nav>
);

const Match = ({ match }: { readonly match: MatchView }) => {
  const href = addressOfArticle(match.id);
  return (
    <article class="match" lang={match.language}>
      <Advisories advisories={match.advisories} />
      <h2 dir="auto">
        <a href={href}>
          <Headline of={match} />
        </a>
      </h2>
      <DatelineLine dateline={match.dateline} />
      <ul>
        {match.passages.map((passage) => (
          <Passage passage={passage} href={href} />
        ))}
      </ul>
    </article>
  );
};

const NoHit = ({ query, filter }: { readonly query: string; readonly filter: Filter }) => (
  <Notice title="No passage found">
    <p>
      Nothing in the archive has all the words of “<bdi>{query}</bdi>”{isNarrowed(filter) && ' and passes the filters'}.
    </p>
    <ul>
      <li>Try fewer words, or a surname alone.</li>
      <li>Spell names as the wires print them: “Kyiv” and “Kiev” are two words here.</li>
      {isNarrowed(filter) && (
        <li>
          <a href={addressOf('/', { q: query })}>Search without the filters</a>
        </li>
      )}
    </ul>
    <p>
      <a href="/">See the latest articles</a>
    </p>
  </Notice>
);
