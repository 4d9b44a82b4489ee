import { addressOf, type ChoiceList, DAYS, type Filter } from '../view/filter.ts';

interface Props {
  readonly lists: readonly ChoiceList[];
  readonly filter: Filter;
  readonly words: string;
}

/** What the list may be narrowed by, and how many articles each choice leaves. */
export const Facets = ({ lists, filter, words }: Props) => (
  <aside class="facets" id="facets" aria-label="Narrow the list">
    {lists.map(({ title, choices }) => (
      <section class="facet">
        <h2>{title}</h2>
        <ul>
          {choices.map(({ label, count, href, isChosen }) => (
            <li>
              <a href={href} class="choice" aria-current={isChosen ? 'true' : undefined}>
                <bdi>{label}</bdi> <span class="count">{count}</span>
              </a>
            </li>
          ))}
        </ul>
      </section>
    ))}
    <Days filter={filter} words={words} />
    <section class="facet">
      <h2>Follow this list</h2>
      <p>
        {FEEDS.map(({ path, name }) => (
          <a href={addressOf(path, { q: words, ...filter })}>{name}</a>
        ))}
      </p>
    </section>
  </aside>
);

const Days = ({ filter, words }: Omit<Props, 'lists'>) => {
  const { from, to, ...others } = filter;
  return (
    <form action="/" class="facet days">
      <h2>Issued</h2>
      {Object.entries({ q: words, ...others }).map(
        ([name, value]) => value && <input type="hidden" name={name} value={value} />,
      )}
      {DAYS.map((name) => (
        <label>
          {name === 'from' ? 'from' : 'before'}
          <input type="date" class="field" name={name} value={filter[name] ?? ''} />
        </label>
      ))}
      <button type="submit" class="plain-button">
        Show
      </button>
      {(from || to) && <a href={addressOf('/', { q: words, ...others })}>any day</a>}
    </form>
  );
};

const FEEDS = [
  { path: '/feed.atom', type: 'application/atom+xml', name: 'Atom' },
  { path: '/feed.json', type: 'application/feed+json', name: 'JSON Feed' },
] as const;

/** Tells feed readers where a list can be followed. */
export const FeedLinks = ({ words, filter }: Omit<Props, 'lists'>) => (
  <>
    {FEEDS.map(({ path, type, name }) => (
      <link rel="alternate" type={type} title={name} href={addressOf(path, { q: words, ...filter })} />
    ))}
  </>
);
