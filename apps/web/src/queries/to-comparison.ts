import type { ResultOf } from 'gql.tada';
import { type ComparedParagraph, cutAt, figuresIn } from '../view/compare.ts';
import type { AdvisoryView, DatelineView } from '../view/story.ts';
import type { OneComparison } from './stories.ts';
import { lower, toHead } from './to-views.ts';

type Diff = NonNullable<ResultOf<typeof OneComparison>['diff']>;
type Compared = Diff['a'];
type Changed = Diff['paragraphs'][number];
type Told = Diff['quotationsInserted'][number];

export interface ComparedVersion {
  readonly id: string;
  readonly language: string;
  readonly advisories: readonly AdvisoryView[];
  readonly dateline?: DatelineView | undefined;
  readonly version: number;
  readonly storedAt?: string | undefined;
}

export interface ToldQuotation {
  readonly id: string;
  readonly text: string;
  readonly speaker?: string | undefined;
}

/** What went and what came, of one kind. */
export interface Exchange<Item> {
  readonly gone: readonly Item[];
  readonly come: readonly Item[];
}

export interface Comparison {
  readonly a: ComparedVersion;
  readonly b: ComparedVersion;
  readonly headline: ComparedParagraph;
  readonly paragraphs: readonly ComparedParagraph[];
  readonly quotations: Exchange<ToldQuotation>;
  readonly speakers: Exchange<string>;
  readonly figures: Exchange<string>;
}

/** Two versions as their page shows them. */
export function toComparison({ a, b, headline, paragraphs, quotationsDeleted, quotationsInserted }: Diff): Comparison {
  const compared = paragraphs.map((paragraph) => compareParagraph(paragraph, a.source.text, b.source.text));
  const head = compareHeadline(headline, a.source.text, b.source.text);
  const [before, after] = [speakersIn(a), speakersIn(b)];
  return {
    a: toVersion(a),
    b: toVersion(b),
    headline: head,
    paragraphs: compared,
    quotations: { gone: quotationsDeleted.map(toTold), come: quotationsInserted.map(toTold) },
    speakers: {
      gone: before.filter((name) => !after.includes(name)),
      come: after.filter((name) => !before.includes(name)),
    },
    figures: { gone: figuresIn([head, ...compared], 'a'), come: figuresIn([head, ...compared], 'b') },
  };
}

function compareHeadline(
  { a, b, deletions, insertions }: Diff['headline'],
  before: string,
  after: string,
): ComparedParagraph {
  const isSame = deletions.length + insertions.length === 0;
  return {
    change: isSame ? 'same' : 'changed',
    a: a ? { parts: cutAt(before, a.span, deletions, 'deleted') } : undefined,
    b: b ? { parts: cutAt(after, b.span, insertions, 'inserted') } : undefined,
  };
}

/** A paragraph that one version alone has is all deleted, or all inserted. */
function compareParagraph(
  { change, a, b, deletions, insertions }: Changed,
  before: string,
  after: string,
): ComparedParagraph {
  return {
    change: lower(change),
    a: a ? { paragraph: a.index + 1, parts: cutAt(before, a.span, b ? deletions : [a.span], 'deleted') } : undefined,
    b: b ? { paragraph: b.index + 1, parts: cutAt(after, b.span, a ? insertions : [b.span], 'inserted') } : undefined,
  };
}

const toVersion = (article: Compared): ComparedVersion => ({
  ...toHead(article),
  version: article.version ?? 1,
  storedAt: article.storedAt ?? undefined,
});

const speakersIn = ({ quotations }: Compared): string[] => [
  ...new Set(quotations.flatMap((quotation) => speakerOf(quotation) ?? [])),
];

function speakerOf({ attribution }: Pick<Told, 'attribution'>): string | undefined {
  const speaker = attribution?.speaker;
  return speaker?.person?.name ?? speaker?.organization?.name ?? speaker?.text;
}

const toTold = (quotation: Told): ToldQuotation => ({
  id: quotation.id,
  text: quotation.text,
  speaker: speakerOf(quotation),
});
