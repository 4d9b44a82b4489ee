import { builder } from '../../schema/builder.ts';
import { ASKS_ARCHIVE } from '../../schema/projection.ts';
import { NodeRef } from '../node/node-ref.ts';
import { OrganizationRef } from '../organizations/organization.ts';
import { findRecord, type NameRecord } from './record.ts';
import { recordQueries } from './record-queries.ts';
import { RecordRef } from './record-type.ts';

const OrganizationRecordRef = builder.objectRef<NameRecord>('OrganizationRecord').implement({
  description: 'What the archive holds about a body',
  interfaces: [NodeRef, RecordRef],
});

builder.objectField(OrganizationRef, 'record', (t) =>
  t.field({
    ...ASKS_ARCHIVE,
    type: OrganizationRecordRef,
    nullable: true,
    description: 'What the archive holds about a body of this name; null where no article names it',
    resolve: ({ item }, _args, { store }) => findRecord(store, 'organization', item.name),
  }),
);

recordQueries(OrganizationRecordRef, {
  facet: 'organization',
  one: 'organization',
  many: 'organizations',
  what: 'bodies that articles name',
});
