import { Envelope, PublicationStatus } from '@wirecopy/core';
import { builder } from '../../schema/builder.ts';
import { descriptionOf, enumOf, fieldDescription } from '../../schema/describe.ts';

const PublicationStatusRef = enumOf('PublicationStatus', PublicationStatus);

export const EnvelopeRef = builder.objectRef<Envelope>('Envelope').implement({
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
