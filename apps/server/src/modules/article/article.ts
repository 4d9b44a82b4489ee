import {
  Article,
  Byline,
  Dateline,
  Envelope,
  Headline,
  Issue,
  IssueCode,
  Slugline,
  Source,
  titleOf,
} from '@wirecopy/core';
import { builder } from '../../schema/builder.ts';
import { descriptionOf, enumOf, fieldDescription } from '../../schema/describe.ts';
import { holdAll, holdFound } from '../../schema/held.ts';
import { firstOf } from '../../schema/pages.ts';
import { reads } from '../../schema/projection.ts';
import { SpanRef } from '../annotation/annotation.ts';
import {
  AdvisoryRef,
  BylineRef,
  CreditRef,
  DatelineRef,
  HeadlineRef,
  NoteRef,
  SectionRef,
  SluglineRef,
} from '../header/header.ts';
import { NodeRef } from '../node/node-ref.ts';
import { OrganizationRef } from '../organizations/organization.ts';
import { PersonRef } from '../people/person.ts';
import { PlaceRef } from '../places/place.ts';
import { QuotationRef } from '../quotation/quotation.ts';
import { TimeRef } from '../times/time.ts';
import { AcronymRef, WorkRef } from '../works/work.ts';
import { EnvelopeRef } from './envelope.ts';
import { ParagraphRef, SentenceRef } from './paragraph.ts';
import { ArticleRef } from './ref.ts';

const IssueCodeRef = enumOf('IssueCode', IssueCode);

const SourceRef = builder.objectRef<Source>('Source').implement({
  description: descriptionOf(Source),
  fields: (t) => ({
    text: t.exposeString('text', { ...reads('text'), description: fieldDescription(Source, 'text') }),
    mediaType: t.exposeString('mediaType', { description: 'IANA media type the text was read as' }),
  }),
});

const IssueRef = builder.objectRef<Issue>('Issue').implement({
  description: descriptionOf(Issue),
  fields: (t) => ({
    code: t.field({ type: IssueCodeRef, description: descriptionOf(IssueCode), resolve: ({ code }) => code }),
    message: t.exposeString('message', { description: fieldDescription(Issue, 'message') }),
    span: t.field({
      type: SpanRef,
      nullable: true,
      description: 'Where, if it is in one place',
      resolve: ({ span }) => span ?? null,
    }),
  }),
});

ArticleRef.implement({
  description: descriptionOf(Article),
  interfaces: [NodeRef],
  fields: (t) => ({
    version: t.int({
      nullable: true,
      description: '1 for the first copy under its id; null for copy that is not kept',
      resolve: ({ version }) => version ?? null,
    }),
    storedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was kept; null for copy that is not',
      resolve: ({ storedAt }) => storedAt ?? null,
    }),
    source: t.field({ type: SourceRef, description: descriptionOf(Source), resolve: ({ article }) => article.source }),
    language: t.string({
      description: fieldDescription(Article, 'language'),
      resolve: ({ article }) => article.language,
    }),
    advisories: t.field({
      type: [AdvisoryRef],
      description: 'The flags before the headline',
      resolve: (copy) => holdAll(copy, copy.article.advisories),
    }),
    slugline: t.field({
      type: SluglineRef,
      nullable: true,
      description: descriptionOf(Slugline),
      resolve: (copy) => holdFound(copy, copy.article.slugline),
    }),
    headline: t.field({
      type: HeadlineRef,
      nullable: true,
      description: descriptionOf(Headline),
      resolve: (copy) => holdFound(copy, copy.article.headline),
    }),
    title: t.string({
      ...reads('text'),
      description:
        'What the article goes by: its headline, without one its slugline, and else the words its story opens with',
      resolve: ({ article }) => titleOf(article),
    }),
    byline: t.field({
      type: BylineRef,
      nullable: true,
      description: descriptionOf(Byline),
      resolve: (copy) => holdFound(copy, copy.article.byline),
    }),
    dateline: t.field({
      type: DatelineRef,
      nullable: true,
      description: descriptionOf(Dateline),
      resolve: (copy) => holdFound(copy, copy.article.dateline),
    }),
    paragraphs: t.field({
      ...reads('structure'),
      type: [ParagraphRef],
      description: 'The body, the dateline left out',
      resolve: (copy) => copy.article.paragraphs.map((item, index) => ({ copy, item, index })),
    }),
    sentences: t.field({
      ...reads('structure'),
      type: [SentenceRef],
      description: 'The sentences of the body',
      resolve: (copy) => holdAll(copy, copy.article.sentences),
    }),
    quotations: t.field({
      ...reads('quotations'),
      type: [QuotationRef],
      description: 'Who said what, in order of the source',
      args: { first: t.arg.int({ description: 'No more than these; all unless told' }) },
      resolve: (copy, { first }) => holdAll(copy, firstOf(copy.article.quotations, first)),
    }),
    people: t.field({
      ...reads('names'),
      type: [PersonRef],
      description: 'In order of first mention',
      resolve: (copy) => holdAll(copy, copy.article.people),
    }),
    organizations: t.field({
      ...reads('names'),
      type: [OrganizationRef],
      description: 'In order of first mention',
      resolve: (copy) => holdAll(copy, copy.article.organizations),
    }),
    places: t.field({
      ...reads('names'),
      type: [PlaceRef],
      description: 'In order of first mention',
      resolve: (copy) => holdAll(copy, copy.article.places),
    }),
    works: t.field({
      ...reads('names'),
      type: [WorkRef],
      description: 'In order of first mention',
      resolve: (copy) => holdAll(copy, copy.article.works),
    }),
    acronyms: t.field({
      ...reads('names'),
      type: [AcronymRef],
      description: 'Short forms that the copy defines',
      resolve: (copy) => holdAll(copy, copy.article.acronyms),
    }),
    times: t.field({
      ...reads('structure'),
      type: [TimeRef],
      description: 'In order of the source',
      resolve: (copy) => holdAll(copy, copy.article.times),
    }),
    notes: t.field({
      ...reads('structure'),
      type: [NoteRef],
      description: 'Words of the desk inside the copy',
      resolve: (copy) => holdAll(copy, copy.article.notes),
    }),
    sections: t.field({
      ...reads('structure'),
      type: [SectionRef],
      description: 'Parts that open by naming their topic',
      resolve: (copy) => holdAll(copy, copy.article.sections),
    }),
    credits: t.field({
      ...reads('structure'),
      type: [CreditRef],
      description: 'The trailers of the story',
      resolve: (copy) => holdAll(copy, copy.article.credits),
    }),
    envelope: t.field({
      type: EnvelopeRef,
      nullable: true,
      description: descriptionOf(Envelope),
      resolve: ({ article }) => article.envelope ?? null,
    }),
    issues: t.field({
      ...reads('structure'),
      type: [IssueRef],
      description: 'What is odd about the copy',
      resolve: ({ article }) => article.issues,
    }),
  }),
});
