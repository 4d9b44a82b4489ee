import type { ComponentChildren } from 'preact';
import { Advisories } from '../components/advisories.tsx';
import { ComparedText, type CompareView, Parts } from '../components/compared-text.tsx';
import { Layout } from '../components/layout.tsx';
import { QueryView } from '../components/query-view.tsx';
import type { Page } from '../page.ts';
import { OneComparison } from '../queries/stories.ts';
import {
  type ComparedVersion,
  type Comparison,
  type Exchange,
  type ToldQuotation,
  toComparison,
} from '../queries/to-comparison.ts';
import { addressOfArticle, addressOfComparison } from '../view/addresses.ts';
import { mergeSides } from '../view/compare.ts';
import { counted, momentInWords } from '../view/dates.ts';

/** Two versions side by side, or in one run of words: `/compare/ID@VERSION/ID`, the newest version unless told. */
export const comparePage: Page = {
  path: '/compare/:a/:b',
  async show({ param, query, read }) {
    const variables = { a: versionOf(param('a')), b: versionOf(param('b')) };
    const { diff } = await read(OneComparison, variables);
    if (!diff) return undefined;
    const view = query.get('view') === 'inline' ? 'inline' : 'columns';
    const address = addressOfComparison(param('a'), param('b'));
    return (
      <Layout title={`Compared: ${diff.b.title}`}>
        <ComparisonView comparison={toComparison(diff)} view={view} address={address} />
        <QueryView document={OneComparison} variables={variables} />
      </Layout>
    );
  },
};

/** An id with or without a version after its last `@`. */
function versionOf(told: string) {
  const [, id, version] = /^(.+)@(\d{1,9})$/.exec(told) ?? [];
  return id ? { article: id, version: Number(version) } : { article: told };
}

interface Props {
  readonly comparison: Comparison;
  readonly view: CompareView;
  readonly address: string;
}

const ComparisonView = ({ comparison, view, address }: Props) => {
  const { a, b, headline, paragraphs } = comparison;
  const changed = paragraphs.filter(({ change }) => change !== 'same').length;
  return (
    <article class="comparison" lang={b.language}>
      <header>
        <p class="sort">Two versions compared</p>
        <h1 dir="auto">
          <Parts parts={mergeSides(headline.a?.parts ?? [], headline.b?.parts ?? [])} />
        </h1>
        <p class="found">
          <strong>{changed === 0 ? 'No paragraph' : counted(changed, 'paragraph')}</strong> of {paragraphs.length}{' '}
          changed
        </p>
        <nav class="order" aria-label="How to compare">
          <a href={address} aria-current={view === 'columns' ? 'true' : undefined}>
            Side by side
          </a>
          <a href={`${address}?view=inline`} aria-current={view === 'inline' ? 'true' : undefined}>
            In one text
          </a>
        </nav>
      </header>
      <Summary comparison={comparison} />
      <div class={`versions-head ${view}`}>
        <VersionHead version={a} name="Before" />
        <VersionHead version={b} name="After" />
      </div>
      <ComparedText paragraphs={paragraphs} view={view} />
    </article>
  );
};

const VersionHead = ({ version, name }: { readonly version: ComparedVersion; readonly name: string }) => (
  <section aria-label={name}>
    <h2>
      {name}:{' '}
      <a href={`${addressOfArticle(version.id)}?version=${version.version}`}>
        {version.storedAt ? momentInWords(version.storedAt) : 'this version'}
      </a>
    </h2>
    <Advisories advisories={version.advisories} />
  </section>
);

/** What changed of what a reader would quote: quotations, speakers, figures. */
const Summary = ({ comparison: { quotations, speakers, figures } }: Pick<Props, 'comparison'>) => {
  const counts = [quotations, speakers, figures].map(({ gone, come }) => gone.length + come.length);
  if (counts.every((count) => count === 0)) return null;
  return (
    <section class="changes" aria-labelledby="changes-title">
      <h2 id="changes-title">What changed</h2>
      <dl>
        <Exchanged title="Figures" exchange={figures} show={(figure) => figure} />
        <Exchanged title="Speakers" exchange={speakers} show={(name) => <bdi>{name}</bdi>} />
        <Exchanged title="Quotations" exchange={quotations} show={(told) => <Told quotation={told} />} />
      </dl>
    </section>
  );
};

interface ExchangedProps<Item> {
  readonly title: string;
  readonly exchange: Exchange<Item>;
  readonly show: (item: Item) => ComponentChildren;
}

const Exchanged = <Item,>({ title, exchange: { gone, come }, show }: ExchangedProps<Item>) =>
  gone.length + come.length > 0 && (
    <div>
      <dt>{title}</dt>
      <dd>
        <ul>
          {gone.map((item) => (
            <li>
              <del>{show(item)}</del>
            </li>
          ))}
          {come.map((item) => (
            <li>
              <ins>{show(item)}</ins>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );

const Told = ({ quotation: { text, speaker } }: { readonly quotation: ToldQuotation }) => (
  <>
    <bdi>“{text}”</bdi>
    {speaker && (
      <>
        {' '}
        – <bdi>{speaker}</bdi>
      </>
    )}
  </>
);
