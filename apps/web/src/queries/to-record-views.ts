import type { ResultOf } from 'gql.tada';
import { RECORD_ADDRESSES, type RecordKind } from '../view/addresses.ts';
import {
  type ArticleLine,
  foldRepeats,
  type NamedCount,
  type QuotationCard,
  type RecordView,
  type SpeakerLine,
} from '../view/record.ts';
import type { quotationFields, recordFields } from './records.ts';
import { lower, toDateline } from './to-views.ts';

type Quotation = ResultOf<typeof quotationFields>;
type Line = Pick<Quotation['article'], 'id' | 'title' | 'dateline'>;

export interface Quoted {
  readonly totalCount: number;
  readonly nodes: readonly Quotation[];
}

const BESIDE: Readonly<Record<RecordKind, string>> = {
  SPEAKER: 'Quoted with it',
  PLACE: 'Places',
  WORK: 'Documents',
  ORGANIZATION: 'Organisations',
};

/** A record of the archive as its page shows it. */
export function toRecord(record: ResultOf<typeof recordFields>, quotations: Quoted): RecordView {
  const { name, value, articleCount, timeline, facets, articles } = record;
  return {
    name,
    value,
    articleCount,
    timeline,
    beside: facets.flatMap((facet) => {
      const kind = facet.name as RecordKind;
      const others = facet.values.filter((other) => other.value !== value);
      return others.length > 0 ? [{ title: BESIDE[kind], names: others.map((other) => toNamed(kind, other)) }] : [];
    }),
    articles: articles.nodes.map(toLine),
    quotations: foldRepeats(quotations.nodes.map(toQuotationCard)),
    quotationCount: quotations.totalCount,
  };
}

export const toNamed = (
  kind: RecordKind,
  { label, value, count }: { label: string; value: string; count: number },
): NamedCount => ({
  label,
  count,
  href: RECORD_ADDRESSES[kind](value),
});

export function toQuotationCard({ id, kind, text, spans, attribution, article }: Quotation): QuotationCard {
  const { speaker, setting } = attribution ?? {};
  return {
    id,
    kind: lower(kind),
    text,
    runs: runsOf(text, spans),
    language: article.language,
    speakers: speaker ? toSpeakers(speaker) : [],
    setting: setting?.text,
    article: toLine(article),
    repeats: 0,
  };
}

/** The text of a quotation, cut where the copy between its runs was left out. */
function runsOf(text: string, spans: Quotation['spans']): string[] {
  let from = 0;
  return spans.map(({ start, end }) => {
    const run = text.slice(from, from + end - start);
    from += run.length + 1;
    return run;
  });
}

type Party = NonNullable<NonNullable<Quotation['attribution']>['speaker']>;

function toSpeakers({ text, person, people, organization }: Party): SpeakerLine[] {
  const named = people.length > 0 ? people : person ? [person] : [];
  if (named.length > 0) return named.map(({ name, titles }) => ({ name, isNamed: true, title: titles[0]?.text }));
  return [{ name: organization?.name ?? text, isNamed: organization != null }];
}

const toLine = ({ id, title, dateline }: Line): ArticleLine => ({
  id,
  title,
  dateline: dateline ? toDateline(dateline) : undefined,
});
