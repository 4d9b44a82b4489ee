import type { ArchiveStats } from '@wirecopy/store';
import { builder } from '../../schema/builder.ts';
import { countFacets, FacetRef, facetArgs } from '../facets/facets.ts';
import { ArticleFilterInput, readArticleFilter } from '../filters/filters.ts';
import { countPeriods, PeriodRef, timelineArgs } from './timeline.ts';

const ArchiveStatsRef = builder.objectRef<ArchiveStats>('ArchiveStats').implement({
  description: 'How much the archive holds that may be read',
  fields: (t) => ({
    articles: t.exposeInt('articles', { description: 'Articles, each counted in its newest version' }),
    versions: t.exposeInt('versions', { description: 'Versions, older ones included' }),
    stories: t.exposeInt('stories', { description: 'Stories' }),
    quotations: t.exposeInt('quotations', { description: 'Quotations' }),
    people: t.exposeInt('people', { description: 'People named' }),
    organizations: t.exposeInt('organizations', { description: 'Bodies named' }),
    places: t.exposeInt('places', { description: 'Places named' }),
    works: t.exposeInt('works', { description: 'Treaties, laws, resolutions, reports named' }),
    oldest: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the oldest article was issued',
      resolve: ({ oldest }) => oldest ?? null,
    }),
    newest: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the newest article was issued',
      resolve: ({ newest }) => newest ?? null,
    }),
  }),
});

const filterArgs = {
  query: 'Only articles that this search finds',
  filter: 'Only these articles',
} as const;

builder.queryFields((t) => ({
  stats: t.field({
    type: ArchiveStatsRef,
    description: 'How much the archive holds.',
    resolve: (_root, _args, { store }) => store.stats(),
  }),
  facets: t.field({
    type: [FacetRef],
    description: 'What articles say, and how many say it.',
    args: {
      query: t.arg.string({ description: filterArgs.query }),
      filter: t.arg({ type: ArticleFilterInput, description: filterArgs.filter }),
      ...facetArgs(t.arg),
    },
    resolve: (_root, args, context) =>
      countFacets(context, args, { query: args.query ?? undefined, filter: readArticleFilter(args.filter) }),
  }),
  timeline: t.field({
    type: [PeriodRef],
    description: 'How many articles were issued when, the oldest period first.',
    args: {
      query: t.arg.string({ description: filterArgs.query }),
      filter: t.arg({ type: ArticleFilterInput, description: filterArgs.filter }),
      ...timelineArgs(t.arg),
    },
    resolve: (_root, args, context) =>
      countPeriods(context, args, { query: args.query ?? undefined, filter: readArticleFilter(args.filter) }),
  }),
}));
