import type { Place } from '@wirecopy/core';
import type { ArticleStore } from '@wirecopy/store';
import { builder } from '../../schema/builder.ts';
import { ASKS_ARCHIVE } from '../../schema/projection.ts';
import { NodeRef } from '../node/node-ref.ts';
import { PlaceRef } from '../places/place.ts';
import { findRecord, type NameRecord } from './record.ts';
import { recordQueries } from './record-queries.ts';
import { RecordRef } from './record-type.ts';

const PlaceRecordRef = builder.objectRef<NameRecord>('PlaceRecord').implement({
  description: 'What the archive holds about a place',
  interfaces: [NodeRef, RecordRef],
  fields: (t) => ({
    country: t.string({
      nullable: true,
      description: 'ISO 3166-1 alpha-2, as the newest article that names it has it',
      resolve: async (record, _args, { store }) => (await newestMention(store, record))?.country ?? null,
    }),
  }),
});

builder.objectField(PlaceRef, 'record', (t) =>
  t.field({
    ...ASKS_ARCHIVE,
    type: PlaceRecordRef,
    nullable: true,
    description: 'What the archive holds about a place of this name; null where no article names it',
    resolve: ({ item }, _args, { store }) => findRecord(store, 'place', item.name),
  }),
);

recordQueries(PlaceRecordRef, { facet: 'place', one: 'place', many: 'places', what: 'places that articles name' });

async function newestMention(
  store: ArticleStore,
  { value, label }: NameRecord,
): Promise<Pick<Place, 'country'> | undefined> {
  const { items } = await store.list({ limit: 1 }, { place: value });
  const article = items[0]?.article;
  return [...(article?.places ?? []), ...(article?.dateline?.places ?? [])].find(({ name }) => name === label);
}
