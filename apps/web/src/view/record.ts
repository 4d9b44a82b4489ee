import type { QuotationKind } from './speakers.ts';
import type { DatelineView } from './story.ts';

/** An article where it is one of a list. */
export interface ArticleLine {
  readonly id: string;
  readonly title: string;
  readonly dateline?: DatelineView | undefined;
}

/** A speaker where words are one of a list. */
export interface SpeakerLine {
  /** The fullest name, or the words of the copy. */
  readonly name: string;
  /** True where the archive has a record of the speaker. */
  readonly isNamed: boolean;
  readonly title?: string | undefined;
}

/** A quotation away from its article. */
export interface QuotationCard {
  readonly id: string;
  readonly kind: QuotationKind;
  readonly text: string;
  /** The text, cut where words of others were left out: "We agree, / The ferries must run." */
  readonly runs: readonly string[];
  readonly language: string;
  /** Who said it, each of those who spoke together; nobody where the copy does not tell. */
  readonly speakers: readonly SpeakerLine[];
  /** Where, how or when it was said. */
  readonly setting?: string | undefined;
  readonly article: ArticleLine;
  /** In how many more articles of the list the same was said in the same words: the versions of one story. */
  readonly repeats: number;
}

/** Quotations of which the same words by the same speakers stand once, in the article that comes first. */
export function foldRepeats(quotations: readonly QuotationCard[]): QuotationCard[] {
  const same = Map.groupBy(quotations, ({ speakers, text }) => [...speakers.map(({ name }) => name), text].join('\n'));
  return [...same.values()].flatMap(([first, ...rest]) => (first ? [{ ...first, repeats: rest.length }] : []));
}

export interface PeriodCount {
  /** Its first day, ISO 8601. */
  readonly start: string;
  readonly count: number;
}

export interface NamedCount {
  readonly label: string;
  readonly count: number;
  /** Where the archive tells more of it. */
  readonly href: string;
}

/** What the archive holds about somebody or something that articles name. */
export interface RecordView {
  readonly name: string;
  /** What a filter takes. */
  readonly value: string;
  readonly articleCount: number;
  readonly timeline: readonly PeriodCount[];
  /** Who and what else the articles name. */
  readonly beside: readonly { readonly title: string; readonly names: readonly NamedCount[] }[];
  readonly articles: readonly ArticleLine[];
  readonly quotations: readonly QuotationCard[];
  readonly quotationCount: number;
}
