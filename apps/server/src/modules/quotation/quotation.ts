import { Attribution, Party, Quotation, QuotationKind } from '@wirecopy/core';
import { builder } from '../../schema/builder.ts';
import { descriptionOf, enumOf, fieldDescription } from '../../schema/describe.ts';
import { type Held, hold } from '../../schema/held.ts';
import { AnnotationRef, PhraseRef } from '../annotation/annotation.ts';
import { ArticleRef } from '../article/ref.ts';
import { OrganizationRef } from '../organizations/organization.ts';
import { PersonRef } from '../people/person.ts';

const QuotationKindRef = enumOf('QuotationKind', QuotationKind);

const PartyRef = builder.objectRef<Held<Party>>('Party').implement({
  description: descriptionOf(Party),
  interfaces: [AnnotationRef],
  fields: (t) => ({
    person: t.field({
      type: PersonRef,
      nullable: true,
      description: 'The person of the article that it stands for',
      resolve: ({ article, item }) =>
        holdFound(
          article,
          article.people.find(({ id }) => id === item.person),
        ),
    }),
    organization: t.field({
      type: OrganizationRef,
      nullable: true,
      description: 'The body of the article that it stands for',
      resolve: ({ article, item }) =>
        holdFound(
          article,
          article.organizations.find(({ id }) => id === item.organization),
        ),
    }),
    evidence: t.field({
      type: PhraseRef,
      nullable: true,
      description: fieldDescription(Party, 'evidence'),
      resolve: ({ article, item }) => holdFound(article, item.evidence && { anchors: item.evidence }),
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
      resolve: ({ article, item }) => holdFound(article, item.speaker),
    }),
    cue: t.field({
      type: PhraseRef,
      nullable: true,
      description: fieldDescription(Attribution, 'cue'),
      resolve: ({ article, item }) => holdFound(article, item.cue),
    }),
    addressee: t.field({
      type: PartyRef,
      nullable: true,
      description: fieldDescription(Attribution, 'addressee'),
      resolve: ({ article, item }) => holdFound(article, item.addressee),
    }),
    setting: t.field({
      type: PhraseRef,
      nullable: true,
      description: fieldDescription(Attribution, 'setting'),
      resolve: ({ article, item }) => holdFound(article, item.setting),
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
      resolve: ({ article, item }) => holdFound(article, item.attribution),
    }),
    article: t.field({ type: ArticleRef, description: 'Where it was said', resolve: ({ article }) => article }),
  }),
});

function holdFound<Item>(article: Held<Item>['article'], item: Item | undefined): Held<Item> | null {
  return item === undefined ? null : hold(article, item);
}
