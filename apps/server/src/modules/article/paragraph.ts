import { type Anchored, type Paragraph, Sentence, within } from '@wirecopy/core';
import { builder } from '../../schema/builder.ts';
import { descriptionOf } from '../../schema/describe.ts';
import { type Held, holdAll } from '../../schema/held.ts';
import { reads } from '../../schema/projection.ts';
import { AnnotationRef } from '../annotation/annotation.ts';
import { QuotationRef } from '../quotation/quotation.ts';

/** A paragraph with its number, which no model stores. */
export interface NumberedParagraph extends Held<Paragraph> {
  readonly index: number;
}

export const SentenceRef = builder.objectRef<Held<Anchored>>('Sentence').implement({
  description: descriptionOf(Sentence),
  interfaces: [AnnotationRef],
});

export const ParagraphRef = builder.objectRef<NumberedParagraph>('Paragraph').implement({
  description: 'A paragraph of the body',
  interfaces: [AnnotationRef],
  fields: (t) => ({
    index: t.exposeInt('index', { description: 'Its number, from 0' }),
    sentences: t.field({
      ...reads('structure'),
      type: [SentenceRef],
      description: 'The sentences that stand in it',
      resolve: ({ copy, item }) => holdAll(copy, within(item, copy.article.sentences)),
    }),
    quotations: t.field({
      ...reads('quotations'),
      type: [QuotationRef],
      description: 'The quotations that stand wholly in it',
      resolve: ({ copy, item }) => holdAll(copy, within(item, copy.article.quotations)),
    }),
  }),
});
