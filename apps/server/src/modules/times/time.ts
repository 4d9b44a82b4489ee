import { type Anchored, Time, TimeType } from '@wirecopy/core';
import { builder } from '../../schema/builder.ts';
import { descriptionOf, enumOf, fieldDescription } from '../../schema/describe.ts';
import { type Held, hold } from '../../schema/held.ts';
import { AnnotationRef, PhraseRef } from '../annotation/annotation.ts';

const TimeTypeRef = enumOf('TimeType', TimeType);

export const TimeRef = builder.objectRef<Held<Time>>('Time').implement({
  description: descriptionOf(Time),
  interfaces: [AnnotationRef],
  fields: (t) => ({
    type: t.field({ type: TimeTypeRef, description: descriptionOf(TimeType), resolve: ({ item }) => item.type }),
    value: t.string({ description: fieldDescription(Time, 'value'), resolve: ({ item }) => item.value }),
    evidence: t.field({
      type: PhraseRef,
      nullable: true,
      description: fieldDescription(Time, 'evidence'),
      resolve: ({ copy, item }): Held<Anchored> | null =>
        item.evidence ? hold(copy, { anchors: item.evidence }) : null,
    }),
  }),
});
