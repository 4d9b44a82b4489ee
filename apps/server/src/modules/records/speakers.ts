import { builder } from '../../schema/builder.ts';
import { NodeRef } from '../node/node-ref.ts';
import type { NameRecord } from './record.ts';
import { recordQueries } from './record-queries.ts';
import { RecordRef } from './record-type.ts';

const SpeakerRecordRef = builder.objectRef<NameRecord>('SpeakerRecord').implement({
  description: 'What the archive holds about somebody, or a body, that articles quote',
  interfaces: [NodeRef, RecordRef],
});

recordQueries(SpeakerRecordRef, {
  facet: 'speaker',
  one: 'speaker',
  many: 'speakers',
  what: 'people and bodies that articles quote',
});
