import type { ComponentChildren } from 'preact';
import { addressOfArticle } from '../view/addresses.ts';
import { counted } from '../view/dates.ts';
import { addressOf } from '../view/filter.ts';
import type { NamedCount, RecordView } from '../view/record.ts';
import { DatelineLine } from './dateline-line.tsx';
import { Layout } from './layout.tsx';
import { Pager } from './pager.tsx';
import { PeriodChart } from './period-chart.tsx';
import { QuotationCardView } from './quotation-card.tsx';

interface Props {
  readonly record: RecordView;
  /** What sort of thing it is: "Place". */
  readonly sort: string;
  /** What else is told under the name. */
  readonly facts?: readonly string[];
  /** Over the quotations: "What Ana Pop said". */
  readonly said: string;
  /** The parameter of the front page that narrows to it. */
  readonly parameter: string;
  /** Whether the quotations are all of one speaker. */
  readonly ofSpeaker?: boolean;
  readonly newer?: string | undefined;
  readonly older?: string | undefined;
  /** Stands before the quotations. */
  readonly children?: ComponentChildren;
  /** Stands first beside them. */
  readonly aside?: ComponentChildren;
}

/** What the archive holds about somebody or something: when it was named, what was said, and what stands beside it. */
export const RecordPage = ({
  record,
  sort,
  facts = [],
  said,
  parameter,
  ofSpeaker,
  aside,
  children,
  ...links
}: Props) => (
  <Layout title={record.name} description={`${sort}: ${record.name}, in ${counted(record.articleCount, 'article')}`}>
    <article class="record">
      <header>
        <p class="sort">{sort}</p>
        <h1 dir="auto">{record.name}</h1>
        <ul class="facts">
          <li>
            <a href={addressOf('/', { [parameter]: record.value })}>{counted(record.articleCount, 'article')}</a>
          </li>
          <li>{counted(record.quotationCount, 'quotation')}</li>
          {facts.map((fact) => (
            <li>
              <bdi>{fact}</bdi>
            </li>
          ))}
        </ul>
      </header>
      <PeriodChart periods={record.timeline} />
      {children}
      <section class="said-list" aria-labelledby="said-title">
        <h2 id="said-title">{said}</h2>
        {record.quotations.length === 0 && <p class="also">No words are on record.</p>}
        {record.quotations.map((quotation) => (
          <QuotationCardView quotation={quotation} withSpeaker={!ofSpeaker} />
        ))}
        <Pager {...links} />
      </section>
      <aside class="beside" aria-label="Beside it">
        {aside}
        {record.beside.map(({ title, names }) => (
          <NameList title={title} names={names} />
        ))}
        <section aria-labelledby="articles-title">
          <h2 id="articles-title">Latest articles</h2>
          <ul class="lines">
            {record.articles.map(({ id, title, dateline }) => (
              <li>
                <a href={addressOfArticle(id)}>
                  <bdi>{title}</bdi>
                </a>
                <DatelineLine dateline={dateline} />
              </li>
            ))}
          </ul>
        </section>
      </aside>
    </article>
  </Layout>
);

/** Names with how many articles have them. */
export const NameList = ({ title, names }: { readonly title: string; readonly names: readonly NamedCount[] }) =>
  names.length > 0 && (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul class="tallies">
        {names.map(({ label, href, count }) => (
          <li>
            <a href={href}>
              <bdi>{label}</bdi>
            </a>{' '}
            <span class="count">{count}</span>
          </li>
        ))}
      </ul>
    </section>
  );
