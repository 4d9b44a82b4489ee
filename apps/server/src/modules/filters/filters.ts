import type { InputObjectRef } from '@pothos/core';
import type { ArticleFilter, QuotationFilter } from '@wirecopy/store';
import { builder, type Types } from '../../schema/builder.ts';
import { localId } from '../../schema/global-id.ts';
import { QuotationKindRef } from '../quotation/quotation.ts';

/** What an input object holds once GraphQL has read it. */
type Told<Filter> = { readonly [Key in keyof Filter]?: Filter[Key] | null | undefined };

interface Times {
  readonly from: string;
  readonly to: string;
}

const FROM = 'Issued then or later: the time the sender tells, or else the day of filing, or else the time of keeping';
const TO = 'Issued before then: a day is not itself included';

export type ToldArticleFilter = Told<Omit<ArticleFilter, 'since' | 'until'> & Times>;
export type ToldQuotationFilter = Told<
  Omit<QuotationFilter, 'articles'> & Times & { readonly articles: ToldArticleFilter }
>;

export const ArticleFilterInput: InputObjectRef<Types, ToldArticleFilter> = builder
  .inputRef<ToldArticleFilter>('ArticleFilter')
  .implement({
    description: 'Which articles: all that is told must hold. Names are compared without case and accents.',
    fields: (t) => ({
      speaker: t.string({ description: 'Somebody quoted, by words of the name, the last of which may be a beginning' }),
      quoted: t.string({ description: 'Somebody quoted, by the whole name, as a facet of speakers gives it' }),
      person: t.string({ description: 'Somebody named, by the whole name' }),
      organization: t.string({ description: 'A body named, by the whole name' }),
      place: t.string({ description: 'A place named, that of the dateline included' }),
      work: t.string({ description: 'A treaty, law or report named, by the whole name' }),
      agency: t.string({ description: 'An agency of the dateline, or the sender that the envelope tells' }),
      advisory: t.string({ description: 'A flag of the desk, as the facet gives it: `repeat`' }),
      genre: t.string({ description: 'A flag that tells the genre: `interview`' }),
      language: t.string({ description: 'BCP 47: `en`' }),
      month: t.string({ description: 'The month of issue: `2019-05`' }),
      from: t.field({ type: 'Moment', description: FROM }),
      to: t.field({ type: 'Moment', description: TO }),
      id: t.id({ description: 'The article itself: whether it is one of those that the rest lets through' }),
      story: t.id({ description: 'The story that it belongs to' }),
    }),
  });

export const QuotationFilterInput: InputObjectRef<Types, ToldQuotationFilter> = builder
  .inputRef<ToldQuotationFilter>('QuotationFilter')
  .implement({
    description: 'Which quotations: all that is told must hold.',
    fields: (t) => ({
      speaker: t.string({
        description: 'Who said it: words of the name, without case or accents; the last may be a beginning',
      }),
      by: t.string({ description: 'Who said it: the whole name, as a facet of speakers gives it' }),
      about: t.string({
        description:
          'What is spoken of, read as a search is: words that were said, the full name of somebody or something mentioned in them, the topic of the section',
      }),
      cue: t.string({ description: 'The word that attributes it, as printed: `told`, `according to`' }),
      kind: t.field({ type: QuotationKindRef, description: 'How much of it is the speaker’s words' }),
      from: t.field({ type: 'Moment', description: `In an article ${FROM.toLowerCase()}` }),
      to: t.field({ type: 'Moment', description: `In an article ${TO.toLowerCase()}` }),
      articles: t.field({ type: ArticleFilterInput, description: 'Of which articles' }),
    }),
  });

export function readArticleFilter(told: ToldArticleFilter | null | undefined): ArticleFilter {
  const { from, to, story, ...names } = withoutNulls(told ?? {});
  return { ...names, since: from, until: to, story: story === undefined ? undefined : localId('story', story) };
}

export function readQuotationFilter(told: ToldQuotationFilter | null | undefined): QuotationFilter {
  const { from, to, articles, ...rest } = withoutNulls(told ?? {});
  const filter = readArticleFilter(articles);
  return { ...rest, articles: { ...filter, since: from ?? filter.since, until: to ?? filter.until } };
}

/** A null says no more than a field that is left out. */
const withoutNulls = <Told extends object>(told: Told): { [Key in keyof Told]: Exclude<Told[Key], null> } =>
  Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null)) as never;
