import { Acronym, type Anchored, Work, WorkKind } from '@wirecopy/core';
import { builder } from '../../schema/builder.ts';
import { descriptionOf, enumOf, fieldDescription } from '../../schema/describe.ts';
import { type Held, hold } from '../../schema/held.ts';
import { AnnotationRef, PhraseRef } from '../annotation/annotation.ts';

export const WorkKindRef = enumOf('WorkKind', WorkKind);

export const WorkRef = builder.objectRef<Held<Work>>('Work').implement({
  description: descriptionOf(Work),
  interfaces: [AnnotationRef],
  fields: (t) => ({
    id: t.id({ description: 'Unique in its article', resolve: ({ item }) => item.id }),
    name: t.string({ description: fieldDescription(Work, 'name'), resolve: ({ item }) => item.name }),
    kind: t.field({ type: WorkKindRef, description: descriptionOf(WorkKind), resolve: ({ item }) => item.kind }),
    aliases: t.stringList({ description: fieldDescription(Work, 'aliases'), resolve: ({ item }) => item.aliases }),
  }),
});

export const AcronymRef = builder.objectRef<Held<Acronym>>('Acronym').implement({
  description: descriptionOf(Acronym),
  interfaces: [AnnotationRef],
  fields: (t) => ({
    short: t.string({ description: 'The short form', resolve: ({ item }) => item.short }),
    long: t.string({ description: 'The long form', resolve: ({ item }) => item.long }),
    evidence: t.field({
      type: PhraseRef,
      description: fieldDescription(Acronym, 'evidence'),
      resolve: ({ copy, item }): Held<Anchored> => hold(copy, { anchors: item.evidence }),
    }),
  }),
});
