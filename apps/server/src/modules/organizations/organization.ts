import { Organization } from '@wirecopy/core';
import { builder } from '../../schema/builder.ts';
import { descriptionOf, fieldDescription } from '../../schema/describe.ts';
import type { Held } from '../../schema/held.ts';
import { AnnotationRef } from '../annotation/annotation.ts';

export const OrganizationRef = builder.objectRef<Held<Organization>>('Organization').implement({
  description: descriptionOf(Organization),
  interfaces: [AnnotationRef],
  fields: (t) => ({
    id: t.id({ description: 'Unique in its article', resolve: ({ item }) => item.id }),
    name: t.string({ description: fieldDescription(Organization, 'name'), resolve: ({ item }) => item.name }),
  }),
});
