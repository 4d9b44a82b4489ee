import type { Anchored } from '@wirecopy/core';
import type { FacetRequest, Passage, SearchHit } from '@wirecopy/store';
import { builder } from '../../schema/builder.ts';
import { connectionOf, toConnection } from '../../schema/connection.ts';
import { enumFrom } from '../../schema/describe.ts';
import type { Copy, Held } from '../../schema/held.ts';
import { firstOf, pageArgs, pageOf, readPage } from '../../schema/pages.ts';
import { projectionOf, reads } from '../../schema/projection.ts';
import { AnnotationRef, SpanRef } from '../annotation/annotation.ts';
import { countPeriods, PeriodRef, timelineArgs } from '../archive/timeline.ts';
import { ArticleRef } from '../article/ref.ts';
import { countFacets, FacetRef, facetArgs } from '../facets/facets.ts';
import { ArticleFilterInput, readArticleFilter } from '../filters/filters.ts';

interface HeldPassage extends Held<Anchored> {
  readonly passage: Passage;
}

const PassageRef = builder.objectRef<HeldPassage>('Passage').implement({
  description: 'The headline or a paragraph in which a search matched',
  interfaces: [AnnotationRef],
  fields: (t) => ({
    paragraph: t.int({
      nullable: true,
      description: 'Number of the paragraph, from 0; null for the headline',
      resolve: ({ passage }) => passage.paragraph ?? null,
    }),
    matches: t.field({
      type: [SpanRef],
      description: 'The words that matched, where they stand in the source: what to highlight',
      resolve: ({ passage }) => passage.matches,
    }),
  }),
});

/** A hit, and its article where fields are read without calling anything. */
interface FoundArticle {
  readonly article: Copy;
  readonly hit: SearchHit;
}

const SearchHitRef = builder.objectRef<FoundArticle>('SearchHit').implement({
  description: 'An article that a search found, and where in it',
  fields: (t) => ({
    article: t.expose('article', { type: ArticleRef, description: 'The article' }),
    passages: t.field({
      ...reads('text', 'structure'),
      type: [PassageRef],
      description: 'The headline and the paragraphs that matched, in order of the source',
      args: { first: t.arg.int({ description: 'No more than these; all unless told' }) },
      resolve: ({ article, hit }, { first }) =>
        firstOf(hit.passages, first).map((passage) => ({
          copy: article,
          item: { anchors: [passage.span] as const },
          passage,
        })),
    }),
  }),
});

const SearchOrderRef = enumFrom('SearchOrder', 'What stands first', ['newest', 'best'] as const, (order) =>
  order === 'newest'
    ? 'What was kept last'
    : 'What matches best: rare words, repeated words and words of the headline count for more',
);

type Search = FacetRequest & { readonly query: string };
const SearchConnectionRef = connectionOf<FoundArticle, Search>(
  'SearchHit',
  SearchHitRef,
  'articles that a search found',
);

builder.objectFields(SearchConnectionRef, (t) => ({
  totalCount: t.int({
    description: 'How many articles were found',
    resolve: ({ scope: { query, filter } }, _args, { store }) => store.countMatches(query, filter),
  }),
  facets: t.field({
    type: [FacetRef],
    description: 'What they say, and how many say it',
    args: facetArgs(t.arg),
    resolve: ({ scope }, args, context) => countFacets(context, args, scope),
  }),
  timeline: t.field({
    type: [PeriodRef],
    description: 'How many were issued when, the oldest period first',
    args: timelineArgs(t.arg),
    resolve: ({ scope }, args, context) => countPeriods(context, args, scope),
  }),
}));

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnectionRef,
    description:
      'Full text of headline and body. Every word must occur; "…" is a phrase; the last word may be a beginning.',
    args: {
      ...pageArgs(t.arg),
      query: t.arg.string({
        required: true,
        description: 'What to look for; no character is syntax but the marks of a phrase',
      }),
      filter: t.arg({ type: ArticleFilterInput, description: 'Only among these articles' }),
      orderBy: t.arg({
        type: SearchOrderRef,
        defaultValue: 'newest',
        required: true,
        description: 'What stands first; a cursor is good for the order that gave it',
      }),
    },
    resolve: async (_root, args, context, info) => {
      const { query } = args;
      const filter = readArticleFilter(args.filter);
      const options = { filter, order: args.orderBy, projection: projectionOf(info, context) };
      const page = await pageOf(context.store.search(query, readPage(args), options));
      return toConnection(page, (hit) => ({ article: hit.stored, hit }), { query, filter });
    },
  }),
);
