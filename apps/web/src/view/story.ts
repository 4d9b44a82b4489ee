import type { Anchored, Span } from './anchored.ts';
import type { Precision } from './dates.ts';
import type { EntityView, QuotationView } from './speakers.ts';

export interface AdvisoryView {
  /** `repeat`, `correction` … */
  readonly kind: string;
  readonly family: 'lifecycle' | 'urgency' | 'genre';
  readonly meaning: string;
  readonly raw: string;
  readonly ordinal?: number | undefined;
}

export interface DatelineView {
  readonly places: readonly string[];
  readonly agencies: readonly string[];
  /** Calendar day, ISO 8601. */
  readonly filed?: string | undefined;
  readonly precision?: Precision | undefined;
}

export interface WorkView extends Anchored {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly string[];
}

export interface TimeView extends Anchored {
  readonly text: string;
  /** TIMEX3 value. */
  readonly value: string;
  /** The words that the value was reckoned from, such as the dateline. */
  readonly evidence?: string | undefined;
}

/** All that the page of an article shows. Every span is a stretch of `text`. */
export interface Story {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  /** What it goes by: the headline, or what stands in for one. */
  readonly title: string;
  readonly hasHeadline: boolean;
  readonly byline?: string | undefined;
  /** The keyword line by which the desk files it. */
  readonly slugline?: string | undefined;
  readonly advisories: readonly AdvisoryView[];
  readonly dateline?: (DatelineView & { readonly span: Span }) | undefined;
  readonly paragraphs: readonly Anchored[];
  readonly quotations: readonly QuotationView[];
  readonly people: readonly (EntityView & { readonly mentions: readonly (Span & { readonly pronoun: boolean })[] })[];
  readonly organizations: readonly (EntityView & Anchored)[];
  readonly places: readonly (Anchored & { readonly name: string; readonly country?: string | undefined })[];
  readonly works: readonly WorkView[];
  readonly acronyms: readonly (Anchored & { readonly short: string; readonly long: string })[];
  readonly times: readonly TimeView[];
  readonly notes: readonly (Anchored & { readonly text: string; readonly kind: string })[];
  readonly sections: readonly (Anchored & { readonly topic: string })[];
  readonly credits: readonly { readonly role: string; readonly names: readonly string[]; readonly text: string }[];
  readonly issues: readonly { readonly code: string; readonly message: string; readonly span?: Span | undefined }[];
}
