import { Attribution, Party, Quotation, QuotationKind } from '@wirecopy/core';
import { builder } from '../../schema/builder.ts';
import { descriptionOf, enumOf, fieldDescription } from '../../schema/describe.ts';
import { type Held, holdAll, holdFound } from '../../schema/held.ts';
import { reads } from '../../schema/projection.ts';
import { AnnotationRef, PhraseRef } from '../annotation/annotation.ts';
import { ArticleRef } from '../article/ref.ts';
import { OrganizationRef } from '../organizations/organization.ts';
import { PersonRef } from '../people/person.ts';

export const QuotationKindRef = enumOf('QuotationKind', QuotationKind);

const PartyRef = builder.objectRef<Held<Party>>('Party').implement({
  description: descriptionOf(Party),
  interfaces: [AnnotationRef],
  fields: (t) => ({
    person: t.field({
      ...reads('names'),
      type: PersonRef,
      nullable: true,
      description: 'The person of the article that it stands for',
      resolve: ({ copy, item }) =>
        holdFound(
          copy,
          copy.article.people.find(({ id }) => id === item.person),
        ),
    }),
    people: t.field({
      ...reads('names'),
      type: [PersonRef],
      description: 'All of them, where the words name several people',
      resolve: ({ copy, item }) =>
        holdAll(
          copy,
          copy.article.people.filter(({ id }) => item.people?.includes(id)),
        ),
    }),
    organization: t.field({
      ...reads('names'),
      type: OrganizationRef,
      nullable: true,
      description: 'The body of the article that it stands for',
      resolve: ({ copy, item }) =>
        holdFound(
          copy,
          copy.article.organizations.find(({ id }) => id === item.organization),
        ),
    }),
    evidence: t.field({
      type: PhraseRef,
      nullable: true,
      description: fieldDescription(Party, 'evidence'),
      resolve: ({ copy, item }) => holdFound(copy, item.evidence && { anchors: item.evidence }),
    }),
  }),
});

const AttributionRef = builder.objectRef<Held<Attribution>>('Attribution').implement({
  description: descriptionOf(Attribution),
  fields: (t) => ({
    speaker: t.field({
      type: PartyRef,
      nullable: true,
      description: fieldDescription(Attribution, 'speaker'),
      resolve: ({ copy, item }) => holdFound(copy, item.speaker),
    }),
    cue: t.field({
      type: PhraseRef,
      nullable: true,
      description: fieldDescription(Attribution, 'cue'),
      resolve: ({ copy, item }) => holdFound(copy, item.cue),
    }),
    addressee: t.field({
      type: PartyRef,
      nullable: true,
      description: fieldDescription(Attribution, 'addressee'),
      resolve: ({ copy, item }) => holdFound(copy, item.addressee),
    }),
    setting: t.field({
      type: PhraseRef,
      nullable: true,
      description: fieldDescription(Attribution, 'setting'),
      resolve: ({ copy, item }) => holdFound(copy, item.setting),
    }),
    date: t.string({
      nullable: true,
      description: fieldDescription(Attribution, 'date'),
      resolve: ({ item }) => item.date ?? null,
    }),
  }),
});

export const QuotationRef = builder.objectRef<Held<Quotation>>('Quotation').implement({
  description: descriptionOf(Quotation),
  interfaces: [AnnotationRef],
  fields: (t) => ({
    id: t.id({ description: 'Unique in its article', resolve: ({ item }) => item.id }),
    kind: t.field({
      type: QuotationKindRef,
      description: descriptionOf(QuotationKind),
      resolve: ({ item }) => item.kind,
    }),
    attribution: t.field({
      type: AttributionRef,
      nullable: true,
      description: descriptionOf(Attribution),
      resolve: ({ copy, item }) => holdFound(copy, item.attribution),
    }),
    article: t.field({ type: ArticleRef, description: 'Where it was said', resolve: ({ copy }) => copy }),
  }),
});
