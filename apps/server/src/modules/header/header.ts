import {
  Advisory,
  AdvisoryFamily,
  AdvisoryKind,
  advisoryMeaning,
  Byline,
  Credit,
  CreditRole,
  Dateline,
  DatelinePlace,
  DatelinePrecision,
  Headline,
  Note,
  NoteKind,
  Section,
  Slugline,
} from '@wirecopy/core';
import { builder } from '../../schema/builder.ts';
import { descriptionOf, enumOf, fieldDescription } from '../../schema/describe.ts';
import { type Held, holdAll } from '../../schema/held.ts';
import { AnnotationRef, PhraseRef } from '../annotation/annotation.ts';

export const AdvisoryKindRef = enumOf('AdvisoryKind', AdvisoryKind, advisoryMeaning);
const AdvisoryFamilyRef = enumOf('AdvisoryFamily', AdvisoryFamily);
const DatelinePrecisionRef = enumOf('DatelinePrecision', DatelinePrecision);
const CreditRoleRef = enumOf('CreditRole', CreditRole);
const NoteKindRef = enumOf('NoteKind', NoteKind);

export const AdvisoryRef = builder.objectRef<Held<Advisory>>('Advisory').implement({
  description: descriptionOf(Advisory),
  interfaces: [AnnotationRef],
  fields: (t) => ({
    kind: t.field({
      type: AdvisoryKindRef,
      description: descriptionOf(AdvisoryKind),
      resolve: ({ item }) => item.kind,
    }),
    family: t.field({
      type: AdvisoryFamilyRef,
      description: descriptionOf(AdvisoryFamily),
      resolve: ({ item }) => item.family,
    }),
    meaning: t.string({ description: 'The flag in plain words', resolve: ({ item }) => advisoryMeaning(item.kind) }),
    raw: t.string({ description: fieldDescription(Advisory, 'raw'), resolve: ({ item }) => item.raw }),
    ordinal: t.int({
      nullable: true,
      description: fieldDescription(Advisory, 'ordinal'),
      resolve: ({ item }) => item.ordinal ?? null,
    }),
  }),
});

export const HeadlineRef = builder.objectRef<Held<Headline>>('Headline').implement({
  description: descriptionOf(Headline),
  interfaces: [AnnotationRef],
  fields: (t) => ({
    text: t.string({
      description: 'The first of its lines, or those that wrap joined by a space',
      resolve: ({ item }) => item.text,
    }),
  }),
});

export const SluglineRef = builder.objectRef<Held<Slugline>>('Slugline').implement({
  description: descriptionOf(Slugline),
  interfaces: [AnnotationRef],
});

export const BylineRef = builder.objectRef<Held<Byline>>('Byline').implement({
  description: descriptionOf(Byline),
  interfaces: [AnnotationRef],
  fields: (t) => ({
    people: t.stringList({ description: fieldDescription(Byline, 'people'), resolve: ({ item }) => item.people }),
  }),
});

const DatelinePlaceRef = builder.objectRef<Held<DatelinePlace>>('DatelinePlace').implement({
  description: 'A place of filing',
  interfaces: [AnnotationRef],
  fields: (t) => ({
    name: t.string({ description: fieldDescription(DatelinePlace, 'name'), resolve: ({ item }) => item.name }),
    country: t.string({
      nullable: true,
      description: fieldDescription(DatelinePlace, 'country'),
      resolve: ({ item }) => item.country ?? null,
    }),
  }),
});

export const DatelineRef = builder.objectRef<Held<Dateline>>('Dateline').implement({
  description: descriptionOf(Dateline),
  interfaces: [AnnotationRef],
  fields: (t) => ({
    raw: t.string({ description: fieldDescription(Dateline, 'raw'), resolve: ({ item }) => item.raw }),
    places: t.field({
      type: [DatelinePlaceRef],
      description: fieldDescription(Dateline, 'places'),
      resolve: ({ copy, item }) => holdAll(copy, item.places),
    }),
    agencies: t.field({
      type: [PhraseRef],
      description: fieldDescription(Dateline, 'agencies'),
      resolve: ({ copy, item }) => holdAll(copy, item.agencies),
    }),
    filed: t.field({
      type: 'Date',
      nullable: true,
      description: fieldDescription(Dateline, 'filed'),
      resolve: ({ item }) => item.filed ?? null,
    }),
    precision: t.field({
      type: DatelinePrecisionRef,
      nullable: true,
      description: descriptionOf(DatelinePrecision),
      resolve: ({ item }) => item.precision ?? null,
    }),
  }),
});

export const CreditRef = builder.objectRef<Held<Credit>>('Credit').implement({
  description: descriptionOf(Credit),
  interfaces: [AnnotationRef],
  fields: (t) => ({
    role: t.field({ type: CreditRoleRef, description: descriptionOf(CreditRole), resolve: ({ item }) => item.role }),
    names: t.stringList({ description: fieldDescription(Credit, 'names'), resolve: ({ item }) => item.names }),
  }),
});

export const NoteRef = builder.objectRef<Held<Note>>('Note').implement({
  description: descriptionOf(Note),
  interfaces: [AnnotationRef],
  fields: (t) => ({
    kind: t.field({ type: NoteKindRef, description: descriptionOf(NoteKind), resolve: ({ item }) => item.kind }),
  }),
});

export const SectionRef = builder.objectRef<Held<Section>>('Section').implement({
  description: descriptionOf(Section),
  interfaces: [AnnotationRef],
  fields: (t) => ({
    topic: t.string({ description: fieldDescription(Section, 'topic'), resolve: ({ item }) => item.topic }),
  }),
});
