import { Article, Envelope, Issue, IssueCode, PublicationStatus, Source } from '@wirecopy/core';
import { builder } from '../../schema/builder.ts';
import { descriptionOf, enumOf, fieldDescription } from '../../schema/describe.ts';
import { type Held, hold, holdAll } from '../../schema/held.ts';
import { pageOf, readPage, toConnection } from '../../schema/pages.ts';
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
import { OrganizationRef } from '../organizations/organization.ts';
import { PersonRef } from '../people/person.ts';
import { PlaceRef } from '../places/place.ts';
import { QuotationRef } from '../quotation/quotation.ts';
import { TimeRef } from '../times/time.ts';
import { AcronymRef, WorkRef } from '../works/work.ts';
import { ParagraphRef, SentenceRef } from './paragraph.ts';
import { ArticleRef } from './ref.ts';

const IssueCodeRef = enumOf('IssueCode', IssueCode);
const PublicationStatusRef = enumOf('PublicationStatus', PublicationStatus);

const SourceRef = builder.objectRef<Source>('Source').implement({
  description: descriptionOf(Source),
  fields: (t) => ({
    text: t.exposeString('text', { description: fieldDescription(Source, 'text') }),
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

const EnvelopeRef = builder.objectRef<Envelope>('Envelope').implement({
  description: descriptionOf(Envelope),
  fields: (t) => ({
    slug: t.string({
      nullable: true,
      description: fieldDescription(Envelope, 'slug'),
      resolve: ({ slug }) => slug ?? null,
    }),
    urgency: t.int({
      nullable: true,
      description: fieldDescription(Envelope, 'urgency'),
      resolve: ({ urgency }) => urgency ?? null,
    }),
    version: t.int({
      nullable: true,
      description: fieldDescription(Envelope, 'version'),
      resolve: ({ version }) => version ?? null,
    }),
    status: t.field({
      type: PublicationStatusRef,
      nullable: true,
      description: descriptionOf(PublicationStatus),
      resolve: ({ status }) => status ?? null,
    }),
    published: t.field({
      type: 'DateTime',
      nullable: true,
      description: fieldDescription(Envelope, 'published'),
      resolve: ({ published }) => published ?? null,
    }),
    embargoedUntil: t.field({
      type: 'DateTime',
      nullable: true,
      description: fieldDescription(Envelope, 'embargoedUntil'),
      resolve: ({ embargoedUntil }) => embargoedUntil ?? null,
    }),
    supersedes: t.string({
      nullable: true,
      description: fieldDescription(Envelope, 'supersedes'),
      resolve: ({ supersedes }) => supersedes ?? null,
    }),
    provider: t.string({
      nullable: true,
      description: fieldDescription(Envelope, 'provider'),
      resolve: ({ provider }) => provider ?? null,
    }),
    rights: t.string({
      nullable: true,
      description: fieldDescription(Envelope, 'rights'),
      resolve: ({ rights }) => rights ?? null,
    }),
  }),
});

const orNull = <Item>(article: Article, item: Item | undefined): Held<Item> | null =>
  item === undefined ? null : hold(article, item);

ArticleRef.implement({
  description: descriptionOf(Article),
  fields: (t) => ({
    id: t.exposeID('id', { description: fieldDescription(Article, 'id') }),
    source: t.field({ type: SourceRef, description: descriptionOf(Source), resolve: ({ source }) => source }),
    language: t.exposeString('language', { description: fieldDescription(Article, 'language') }),
    advisories: t.field({
      type: [AdvisoryRef],
      description: 'The flags before the headline',
      resolve: (article) => holdAll(article, article.advisories),
    }),
    slugline: t.field({ type: SluglineRef, nullable: true, resolve: (article) => orNull(article, article.slugline) }),
    headline: t.field({ type: HeadlineRef, nullable: true, resolve: (article) => orNull(article, article.headline) }),
    byline: t.field({ type: BylineRef, nullable: true, resolve: (article) => orNull(article, article.byline) }),
    dateline: t.field({ type: DatelineRef, nullable: true, resolve: (article) => orNull(article, article.dateline) }),
    paragraphs: t.field({
      type: [ParagraphRef],
      description: 'The body, the dateline left out',
      resolve: (article) => article.paragraphs.map((item, index) => ({ article, item, index })),
    }),
    sentences: t.field({
      type: [SentenceRef],
      description: 'The sentences of the body',
      resolve: (article) => holdAll(article, article.sentences),
    }),
    quotations: t.field({
      type: [QuotationRef],
      description: 'Who said what',
      resolve: (article) => holdAll(article, article.quotations),
    }),
    people: t.field({
      type: [PersonRef],
      description: 'In order of first mention',
      resolve: (article) => holdAll(article, article.people),
    }),
    organizations: t.field({
      type: [OrganizationRef],
      description: 'In order of first mention',
      resolve: (article) => holdAll(article, article.organizations),
    }),
    places: t.field({
      type: [PlaceRef],
      description: 'In order of first mention',
      resolve: (article) => holdAll(article, article.places),
    }),
    works: t.field({
      type: [WorkRef],
      description: 'In order of first mention',
      resolve: (article) => holdAll(article, article.works),
    }),
    acronyms: t.field({
      type: [AcronymRef],
      description: 'Short forms that the copy defines',
      resolve: (article) => holdAll(article, article.acronyms),
    }),
    times: t.field({
      type: [TimeRef],
      description: 'In order of the source',
      resolve: (article) => holdAll(article, article.times),
    }),
    notes: t.field({
      type: [NoteRef],
      description: 'Words of the desk inside the copy',
      resolve: (article) => holdAll(article, article.notes),
    }),
    sections: t.field({
      type: [SectionRef],
      description: 'Parts that open by naming their topic',
      resolve: (article) => holdAll(article, article.sections),
    }),
    credits: t.field({
      type: [CreditRef],
      description: 'The trailers of the story',
      resolve: (article) => holdAll(article, article.credits),
    }),
    envelope: t.field({ type: EnvelopeRef, nullable: true, resolve: ({ envelope }) => envelope ?? null }),
    issues: t.field({ type: [IssueRef], description: 'What is odd about the copy', resolve: ({ issues }) => issues }),
  }),
});

builder.queryFields((t) => ({
  article: t.field({
    type: ArticleRef,
    nullable: true,
    description: 'One article in its newest version; null where there is none.',
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, { id }, { store }) => (await store.get(String(id)))?.article ?? null,
  }),
  articles: t.connection({
    type: ArticleRef,
    description: 'The archive, from the newest article to the oldest.',
    resolve: async (_root, args, { store }) =>
      toConnection(await pageOf(store.list(readPage(args))), ({ article }) => article),
  }),
  articleCount: t.int({
    description: 'How many articles the archive holds.',
    resolve: (_root, _args, { store }) => store.count(),
  }),
}));
