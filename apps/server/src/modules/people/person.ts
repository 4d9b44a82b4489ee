import { Person, PersonMention, type Phrase } from '@wirecopy/core';
import { builder } from '../../schema/builder.ts';
import { descriptionOf, fieldDescription } from '../../schema/describe.ts';
import { type Held, hold, holdAll } from '../../schema/held.ts';
import { AnnotationRef, PhraseRef } from '../annotation/annotation.ts';

const MentionRef = builder.objectRef<Held<{ readonly anchors: [PersonMention] }>>('PersonMention').implement({
  description: 'One mention of a person',
  interfaces: [AnnotationRef],
  fields: (t) => ({
    pronoun: t.boolean({
      description: fieldDescription(PersonMention, 'pronoun'),
      resolve: ({ item }) => item.anchors[0].pronoun === true,
    }),
  }),
});

export const PersonRef = builder.objectRef<Held<Person>>('Person').implement({
  description: descriptionOf(Person),
  interfaces: [AnnotationRef],
  fields: (t) => ({
    id: t.id({ description: 'Unique in its article', resolve: ({ item }) => item.id }),
    name: t.string({ description: fieldDescription(Person, 'name'), resolve: ({ item }) => item.name }),
    titles: t.field({
      type: [PhraseRef],
      description: fieldDescription(Person, 'titles'),
      resolve: ({ copy, item }): Held<Phrase>[] => holdAll(copy, item.titles),
    }),
    mentions: t.field({
      type: [MentionRef],
      description: fieldDescription(Person, 'anchors'),
      resolve: ({ copy, item }) => item.anchors.map((mention) => hold(copy, { anchors: [mention] as [PersonMention] })),
    }),
  }),
});
