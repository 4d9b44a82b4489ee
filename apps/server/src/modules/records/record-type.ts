import { builder } from '../../schema/builder.ts';
import { toConnection } from '../../schema/connection.ts';
import { pageArgs, pageOf, readPage } from '../../schema/pages.ts';
import { projectionOf } from '../../schema/projection.ts';
import { countPeriods, PeriodRef, timelineArgs } from '../archive/timeline.ts';
import { ArticleConnectionRef } from '../article/articles.ts';
import { countFacets, FacetRef, facetArgs } from '../facets/facets.ts';
import { NodeRef } from '../node/node-ref.ts';
import { listQuotations, QuotationConnectionRef } from '../quotation/quotations.ts';
import { articlesOf, type NameRecord, quotationsOf } from './record.ts';

/** What every record answers. */
export const RecordRef = builder.interfaceRef<NameRecord>('ArchiveRecord').implement({
  description: 'What the archive holds about somebody or something that articles name',
  interfaces: [NodeRef],
  fields: (t) => ({
    name: t.string({ description: 'As printed in the article that named it first', resolve: ({ label }) => label }),
    value: t.exposeString('value', { description: 'Without case and accents: what a filter takes' }),
    articleCount: t.int({ description: 'How many articles name it', resolve: ({ count }) => count }),
    articles: t.field({
      type: ArticleConnectionRef,
      description: 'The articles that name it, the newest first',
      args: pageArgs(t.arg),
      resolve: async (record, args, context, info) => {
        const filter = articlesOf(record);
        const page = await pageOf(context.store.list(readPage(args), filter, undefined, projectionOf(info, context)));
        return toConnection(page, (stored) => stored, filter);
      },
    }),
    quotations: t.field({
      type: QuotationConnectionRef,
      description: 'What somebody said; what was said about a place or a document. The newest article first',
      args: pageArgs(t.arg),
      resolve: (record, args, context, info) =>
        listQuotations(context.store, readPage(args), quotationsOf(record), projectionOf(info, context)),
    }),
    facets: t.field({
      type: [FacetRef],
      description: 'What the articles that name it say, and how many say it',
      args: facetArgs(t.arg),
      resolve: (record, args, context) => countFacets(context, args, { filter: articlesOf(record) }),
    }),
    timeline: t.field({
      type: [PeriodRef],
      description: 'How many articles named it when, the oldest period first',
      args: timelineArgs(t.arg),
      resolve: (record, args, context) => countPeriods(context, args, { filter: articlesOf(record) }),
    }),
  }),
});
