import { Advisories } from '../components/advisories.tsx';
import { DatelineLine } from '../components/dateline-line.tsx';
import { Layout } from '../components/layout.tsx';
import { Notice } from '../components/notice.tsx';
import { Pager } from '../components/pager.tsx';
import { Passage } from '../components/passage.tsx';
import type { Visit } from '../page.ts';
import { pageLinks, pageOf } from '../paging.ts';
import { SearchArticles } from '../queries/search.ts';
import { toMatch } from '../queries/to-views.ts';
import { counted } from '../view/dates.ts';
import type { MatchView } from '../view/passage.ts';

const MATCHES = 10;

/** The articles that have the words, each with the passages in which they stand. */
export async function showSearch({ query, read }: Visit, words: string) {
  const { search } = await read(SearchArticles, { query: words, ...pageOf(query, MATCHES) });
  const links = pageLinks('/', { q: words }, search.pageInfo);
  const matches = search.edges.map(({ node }) => toMatch(node));
  return <SearchResults query={words} matches={matches} total={search.totalCount} {...links} />;
}

interface Props {
  readonly query: string;
  readonly matches: readonly MatchView[];
  /** How many articles match in all, where the archive tells. */
  readonly total?: number | undefined;
  readonly older?: string | undefined;
  readonly newer?: string | undefined;
}

const SearchResults = ({ query, matches, total, newer, older }: Props) => (
  <Layout title={`Search: ${query}`} query={query}>
    {matches.length === 0 ? (
      <NoHit query={query} />
    ) : (
      <div class="results">
        <h1>
          <strong>{counted(matches.flatMap(({ passages }) => passages).length, 'passage')}</strong> in{' '}
          {counted(total ?? matches.length, 'article')} for “<bdi>{query}</bdi>”
        </h1>
        {matches.map((match) => (
          <Match match={match} />
        ))}
        <Pager newer={newer} older={older} />
      </div>
    )}
  </Layout>
);

const Match = ({ match }: { readonly match: MatchView }) => {
  const href = `/a/${encodeURIComponent(match.id)}`;
  return (
    <article class="match" lang={match.language}>
      <Advisories advisories={match.advisories} />
      <h2 dir="auto">
        <a href={href}>{match.headline}</a>
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

const NoHit = ({ query }: { readonly query: string }) => (
  <Notice title="No passage found">
    <p>
      Nothing in the archive has all the words of “<bdi>{query}</bdi>”.
    </p>
    <ul>
      <li>Try fewer words, or a surname alone.</li>
      <li>Spell names as the wires print them: “Kyiv” and “Kiev” are two words here.</li>
    </ul>
    <p>
      <a href="/">See the latest articles</a>
    </p>
  </Notice>
);
