import { type Anchored, extentOf, Span, textOf } from '@wirecopy/core';
import { builder } from '../../schema/builder.ts';
import { descriptionOf, fieldDescription } from '../../schema/describe.ts';
import type { Held } from '../../schema/held.ts';
import { reads } from '../../schema/projection.ts';

export const SpanRef = builder.objectRef<Span>('Span').implement({
  description: descriptionOf(Span),
  fields: (t) => ({
    start: t.exposeInt('start', { description: fieldDescription(Span, 'start') }),
    end: t.exposeInt('end', { description: fieldDescription(Span, 'end') }),
  }),
});

/** What every annotation answers: its words and where they stand. */
export const AnnotationRef = builder.interfaceRef<Held<Anchored>>('Annotation').implement({
  description: 'Something read from the source, which it points at.',
  fields: (t) => ({
    text: t.string({
      ...reads('text'),
      description: 'The words of the source that it covers; runs are joined by one space',
      resolve: ({ copy, item }) => textOf(copy.article.source, item),
    }),
    span: t.field({
      type: SpanRef,
      description: 'From its first code unit to its last, gaps included',
      resolve: ({ item }) => extentOf(item),
    }),
    spans: t.field({
      type: [SpanRef],
      description: 'Each run of it, in order',
      resolve: ({ item }) => [...item.anchors],
    }),
  }),
});

/** An annotation that says nothing beyond its words. */
export const PhraseRef = builder.objectRef<Held<Anchored>>('Phrase').implement({
  description: 'Words of the source',
  interfaces: [AnnotationRef],
});
