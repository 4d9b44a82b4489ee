import { Place } from '@wirecopy/core';
import { builder } from '../../schema/builder.ts';
import { descriptionOf, fieldDescription } from '../../schema/describe.ts';
import type { Held } from '../../schema/held.ts';
import { AnnotationRef } from '../annotation/annotation.ts';

export const PlaceRef = builder.objectRef<Held<Place>>('Place').implement({
  description: descriptionOf(Place),
  interfaces: [AnnotationRef],
  fields: (t) => ({
    id: t.id({ description: 'Unique in its article', resolve: ({ item }) => item.id }),
    name: t.string({ description: fieldDescription(Place, 'name'), resolve: ({ item }) => item.name }),
    country: t.string({
      nullable: true,
      description: fieldDescription(Place, 'country'),
      resolve: ({ item }) => item.country ?? null,
    }),
  }),
});
