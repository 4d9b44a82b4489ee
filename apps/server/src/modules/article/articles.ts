import { type ArticleFilter, LIST_ORDERS } from '@wirecopy/store';
import { builder } from '../../schema/builder.ts';
import { connectionOf, toConnection } from '../../schema/connection.ts';
import { enumFrom } from '../../schema/describe.ts';
import { localId } from '../../schema/global-id.ts';
import type { Copy } from '../../schema/held.ts';
import { pageArgs, pageOf, readPage } from '../../schema/pages.ts';
import { projectionOf } from '../../schema/projection.ts';
import { countPeriods, PeriodRef, timelineArgs } from '../archive/timeline.ts';
import { countFacets, FacetRef, facetArgs } from '../facets/facets.ts';
import { ArticleFilterInput, readArticleFilter } from '../filters/filters.ts';
import { ArticleRef } from './ref.ts';

const ArticleOrderRef = enumFrom('ArticleOrder', 'What a list goes by, the newest first', LIST_ORDERS, (order) =>
  order === 'stored' ? 'When articles were kept' : 'When their sender issued them',
);

export const ArticleConnectionRef = connectionOf<Copy, ArticleFilter>('Article', ArticleRef, 'articles');

builder.objectFields(ArticleConnectionRef, (t) => ({
  totalCount: t.int({
    description: 'How many articles there are',
    resolve: ({ scope }, _args, { store }) => store.count(scope),
  }),
  facets: t.field({
    type: [FacetRef],
    description: 'What they say, and how many say it',
    args: facetArgs(t.arg),
    resolve: ({ scope }, args, context) => countFacets(context, args, { filter: scope }),
  }),
  timeline: t.field({
    type: [PeriodRef],
    description: 'How many were issued when, the oldest period first',
    args: timelineArgs(t.arg),
    resolve: ({ scope }, args, context) => countPeriods(context, args, { filter: scope }),
  }),
}));

builder.queryFields((t) => ({
  article: t.field({
    type: ArticleRef,
    nullable: true,
    description: 'One article; null where there is none to read.',
    args: {
      id: t.arg.id({ required: true, description: 'The id that its envelope or its copy gave it' }),
      version: t.arg.int({ description: 'The newest that may be read unless told' }),
    },
    resolve: async (_root, { id, version }, context, info) =>
      (await context.store.get(localId('article', id), version ?? undefined, projectionOf(info, context))) ?? null,
  }),
  articles: t.field({
    type: ArticleConnectionRef,
    description: 'The archive, from the newest article to the oldest.',
    args: {
      ...pageArgs(t.arg),
      filter: t.arg({ type: ArticleFilterInput, description: 'Which' }),
      orderBy: t.arg({
        type: ArticleOrderRef,
        defaultValue: 'stored',
        required: true,
        description: 'What the list goes by; a cursor is good for the order that gave it',
      }),
    },
    resolve: async (_root, args, context, info) => {
      const filter = readArticleFilter(args.filter);
      const page = await pageOf(context.store.list(readPage(args), filter, args.orderBy, projectionOf(info, context)));
      return toConnection(page, (stored) => stored, filter);
    },
  }),
  articleCount: t.int({
    description: 'How many articles the archive holds.',
    resolve: (_root, _args, { store }) => store.count(),
  }),
}));
