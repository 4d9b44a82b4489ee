import { Layout } from '../components/layout.tsx';
import { Pager } from '../components/pager.tsx';
import { QuotationCardView } from '../components/quotation-card.tsx';
import { KIND_IN_WORDS } from '../components/strip.tsx';
import type { Page } from '../page.ts';
import { pageLinks, pageOf } from '../paging.ts';
import { SearchQuotations } from '../queries/quotations.ts';
import { toQuotationCard } from '../queries/to-record-views.ts';
import { counted } from '../view/dates.ts';
import { foldRepeats, type QuotationCard } from '../view/record.ts';
import type { QuotationKind } from '../view/speakers.ts';
import { inWords } from '../view/words.ts';

const QUOTATIONS = 20;
const LONGEST = 200;
const KINDS = ['direct', 'partial', 'indirect'] as const satisfies readonly QuotationKind[];
const FIELDS = ['about', 'speaker', 'kind', 'from', 'to'] as const;

type Sought = Readonly<Partial<Record<(typeof FIELDS)[number], string>>>;

/** Who said what, over the whole archive. */
export const quotationsPage: Page = {
  path: '/quotations',
  async show({ query, read }) {
    const sought = soughtIn(query);
    const { kind, ...rest } = sought;
    const known = KINDS.find((one) => one === kind);
    const filter = { ...rest, ...(known && { kind: known.toUpperCase() as Uppercase<QuotationKind> }) };
    const { quotations } = await read(SearchQuotations, { filter, ...pageOf(query, QUOTATIONS) });
    return (
      <Quotations
        sought={sought}
        total={quotations.totalCount}
        quotations={foldRepeats(quotations.nodes.map(toQuotationCard))}
        {...pageLinks('/quotations', sought, quotations.pageInfo)}
      />
    );
  },
};

const soughtIn = (query: URLSearchParams): Sought =>
  Object.fromEntries(
    FIELDS.flatMap((field) => {
      const value = (query.get(field) ?? '').trim().slice(0, LONGEST);
      return value ? [[field, value]] : [];
    }),
  );

interface Props {
  readonly sought: Sought;
  readonly total: number;
  readonly quotations: readonly QuotationCard[];
  readonly newer?: string | undefined;
  readonly older?: string | undefined;
}

const Quotations = ({ sought, total, quotations, newer, older }: Props) => (
  <Layout title="Quotations" description="Search who said what, over the whole archive.">
    <div class="quotations-page">
      <h1>Who said what</h1>
      <QuotationForm sought={sought} />
      <p class="found" role="status">
        <strong>{counted(total, 'quotation')}</strong>
        {total === 0 && ' – try fewer words, or a surname alone'}
      </p>
      {quotations.map((quotation) => (
        <QuotationCardView quotation={quotation} />
      ))}
      <Pager newer={newer} older={older} />
    </div>
  </Layout>
);

const QuotationForm = ({ sought }: Pick<Props, 'sought'>) => (
  <form action="/quotations" class="quotation-form" role="search" aria-label="Quotations">
    <label>
      Who
      <input type="search" name="speaker" class="field" value={sought.speaker} maxlength={LONGEST} />
    </label>
    <label>
      said about
      <input type="search" name="about" class="field" value={sought.about} maxlength={LONGEST} />
    </label>
    <label>
      in words
      <select name="kind" class="field">
        <option value="">of any kind</option>
        {KINDS.map((kind) => (
          <option value={kind} selected={sought.kind === kind}>
            {inWords(KIND_IN_WORDS[kind])}
          </option>
        ))}
      </select>
    </label>
    <label>
      from
      <input type="date" name="from" class="field" value={sought.from} />
    </label>
    <label>
      before
      <input type="date" name="to" class="field" value={sought.to} />
    </label>
    <button type="submit" class="plain-button">
      Find
    </button>
  </form>
);
