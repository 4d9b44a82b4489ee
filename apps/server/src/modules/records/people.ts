import type { TitleUse } from '@wirecopy/store';
import { builder } from '../../schema/builder.ts';
import { checkLength } from '../../schema/pages.ts';
import { ASKS_ARCHIVE } from '../../schema/projection.ts';
import { FacetValueRef } from '../facets/facets.ts';
import { NodeRef } from '../node/node-ref.ts';
import { PersonRef } from '../people/person.ts';
import { findRecord, type NameRecord } from './record.ts';
import { recordQueries } from './record-queries.ts';
import { RecordRef } from './record-type.ts';

const TitleUseRef = builder.objectRef<TitleUse>('TitleUse').implement({
  description: 'A title that articles give somebody, and since when',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'As printed' }),
    first: t.field({
      type: 'DateTime',
      description: 'When the first article that gives it was issued',
      resolve: ({ first }) => first,
    }),
    last: t.field({ type: 'DateTime', description: 'When the last one was', resolve: ({ last }) => last }),
    articles: t.exposeInt('articles', { description: 'How many articles give it' }),
  }),
});

const PersonRecordRef = builder.objectRef<NameRecord>('PersonRecord').implement({
  description: 'What the archive holds about somebody',
  interfaces: [NodeRef, RecordRef],
  fields: (t) => ({
    titles: t.field({
      type: [TitleUseRef],
      description: 'The titles as given over time, the first given first',
      resolve: ({ value }, _args, { store }) => store.titles(value),
    }),
    coSpeakers: t.field({
      type: [FacetValueRef],
      description: 'Who else is quoted in the articles that quote them, the most frequent first',
      args: { first: t.arg.int({ defaultValue: 20, required: true, description: 'How many, 1 to 100' }) },
      resolve: async ({ value }, { first }, { store }) => {
        const limit = checkLength('first', first) + 1;
        const [facet] = await store.facets(['speaker'], { filter: { quoted: value }, limit });
        return (facet?.values ?? []).filter((other) => other.value !== value).slice(0, first);
      },
    }),
  }),
});

builder.objectField(PersonRef, 'record', (t) =>
  t.field({
    ...ASKS_ARCHIVE,
    type: PersonRecordRef,
    nullable: true,
    description: 'What the archive holds about somebody of this name; null where no article names them',
    resolve: ({ item }, _args, { store }) => findRecord(store, 'person', item.name),
  }),
);

recordQueries(PersonRecordRef, { facet: 'person', one: 'person', many: 'people', what: 'people that articles name' });
