import type { Work } from '@wirecopy/core';
import type { ArticleStore } from '@wirecopy/store';
import { builder } from '../../schema/builder.ts';
import { ASKS_ARCHIVE } from '../../schema/projection.ts';
import { NodeRef } from '../node/node-ref.ts';
import { WorkKindRef, WorkRef } from '../works/work.ts';
import { findRecord, type NameRecord } from './record.ts';
import { recordQueries } from './record-queries.ts';
import { RecordRef } from './record-type.ts';

const WorkRecordRef = builder.objectRef<NameRecord>('WorkRecord').implement({
  description: 'What the archive holds about a treaty, law, resolution or report',
  interfaces: [NodeRef, RecordRef],
  fields: (t) => ({
    kind: t.field({
      type: WorkKindRef,
      nullable: true,
      description: 'What sort of document it is, as the newest article that names it has it',
      resolve: async (record, _args, { store }) => (await newestMention(store, record))?.kind ?? null,
    }),
    aliases: t.stringList({
      description: 'Short forms that the newest article that names it defines',
      resolve: async (record, _args, { store }) => (await newestMention(store, record))?.aliases ?? [],
    }),
  }),
});

builder.objectField(WorkRef, 'record', (t) =>
  t.field({
    ...ASKS_ARCHIVE,
    type: WorkRecordRef,
    nullable: true,
    description: 'What the archive holds about a document of this name; null where no article names it',
    resolve: ({ item }, _args, { store }) => findRecord(store, 'work', item.name),
  }),
);

recordQueries(WorkRecordRef, {
  facet: 'work',
  one: 'work',
  many: 'works',
  what: 'treaties, laws, resolutions and reports that articles name',
});

async function newestMention(store: ArticleStore, { value, label }: NameRecord): Promise<Work | undefined> {
  const { items } = await store.list({ limit: 1 }, { work: value }, undefined, { names: true });
  return items[0]?.article.works.find(({ name }) => name === label);
}
