import type { Anchored, Article } from '@wirecopy/core';
import type { Passage, SearchHit } from '@wirecopy/store';
import { builder } from '../../schema/builder.ts';
import { hold } from '../../schema/held.ts';
import { pageOf, readPage, toConnection } from '../../schema/pages.ts';
import { AnnotationRef, SpanRef } from '../annotation/annotation.ts';
import { ArticleRef } from '../article/ref.ts';
import { QuotationRef } from '../quotation/quotation.ts';

interface HeldPassage {
  readonly article: Article;
  readonly item: Anchored;
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
      description: 'The words that matched',
      resolve: ({ passage }) => [...passage.matches],
    }),
  }),
});

const SearchHitRef = builder.objectRef<SearchHit>('SearchHit').implement({
  description: 'An article that a search found, and where in it',
  fields: (t) => ({
    article: t.field({ type: ArticleRef, resolve: ({ stored }) => stored.article }),
    passages: t.field({
      type: [PassageRef],
      description: 'In order of the source',
      resolve: ({ stored: { article }, passages }) =>
        passages.map((passage) => ({ article, item: { anchors: [passage.span] as const }, passage })),
    }),
  }),
});

builder.queryFields((t) => ({
  search: t.connection(
    {
      type: SearchHitRef,
      description:
        'Full text of headline and body, newest first. Every word must occur; "…" is a phrase; the last word may be a beginning.',
      args: { query: t.arg.string({ required: true }) },
      resolve: async (_root, args, { store }) => ({
        ...toConnection(await pageOf(store.search(args.query, readPage(args))), (hit) => hit),
        query: args.query,
      }),
    },
    {
      fields: (connection) => ({
        totalCount: connection.int({
          description: 'How many articles were found.',
          resolve: ({ query }, _args, { store }) => store.countMatches(query),
        }),
      }),
    },
  ),
  quotations: t.connection(
    {
      type: QuotationRef,
      description: 'Who said what, over the whole archive, the newest article first.',
      args: { speaker: t.arg.string({ description: 'A name or a part of one, without case or accents' }) },
      resolve: async (_root, args, { store }) => {
        const speaker = args.speaker ?? undefined;
        const page = await pageOf(store.quotations({ speaker }, readPage(args)));
        return { ...toConnection(page, ({ stored, quotation }) => hold(stored.article, quotation)), speaker };
      },
    },
    {
      fields: (connection) => ({
        totalCount: connection.int({
          description: 'How many quotations were found.',
          resolve: ({ speaker }, _args, { store }) => store.countQuotations({ speaker }),
        }),
      }),
    },
  ),
}));
